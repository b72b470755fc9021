import { nextState } from '@ordo/kernel';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { Order } from '../orders/index.js';
import { Refund, RefundState, requestRefund } from '../payments/index.js';
import { tellOrder } from './order-returns.js';
import { Return } from './return.entity.js';
import { RETURN_TRANSITIONS, type ReturnAction } from './return.transitions.js';

/** What every event about a return carries. */
export async function tellReturn(tx: Tx, row: Return, type: string, data: Record<string, string | number> = {}): Promise<void> {
  await tx.emit({
    type, subject: { type: 'Return', id: row.id }, alsoOn: [row.orderId], data: { returnNo: row.returnNo, ...data },
    scope: { shopId: row.shopId, warehouseId: row.warehouseId ?? null, customerId: row.customerId ?? null },
  });
}

/** The return by id with its order, both locked: the order first, as every command does. Refuses with NOT_FOUND or STALE_VERSION. */
export async function loadReturn(tx: Tx, returnId: string, expectedVersion?: number | null): Promise<{ row: Return; order: Order }> {
  const seen = await tx.em.findOne(Return, { id: returnId }, { disableIdentityMap: true });
  if (!seen) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Return' }, field: ['returnId'] });
  const order = await loadForUpdate(tx, Order, seen.orderId, { field: ['returnId'] });
  const row = await loadForUpdate(tx, Return, returnId, { field: ['returnId'], expectedVersion });
  return { row, order };
}

/** Moves the state by the table. */
export function moveReturn(row: Return, action: ReturnAction): void {
  row.state = nextState(RETURN_TRANSITIONS, action, row.state);
}

/**
 * Opens the refund of a return, the way the money came: of what no refund of it has promised yet. What was paid back by another way
 * meanwhile is not paid twice; where nothing is left to pay back the return is settled at once.
 */
export async function openRefund(tx: Tx, row: Return, order: Order): Promise<void> {
  row.refundFailure = null;
  const { promised, waiting } = await refundsOf(tx, row.id);
  const amount = Math.min(row.refundAmount - promised, Math.max(order.paid - order.refunded, 0));
  if (amount > 0) await requestRefund(tx, { orderId: row.orderId, amount, reason: `退货 ${row.returnNo}`, returnId: row.id });
  else if (!waiting) await settleReturn(tx, row);
}

/** What the refunds of a return promise or have paid, fen, and whether one of them is still on its way. Failed ones count for nothing. */
export async function refundsOf(tx: Tx, returnId: string): Promise<{ promised: number; waiting: boolean }> {
  const live = await tx.em.find(Refund, { returnId, state: { $ne: RefundState.FAILED } });
  return { promised: live.reduce((sum, refund) => sum + refund.amount, 0), waiting: live.some((refund) => refund.state !== RefundState.SUCCEEDED) };
}

/** The money is back with the customer: the return is refunded, and with that completed. */
export async function settleReturn(tx: Tx, row: Return): Promise<void> {
  moveReturn(row, 'refund');
  row.settledAt = tx.now;
  await tellReturn(tx, row, 'ReturnRefunded');
  moveReturn(row, 'complete');
  await tellOrder(tx, row.orderId);
}

/** The replacement is on its way: the return is exchanged, and with that completed. */
export async function settleExchanged(tx: Tx, row: Return, replacementNo: string): Promise<void> {
  moveReturn(row, 'exchange');
  row.settledAt = tx.now;
  await tellReturn(tx, row, 'ReturnExchanged', { orderNo: replacementNo });
  moveReturn(row, 'complete');
  await tellOrder(tx, row.orderId);
}
