import { canRun, nextState } from '@ordo/kernel';
import { paidForLine } from './ask-refund.js';
import { findTrade, touchTrade } from './find-trade.js';
import { Refusal } from './refusal.js';
import {
  REFUND_TRANSITIONS,
  TRADE_TRANSITIONS,
  type Refund,
  type RefundAction,
  type Trade,
} from './trade.js';
import type { World } from './world.js';

/** Closes what has been refunded in full: the line, and the trade when no line is left. */
function closeRefunded(world: World, trade: Trade, refund: Refund): void {
  const line = trade.lines.find((candidate) => candidate.oid === refund.oid);
  if (!line || refund.feeFen < paidForLine(line)) return;
  line.status = 'TRADE_CLOSED';
  const left = trade.lines.filter((candidate) => candidate.status !== 'TRADE_CLOSED');
  if (left.length === 0 && canRun(TRADE_TRANSITIONS, 'refundAll', trade.status)) {
    trade.status = nextState(TRADE_TRANSITIONS, 'refundAll', trade.status);
    trade.endedAt = world.now();
  } else if (
    trade.status === 'SELLER_CONSIGNED_PART' &&
    left.every((candidate) => candidate.status === 'WAIT_BUYER_CONFIRM_GOODS')
  ) {
    trade.status = 'WAIT_BUYER_CONFIRM_GOODS';
  }
}

/**
 * Moves a refund along: the seller agrees, refuses or confirms the goods that came back, the buyer sends
 * them or withdraws; `resolve` is the seller's money having gone back, whatever came before. Throws Refusal.
 */
export function answerRefund(
  world: World,
  refundId: string,
  action: RefundAction,
  parcel: { carrierName?: string; waybillNo?: string } = {},
): Refund {
  const refund = world.state.refunds[refundId];
  if (!refund) throw new Refusal('REFUND_NOT_FOUND', `没有退款单 ${refundId}`, 404);
  if (!canRun(REFUND_TRANSITIONS, action, refund.status))
    throw new Refusal('REFUND_STATUS_INVALID', `退款单 ${refundId} 现为 ${refund.status}`);
  const opensReturn = action === 'agree' && refund.hasGoodReturn;
  refund.status = opensReturn
    ? 'WAIT_BUYER_RETURN_GOODS'
    : nextState(REFUND_TRANSITIONS, action, refund.status);
  refund.modifiedAt = world.now();
  refund.version += 1;
  if (action === 'return-goods') {
    refund.goodStatus = 'BUYER_RETURNED_GOODS';
    refund.carrierName = parcel.carrierName ?? '顺丰速运';
    refund.waybillNo = parcel.waybillNo ?? `SF${String(1_000_000_000_000 + world.next())}`;
  }

  const trade = findTrade(world, refund.tid);
  for (const line of trade.lines) if (line.oid === refund.oid) line.refundStatus = refund.status;
  if (refund.status === 'SUCCESS') closeRefunded(world, trade, refund);
  touchTrade(world, trade);
  return refund;
}
