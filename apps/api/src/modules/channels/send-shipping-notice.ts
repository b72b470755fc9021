import { ConnectorError } from '@ordo/connectors';
import { isNotShippable } from '@ordo/connectors/top';
import { perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { Config } from '../../platform/config.js';
import type { RequestContext } from '../../platform/context.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { failPoint } from '../../platform/fail-point.js';
import { RetryLater } from '../../platform/jobs/job-queue.js';
import { FulfilmentOrder, FulfilmentOrderLine, FulfilmentOrderState } from '../allocation/index.js';
import { Order, OrderLine, OrderSource } from '../orders/index.js';
import { Shipment } from '../shipments/index.js';
import { statusOf } from './taobao-trade.js';
import { openTaobaoShop, type TaobaoShop } from './taobao-shop.js';
import { recordShippingNotice } from './use-cases/record-shipping-notice.js';

export const SHIPPING_NOTICE_JOB = 'channels.send-shipping-notice';

/** A parcel of a marketplace order left: the marketplace is to be told. */
export async function queueShippingNotice(tx: Tx, event: DomainEvent): Promise<void> {
  const shipment = await tx.em.findOne(Shipment, { fulfilmentOrderId: event.subject.id });
  const order = shipment && (await tx.em.findOne(Order, { id: shipment.orderId }));
  if (order?.source !== OrderSource.TAOBAO || !order.externalNo) return;
  await tx.enqueue({ name: SHIPPING_NOTICE_JOB, payload: { shipmentId: shipment?.id }, uniqueKey: `${SHIPPING_NOTICE_JOB}:${shipment?.id}` });
}

/** Tells the marketplace which parcel an order left with. Sent again until it is there for sure, and never believed without looking. */
export async function sendShippingNotice(ctx: RequestContext, config: Config, shipmentId: string): Promise<void> {
  const shipment = await ctx.em.findOne(Shipment, { id: shipmentId });
  const order = shipment && (await ctx.em.findOne(Order, { id: shipment.orderId }));
  const shop = order && (await openTaobaoShop(ctx, config, order.shopId));
  if (!shipment?.waybillNo || !order?.externalNo || !shop) throw new RetryLater('no shop, order or waybill to tell of', 'never');
  const idempotencyKey = `notice:${shipment.id}`;
  try {
    await tell(shop, order.externalNo, { companyCode: shipment.carrier, outSid: shipment.waybillNo, ...(await partOf(ctx, shipment)) });
    failPoint('channels.notice-sent');
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    if (error.family === 'rate-limit') throw new RetryLater(error.message, error.retryAfterMs ?? 60_000);
    if (error.family !== 'business') throw error;
    await perform(ctx, recordShippingNotice, { orderId: order.id, refused: error.message, idempotencyKey: `${idempotencyKey}:refused` });
    throw new RetryLater(error.message, 'never');
  }
  await perform(ctx, recordShippingNotice, { orderId: order.id, idempotencyKey });
}

/** Which of the marketplace's own lines went with a parcel; nothing when all of them did: an order that leaves in one. */
async function partOf(ctx: RequestContext, { orderId, fulfilmentOrderId }: Shipment): Promise<{ subTids?: string[] }> {
  const parts = await ctx.em.count(FulfilmentOrder, { orderId, state: { $ne: FulfilmentOrderState.CANCELLED } });
  if (parts < 2) return {};
  const packed = await ctx.em.find(FulfilmentOrderLine, { fulfilmentOrderId });
  const lines = await ctx.em.find(OrderLine, { id: { $in: packed.map(({ orderLineId }) => orderLineId) } }, { orderBy: { id: 'asc' } });
  return { subTids: lines.flatMap(({ externalNo }) => externalNo ?? []) };
}

/** Throws the marketplace's own error unless what the parcel has is shipped there afterwards. */
async function tell(shop: TaobaoShop, tid: string, parcel: { companyCode: string; outSid: string; subTids?: string[] }): Promise<void> {
  try {
    await shop.client.offlineSend({ tid, ...parcel });
  } catch (error) {
    // "Not shippable" may mean: shipped already, by the call whose answer was lost. Or closed: only the trade itself tells.
    const unsure = isNotShippable(error) || (error instanceof ConnectorError && error.family === 'unknown-result');
    if (!unsure) throw error;
    const trade = await shop.client.tradeFullInfo(tid);
    const told = parcel.subTids ? trade.orders.filter(({ oid }) => parcel.subTids?.includes(oid)) : [trade];
    if (!told.every((each) => ['SHIPPED', 'FINISHED'].includes(statusOf(each)))) throw error;
  }
}
