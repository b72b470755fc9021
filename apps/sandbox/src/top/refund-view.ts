import { fenToYuan } from '@ordo/kernel';
import { paidForLine } from '../world/ask-refund.js';
import type { Refund } from '../world/trade.js';
import type { World } from '../world/world.js';
import { pick, wireTime } from './trade-view.js';

/** A refund on the wire: only what was asked for. */
export function viewRefund(
  world: World,
  refund: Refund,
  fields: ReadonlySet<string>,
): Record<string, unknown> {
  const trade = world.state.trades[refund.tid];
  const line = trade?.lines.find((candidate) => candidate.oid === refund.oid);
  const view: Record<string, unknown> = {
    refund_id: refund.refundId,
    tid: BigInt(refund.tid),
    oid: BigInt(refund.oid),
    status: refund.status,
    refund_fee: fenToYuan(refund.feeFen),
    reason: refund.reason,
    desc: refund.reason,
    good_status: refund.goodStatus,
    has_good_return: refund.hasGoodReturn,
    order_status: line?.status,
    refund_phase: refund.phase,
    dispute_type: refund.hasGoodReturn ? 'REFUND_AND_RETURN' : 'REFUND',
    company_name: refund.carrierName,
    sid: refund.waybillNo,
    created: wireTime(refund.createdAt),
    modified: wireTime(refund.modifiedAt),
    refund_version: refund.version,
    buyer_open_uid: trade?.buyerOpenUid,
    ...(line && {
      total_fee: fenToYuan(line.totalFen),
      payment: fenToYuan(paidForLine(line)),
      title: line.title,
      num: line.num,
      num_iid: BigInt(line.numIid),
      sku: `${line.skuId}|${line.properties}`,
      outer_id: line.outerSkuId,
    }),
  };
  return pick(view, fields);
}
