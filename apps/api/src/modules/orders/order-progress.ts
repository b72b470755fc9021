import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { OrderLine } from './order-line.entity.js';
import { orderComponents, wholeSets } from './order-goods.js';
import { Order } from './order.entity.js';
import { paymentStatus } from './order.money.js';
import { canRun, nextState } from '@ordo/kernel';
import { hasLeftWhole } from './order.policy.js';
import { keepPromise } from './promise/keep-promise.js';
import { ORDER_TRANSITIONS, OrderStage, type AfterSalesStatus, type FulfilmentStatus } from './order.transitions.js';

/** The scope columns that events about an order carry. */
export function scopeOf(order: Order): { shopId: string; warehouseId: string | null; customerId: string | null } {
  return { shopId: order.shopId, warehouseId: order.warehouseId ?? null, customerId: order.customerId ?? null };
}

/** Sets the stage by the table; no-op when the action does not apply. */
function advance(order: Order, action: 'settle' | 'complete'): boolean {
  if (!canRun(ORDER_TRANSITIONS, action, order.stage)) return false;
  order.stage = nextState(ORDER_TRANSITIONS, action, order.stage);
  return true;
}

/** Stores what was paid and paid back (fen, sums over all payments); an order paid in full goes on to review by itself (S5.2.4). */
export async function recordPaid(tx: Tx, orderId: string, money: { paid: number; refunded: number; paidAt?: Date }): Promise<Order> {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  const before = order.paymentStatus;
  order.paid = money.paid;
  order.refunded = money.refunded;
  order.paymentStatus = paymentStatus(order);
  if (order.paid >= order.payable && order.refunded === 0 && order.stage === OrderStage.AWAITING_PAYMENT) {
    order.paidAt = money.paidAt ?? tx.now;
    advance(order, 'settle');
    await keepPromise(tx, order, { startAt: order.paidAt });
  }
  if (order.paymentStatus !== before) await told(tx, order, 'OrderPaymentChanged', { status: order.paymentStatus });
  return order;
}

interface FulfilmentChange {
  warehouseId?: string;
  deliveredAt?: Date;
  shipped?: readonly MovedPieces[];
}

/** Stores how the goods stand, as allocation and shipments see it: they know whose work it is, and a part of an order may be another warehouse's. */
export async function recordFulfilment(tx: Tx, orderId: string, status: FulfilmentStatus, change: FulfilmentChange = {}): Promise<Order> {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'], everywhere: true });
  const before = order.fulfilmentStatus;
  const leaves = hasLeftWhole({ fulfilmentStatus: status }) && !hasLeftWhole(order);
  order.fulfilmentStatus = status;
  if (change.warehouseId) order.warehouseId = change.warehouseId;
  if (leaves) await keepPromise(tx, order);
  if (change.deliveredAt) order.deliveredAt = change.deliveredAt;
  if (change.shipped) await addToLines(tx, orderId, 'shippedQuantity', change.shipped);
  if (status !== before) await told(tx, order, 'OrderFulfilmentChanged', { status });
  return order;
}

/** Stores how returns stand, and which pieces came back. */
export async function recordAfterSales(
  tx: Tx, orderId: string, status: AfterSalesStatus, returned: readonly MovedPieces[] = [],
): Promise<Order> {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  const before = order.afterSalesStatus;
  order.afterSalesStatus = status;
  if (returned.length > 0) await addToLines(tx, orderId, 'returnedQuantity', returned);
  if (status !== before) await told(tx, order, 'OrderAfterSalesChanged', { status });
  return order;
}

/** Ends an order that was delivered and has nothing open. */
export async function completeOrder(tx: Tx, orderId: string): Promise<void> {
  const order = await loadForUpdate(tx, Order, orderId, { field: ['orderId'] });
  if (advance(order, 'complete')) await told(tx, order, 'OrderCompleted', {});
}

/** Pieces of a line that left or came back; of a bundle, of which of its components. */
export interface MovedPieces {
  lineId: string;
  skuId?: string | null;
  quantity: number;
}

async function addToLines(tx: Tx, orderId: string, column: 'shippedQuantity' | 'returnedQuantity', changes: readonly MovedPieces[]): Promise<void> {
  const lines = await tx.em.find(OrderLine, { orderId });
  const components = await orderComponents(tx, orderId, lines);
  for (const change of changes) {
    const line = lines.find((candidate) => candidate.id === change.lineId);
    const parts = components.get(change.lineId);
    const part = parts?.find(({ skuId }) => skuId === change.skuId);
    if (part) part[column] += change.quantity;
    if (line) line[column] = parts ? wholeSets(parts.map((each) => ({ quantity: each.quantity, pieces: each[column] }))) : line[column] + change.quantity;
  }
}

async function told(tx: Tx, order: Order, type: string, data: Record<string, string>): Promise<void> {
  await tx.emit({ type, subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, ...data }, scope: scopeOf(order) });
}
