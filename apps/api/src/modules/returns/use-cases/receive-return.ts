import { addWorkingDays } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { returnStock } from '../../inventory/index.js';
import { tellOrder } from '../order-returns.js';
import { ReturnLine } from '../return-line.entity.js';
import { Return } from '../return.entity.js';
import type { ReceiveReturnInput } from '../return.inputs.js';
import { amountForReceived } from '../return.money.js';
import { assertMayReturn } from '../return.policy.js';
import { ReturnKind } from '../return.transitions.js';
import { loadReturn, moveReturn, openRefund, tellReturn } from '../settle-return.js';

const SETTLE_WORKING_DAYS = 1;

/**
 * Takes returned goods in (S7.2.8): what can be sold again goes back on the shelf, the order is told, and the refund
 * of what arrived is opened, the way the money came.
 */
export const receiveReturn = command('receiveReturn', async (tx, input: ReceiveReturnInput) => {
  const { row, order } = await loadReturn(tx, input.returnId, input.expectedVersion);
  assertMayReturn('receive', row);
  const lines = await tx.em.find(ReturnLine, { returnId: row.id }, { orderBy: { id: 'asc' } });
  inspect(lines, input);
  const goods = lines.reduce((sum, line) => sum + line.amount, 0);
  const complete = lines.every((line) => line.receivedQuantity === line.quantity);
  // The freight out comes back with the last piece; when a piece is missing that has not been.
  if (!complete) row.freightAmount = 0;
  if (row.kind === ReturnKind.RETURN_AND_REFUND) row.refundAmount = goods + row.freightAmount;
  moveReturn(row, 'receive');
  Object.assign(row, { receivedAt: tx.now, settleBy: addWorkingDays(tx.now, SETTLE_WORKING_DAYS) });
  await backOnTheShelf(tx, row, lines);
  await tellReturn(tx, row, 'ReturnReceived', { pieces: lines.reduce((sum, line) => sum + (line.receivedQuantity ?? 0), 0) });
  await tellOrder(tx, row.orderId, lines.map((line) => ({ lineId: line.orderLineId, skuId: line.skuId ?? null, quantity: line.receivedQuantity ?? 0 })));
  if (row.kind === ReturnKind.RETURN_AND_REFUND) await openRefund(tx, row, order);
  return { return: ref(Return, row.id) };
});

/** Writes what arrived on the lines; what is not mentioned arrived as announced. */
function inspect(lines: readonly ReturnLine[], input: ReceiveReturnInput): void {
  for (const line of lines) line.receivedQuantity = line.quantity;
  for (const [index, arrived] of (input.lines ?? []).entries()) {
    const line = lines.find((each) => each.id === arrived.returnLineId);
    if (!line) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'ReturnLine' }, field: ['lines', String(index), 'returnLineId'] });
    if (arrived.quantity > line.quantity) {
      throw refuse(UserErrorCode.INVALID_INPUT, 'returnQuantity', { params: { sku: line.skuCode, remaining: line.quantity }, field: ['lines', String(index), 'quantity'] });
    }
    line.amount = amountForReceived(line, arrived.quantity);
    Object.assign(line, { receivedQuantity: arrived.quantity, sellable: arrived.sellable ?? true });
  }
}

async function backOnTheShelf(tx: Tx, row: Return, lines: readonly ReturnLine[]): Promise<void> {
  const sellable = lines.flatMap(({ skuId, sellable: good, receivedQuantity }) => (skuId && good && receivedQuantity ? [{ skuId, quantity: receivedQuantity }] : []));
  if (row.warehouseId && sellable.length > 0) await returnStock(tx, { warehouseId: row.warehouseId, refId: row.id, lines: sellable });
}
