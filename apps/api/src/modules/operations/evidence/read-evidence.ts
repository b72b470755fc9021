import { fenToYuan, maskAddress, maskName, maskPhone } from '@ordo/kernel';
import type { RequestContext } from '../../../platform/context.js';
import { readMany, readOne } from '../../../platform/database/reads.js';
import { rowJson, type Row } from '../../../platform/database/row.js';
import { notFound } from '../../../platform/errors.js';
import { rowInstant } from '../../../platform/graphql/scalars.js';
import { mayDo } from '../../../platform/principal.js';
import type { Permission } from '../../access/index.js';
import { Allocation } from '../../allocation/index.js';
import { Order, OrderAttachment, OrderHold, OrderLine } from '../../orders/index.js';
import { Payment, Refund } from '../../payments/index.js';
import { Return } from '../../returns/index.js';
import { ReviewDecision } from '../../review/index.js';
import { Shipment, TrackingEvent } from '../../shipments/index.js';
import { Shop } from '../../shops/index.js';
import type { OrderMoment } from '../moments/moment.types.js';
import { readMoments } from '../moments/read-moments.js';
import type { EvidenceFact } from './evidence-chain.js';

/** What an entry of the kind `step` says. */
export interface EvidenceStep {
  /** Of the entry of the timeline. */
  id: string;
  at: string;
  who: string;
  what: string;
  /** Whether what it changed was recorded. */
  known: boolean;
  changes: { field: string; name: string; before: string | null | undefined; after: string | null | undefined }[];
}

const MOST = 1_000;
const MOST_STEPS = 10_000;

/** The life of one order as facts, oldest kinds first, as far as the caller may see it; and which kinds he may not. */
export async function readEvidence(ctx: RequestContext, orderId: string, plain: boolean): Promise<{ orderNo: string; facts: EvidenceFact[]; leftOut: string[] }> {
  const order = await readOne(ctx, Order, { where: { id: orderId } });
  if (!order) throw notFound('Order');
  const facts = [{ kind: 'order', data: await orderFact(ctx, order, plain) }, ...(await ofOrder(ctx, order))];
  const leftOut: string[] = [];
  for (const [kind, { permission, read }] of Object.entries(PARTS)) {
    if (mayDo(ctx.principal, permission)) facts.push(...(await read(ctx, orderId)).map((data) => ({ kind, data })));
    else leftOut.push(kind);
  }
  return { orderNo: order.orderNo, facts, leftOut };
}

async function orderFact(ctx: RequestContext, order: Row<Order>, plain: boolean): Promise<object> {
  const { orderNo, externalNo, source, type, stage, paymentStatus, fulfilmentStatus, afterSalesStatus, buyerMessage } = order;
  const shop = await readOne(ctx, Shop, { columns: ['name'], where: { id: order.shopId } });
  const { receiverName, receiverPhone, receiverProvince: province, receiverCity: city, receiverDistrict: district, receiverAddress } = order;
  const receiver = plain ? { name: receiverName, phone: receiverPhone, address: receiverAddress } : { name: maskName(receiverName), phone: maskPhone(receiverPhone), address: maskAddress(receiverAddress) };
  return {
    orderNo, externalNo, shop: shop?.name, source, type, stage, paymentStatus, fulfilmentStatus, afterSalesStatus, held: Boolean(order.held),
    goods: fenToYuan(order.goodsTotal), discount: fenToYuan(order.discountTotal), freight: fenToYuan(order.freight), payable: fenToYuan(order.payable), paid: fenToYuan(order.paid), refunded: fenToYuan(order.refunded),
    receiver: { ...receiver, province, city, district }, buyerMessage,
    placedAt: at(order.placedAt), paidAt: at(order.paidAt), shipBy: at(order.shipBy), deliveredAt: at(order.deliveredAt),
  };
}

/** What everybody sees who sees the order: lines, holds, every step with what was said, and the files that were attached. */
async function ofOrder(ctx: RequestContext, order: Row<Order>): Promise<EvidenceFact[]> {
  const where = { orderId: order.id };
  const lines = await readMany(ctx, OrderLine, { where, limit: MOST });
  const holds = await readMany(ctx, OrderHold, { where, limit: MOST });
  const steps = await readMoments(ctx, order, MOST_STEPS);
  const files = await readMany(ctx, OrderAttachment, { where: { ...where, entryId: { $ne: null } }, limit: MOST });
  return [
    ...lines.map(({ skuCode, title, quantity, unitPrice, discount, payable, shippedQuantity, returnedQuantity }) => ({ kind: 'line', data: { skuCode, title, quantity, unitPrice: fenToYuan(unitPrice), discount: fenToYuan(discount), payable: fenToYuan(payable), shippedQuantity, returnedQuantity } })),
    ...steps.map((step) => ({ kind: 'step', data: stepFact(step) })),
    ...holds.map(({ reason, note, placedBy, placedAt, releasedAt, releasedBy, releaseNote }) => ({ kind: 'hold', data: { reason, note, placedBy, placedAt: at(placedAt), releasedAt: at(releasedAt), releasedBy, releaseNote } })),
    ...files.map(({ name, contentType, size, sha256, entryId, createdAt }) => ({ kind: 'attachment', data: { name, contentType, size, sha256, step: entryId, uploadedAt: at(createdAt) } })),
  ];
}

function stepFact({ id, at: when, actorName, message, known, changes }: OrderMoment): EvidenceStep {
  return { id, at: when.toISOString(), who: actorName, what: message, known, changes: changes.map(({ field, name, before, after }) => ({ field, name, before, after })) };
}

interface Part {
  permission: Permission;
  read(ctx: RequestContext, orderId: string): Promise<object[]>;
}

/** What is seen with a permission of its own. */
const PARTS: Record<string, Part> = {
  review: {
    permission: 'rule:read',
    read: async (ctx, orderId) => (await readMany(ctx, ReviewDecision, { where: { orderId }, limit: MOST })).map(({ ruleSetNumber, ruleKey, outcome, tried, decidedAt }) => ({ version: ruleSetNumber, rule: ruleKey, outcome, tried: rowJson(tried), decidedAt: at(decidedAt) })),
  },
  allocation: {
    permission: 'allocation:read',
    read: async (ctx, orderId) => (await readMany(ctx, Allocation, { where: { orderId }, limit: MOST })).map(({ ruleSetNumber, ruleKey, trace, decidedBy, decidedAt }) => ({ version: ruleSetNumber, rule: ruleKey, trace: rowJson(trace), decidedBy, decidedAt: at(decidedAt) })),
  },
  payment: {
    permission: 'payment:read',
    read: async (ctx, orderId) => (await readMany(ctx, Payment, { where: { orderId }, limit: MOST })).map(({ method, state, amount, refunded, outTradeNo, tradeNo, createdAt, paidAt }) => ({ method, state, amount: fenToYuan(amount), refunded: fenToYuan(refunded), outTradeNo, tradeNo, createdAt: at(createdAt), paidAt: at(paidAt) })),
  },
  refund: {
    permission: 'payment:read',
    read: async (ctx, orderId) => (await readMany(ctx, Refund, { where: { orderId }, limit: MOST })).map(({ method, state, amount, reason, outRequestNo, externalNo, failure, firstApprovedBy, createdAt, approvedAt, succeededAt }) => ({ method, state, amount: fenToYuan(amount), reason, outRequestNo, externalNo, failure, firstApprovedBy, createdAt: at(createdAt), approvedAt: at(approvedAt), succeededAt: at(succeededAt) })),
  },
  shipment: { permission: 'shipment:read', read: shipments },
  return: {
    permission: 'return:read',
    read: async (ctx, orderId) => (await readMany(ctx, Return, { where: { orderId }, limit: MOST })).map(({ returnNo, kind, reason, state, note, refundAmount, requestedAt, reviewedAt, reviewedBy, rejectReason, carrier, waybillNo, receivedAt, settledAt }) => ({ returnNo, kind, reason, state, note, refundAmount: fenToYuan(refundAmount), requestedAt: at(requestedAt), reviewedAt: at(reviewedAt), reviewedBy, rejectReason, carrier, waybillNo, receivedAt: at(receivedAt), settledAt: at(settledAt) })),
  },
};

async function shipments(ctx: RequestContext, orderId: string): Promise<object[]> {
  const parcels = await readMany(ctx, Shipment, { where: { orderId }, limit: MOST });
  // Of a parcel that several orders go in, the first shipment has the carrier's reports.
  const ids = parcels.map(({ id, parcelLeadId }) => parcelLeadId ?? id);
  const events = await readMany(ctx, TrackingEvent, { where: { shipmentId: { $in: ids } }, orderBy: { at: 'asc', id: 'asc' }, limit: MOST });
  return parcels.map(({ id, parcelLeadId, carrier, waybillNo, state, createdAt, shippedAt, deliveredAt }) => ({
    carrier, waybillNo, state, createdAt: at(createdAt), shippedAt: at(shippedAt), deliveredAt: at(deliveredAt),
    tracking: events.filter(({ shipmentId }) => shipmentId === (parcelLeadId ?? id)).map((event) => ({ at: at(event.at), place: event.place, text: event.text, status: event.status })),
  }));
}

function at(value: Date | null | undefined): string | null {
  return value ? rowInstant(value).toISOString() : null;
}
