import { command, perform, type Command } from '../../platform/command/command.js';
import { loadForUpdate } from '../../platform/command/tx.js';
import { Refusal } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { allocateOrder, FulfilmentOrder, FulfilmentOrderLine, FulfilmentOrderState, rejoinOrder, splitOrder } from '../../modules/allocation/index.js';
import { releaseBackorder } from '../../modules/allocation/backorders/release-backorder.js';
import { receiveStock } from '../../modules/inventory/use-cases/receive-stock.js';
import { approveOrder, holdOrder, HoldReason, Order, OrderLine } from '../../modules/orders/index.js';
import { releaseOrder } from '../../modules/orders/use-cases/release-order.js';
import { finishRefund, recordMarketplacePayment, Refund, requestRefund } from '../../modules/payments/index.js';
import { approveReturn, receiveReturn, requestReturn, Return, ReturnKind, ReturnReason } from '../../modules/returns/index.js';
import { packFulfilmentOrder, recordTracking, recordWaybill, Shipment, shipFulfilmentOrder, startPicking, TrackingStatus } from '../../modules/shipments/index.js';
import { recallFulfilmentOrder } from '../../modules/shipments/use-cases/recall-fulfilment-order.js';
import { cancelOrder, closeUnpaid, placeOrderFor } from '../../workflows/index.js';
import { rowsOf, type World } from './world.js';

/** What is drawn for one step: a verb, or whatever comes next for the order, and numbers that pick the order, the goods and the pieces. */
export interface Step {
  verb: Verb | 'next';
  order: number;
  goods: number;
  pieces: number;
}

/** False when there is nothing to do it to. */
type Do = (world: World, step: Step, orderId: string) => Promise<unknown>;

const run = <I extends object, R extends object>({ ctx }: World, verb: Command<I, R>, input: unknown): Promise<R> => perform(ctx, verb, input as I);

const takeMoney = command('takeMoney', async (tx, { orderId, share }: { orderId: string; share: number }) => {
  const { shopId, payable } = await loadForUpdate(tx, Order, orderId);
  await recordMarketplacePayment(tx, { orderId, shopId, amount: Math.ceil(payable / share), tradeNo: newId(), paidAt: tx.now });
  return {};
});
const makeDue = command('makeDue', async (tx, { orderId }: { orderId: string }) => {
  const order = await loadForUpdate(tx, Order, orderId);
  if (order.closesAt) order.closesAt = tx.now;
  return {};
});
const giveMoneyBack = command('giveMoneyBack', async (tx, { orderId, amount }: { orderId: string; amount: number }) => {
  await loadForUpdate(tx, Order, orderId);
  await requestRefund(tx, { orderId, amount, reason: '少件' });
  return {};
});

/** One of the parts of an order that have not left, whichever is drawn. */
const partOf = async (world: World, { goods }: Step, orderId: string): Promise<FulfilmentOrder | undefined> => {
  const works = await world.ctx.em.fork().find(FulfilmentOrder, { orderId, state: { $nin: [FulfilmentOrderState.CANCELLED, FulfilmentOrderState.SHIPPED] } }, { orderBy: { id: 'asc' } });
  return works[goods % Math.max(works.length, 1)];
};
const ofFulfilment = (verb: Command<never, object>, more: object = {}): Do => async (world, step, orderId) => {
  const work = await partOf(world, step, orderId);
  return work !== undefined && run(world, verb, { fulfilmentOrderId: work.id, ...more });
};
/** A parcel that was not voided: of the part that is drawn, else the last one. */
const parcelOf = async (world: World, step: Step, orderId: string, of: 'open' | 'any'): Promise<Shipment | null> => {
  const work = of === 'open' ? await partOf(world, step, orderId) : undefined;
  const parcels = await world.ctx.em.fork().find(Shipment, { orderId, state: { $ne: 'CANCELLED' as never }, ...(work && { fulfilmentOrderId: work.id }) }, { orderBy: { id: 'desc' } });
  return parcels[step.goods % Math.max(parcels.length, 1)] ?? null;
};
const ofReturn = (verb: Command<never, object>): Do => async (world, _step, orderId) => {
  const row = await world.ctx.em.fork().findOne(Return, { orderId }, { orderBy: { id: 'desc' } });
  return row !== null && run(world, verb, { returnId: row.id });
};

/** Everything that people and the outside do to orders, stock and money, as the product's own commands. */
const DOES = {
  place: async (world, { goods, pieces, order }) => {
    const chosen = [0, 1, 2].map((offset) => world.goods[(goods + offset) % world.goods.length]).slice(0, 1 + (order % 3));
    const placed = await placeOrderFor(world.ctx, {
      shopId: world.shopId, customer: { name: '买家', phone: '13900010001' }, cashOnDelivery: order % 3 === 0,
      lines: [...chosen.map((each) => ({ sku: each?.skuCode, quantity: pieces })), ...(order % 4 === 3 ? [{ sku: world.bundleCode, quantity: 1 }] : [])],
      receiver: { name: '买家', phone: '13900010001', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢' },
    } as never) as { order?: { id: string } };
    if (placed.order) world.orders.push(placed.order.id);
    return placed.order !== undefined;
  },
  pay: (world, { pieces }, orderId) => run(world, takeMoney, { orderId, share: pieces > 3 ? 2 : 1 }),
  approve: (world, _step, orderId) => run(world, approveOrder, { orderId }),
  hold: (world, { pieces }, orderId) => run(world, holdOrder, { orderId, reason: pieces > 3 ? HoldReason.STOCK_SHORT : HoldReason.OTHER }),
  letGo: (world, _step, orderId) => run(world, releaseBackorder, { orderId }),
  release: (world, _step, orderId) => run(world, releaseOrder, { orderId, note: '已确认' }),
  allocate: (world, _step, orderId) => run(world, allocateOrder, { orderId }),
  pick: ofFulfilment(startPicking),
  pack: ofFulfilment(packFulfilmentOrder),
  recall: ofFulfilment(recallFulfilmentOrder),
  ship: ofFulfilment(shipFulfilmentOrder),
  // Of any order whose goods wait: the one that is drawn seldom does.
  split: async (world, step) => {
    const em = world.ctx.em.fork();
    const waiting = await em.find(FulfilmentOrder, { orderId: { $in: world.orders }, state: FulfilmentOrderState.AWAITING_PICKING, itemCount: { $gt: 1 } }, { orderBy: { id: 'desc' } });
    const work = waiting[step.goods % Math.max(waiting.length, 1)];
    if (!work) return false;
    const lines = await em.find(FulfilmentOrderLine, { fulfilmentOrderId: work.id }, { orderBy: { id: 'asc' } });
    const line = lines[step.pieces % Math.max(lines.length, 1)];
    const elsewhere = step.pieces > 2 ? { warehouseId: world.otherWarehouseId } : {};
    return line !== undefined && run(world, splitOrder, { fulfilmentOrderId: work.id, lines: [{ fulfilmentOrderLineId: line.id, quantity: Math.min(step.pieces, Math.max(line.quantity - 1, 1)) }], reason: '先发一部分', ...elsewhere });
  },
  rejoin: async (world, step) => {
    const waiting = await world.ctx.em.fork().find(FulfilmentOrder, { orderId: { $in: world.orders }, state: FulfilmentOrderState.AWAITING_PICKING }, { orderBy: { id: 'asc' } });
    const inParts = [...Map.groupBy(waiting, ({ orderId }) => orderId)].filter(([, of]) => of.length > 1);
    const [orderId] = inParts[step.goods % Math.max(inParts.length, 1)] ?? [];
    return orderId !== undefined && run(world, rejoinOrder, { orderId, reason: '一起发' });
  },
  getWaybill: async (world, step, orderId) => {
    const shipment = await parcelOf(world, step, orderId, 'open');
    return shipment !== null && !shipment.waybillNo && run(world, recordWaybill, { shipmentId: shipment.id, waybillNo: `SF${shipment.id}`.slice(0, 40), routeCode: null });
  },
  deliver: async (world, step, orderId) => {
    const shipment = await parcelOf(world, step, orderId, 'any');
    const report = { at: world.ctx.clock.now(), place: '杭州', text: '已签收', code: '80', status: TrackingStatus.DELIVERED };
    return Boolean(shipment?.waybillNo) && run(world, recordTracking, { waybillNo: shipment?.waybillNo, reports: [report] });
  },
  closeUnpaid: (world, _step, orderId) => run(world, makeDue, { orderId }).then(() => run(world, closeUnpaid, { orderId })).then(({ closed }) => closed),
  cancel: (world, _step, orderId) => run(world, cancelOrder, { orderId, reason: '客户不要了' }),
  askReturn: async (world, { pieces }, orderId) => {
    const lines = await world.ctx.em.fork().find(OrderLine, { orderId });
    const wanted = lines.map((line) => ({ orderLineId: line.id, quantity: Math.min(pieces, line.quantity) }));
    return run(world, requestReturn, { orderId, kind: ReturnKind.RETURN_AND_REFUND, reason: ReturnReason.NO_REASON, lines: wanted });
  },
  approveReturn: ofReturn(approveReturn),
  receiveReturn: ofReturn(receiveReturn),
  refundPart: (world, { pieces }, orderId) => run(world, giveMoneyBack, { orderId, amount: pieces * 333 }),
  endRefund: async (world, { pieces }, orderId) => {
    const refund = await world.ctx.em.fork().findOne(Refund, { orderId, state: { $nin: ['SUCCEEDED', 'FAILED'] as never } });
    return refund !== null && run(world, finishRefund, { refundId: refund.id, ...(pieces > 3 && { failure: 'account closed' }) });
  },
  receive: async (world, { goods, pieces }) => {
    const into = world.goods[goods % world.goods.length];
    if (!into) return;
    await run(world, receiveStock, { warehouseId: into.warehouseId, lines: [{ skuId: into.skuId, quantity: pieces }] });
    world.received.set(into.skuId, (world.received.get(into.skuId) ?? 0) + pieces);
  },
} satisfies Record<string, Do>;

export type Verb = keyof typeof DOES;
export const VERBS = Object.keys(DOES) as Verb[];

const STANDS = `
  select o.held, o.stage, o.fulfilment_status as goods,
    (select r.state from order_return r where r.order_id = o.id order by r.id desc limit 1) as back
  from orders o where o.id in (?)`;
const BY_STAGE: Record<string, Verb> = { AWAITING_PAYMENT: 'pay', AWAITING_REVIEW: 'approve' };
const BY_GOODS: Record<string, Verb> = { UNALLOCATED: 'allocate', SHIPPED: 'deliver' };
const BY_RETURN: Record<string, Verb> = { REQUESTED: 'approveReturn', APPROVED: 'receiveReturn' };

const BY_WORK: Record<string, Verb> = { AWAITING_PICKING: 'pick', PICKING: 'pack', PACKED: 'ship' };

/** What usually comes next for an order, so that some get far. */
async function nextFor(world: World, step: Step, orderId: string): Promise<Verb> {
  const [row] = await rowsOf(world, STANDS, [orderId]);
  const at = (name: string): string => String(row?.[name] ?? '');
  if (Number(row?.['held'])) return 'release';
  if (BY_STAGE[at('stage')]) return BY_STAGE[at('stage')] ?? 'pay';
  if (at('stage') === 'CANCELLED' || at('back') === 'RECEIVED') return 'endRefund';
  const work = await partOf(world, step, orderId);
  if (work?.state === FulfilmentOrderState.PACKED && !(await parcelOf(world, step, orderId, 'open'))?.waybillNo) return 'getWaybill';
  if (work) return BY_WORK[work.state] ?? 'pick';
  return BY_GOODS[at('goods')] ?? BY_RETURN[at('back')] ?? 'askReturn';
}

/** Does it, or is refused; gives back what was done. Anything else (a deadlock, a rule of the database) is thrown. */
export async function attempt(world: World, step: Step): Promise<Verb | undefined> {
  const orderId = world.orders.at(-1 - (step.order % Math.max(world.orders.length, 1)));
  const needsOrder = step.verb !== 'place' && step.verb !== 'receive';
  if (needsOrder && !orderId) return undefined;
  const verb = step.verb === 'next' ? await nextFor(world, step, orderId ?? '') : step.verb;
  try {
    return (await DOES[verb](world, step, orderId ?? '')) === false ? undefined : verb;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
