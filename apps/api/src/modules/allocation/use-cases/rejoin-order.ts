import { command } from '../../../platform/command/command.js';
import { ref, type Ref } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { holdElsewhere } from '../../inventory/index.js';
import { Order, scopeOf } from '../../orders/index.js';
import { FulfilmentOrderLine } from '../fulfilment-order-line.entity.js';
import { FulfilmentOrderState } from '../fulfilment-order.transitions.js';
import type { MappedLine } from '../open-fulfilment-order.js';
import { loadParts } from '../parts/load-parts.js';
import { replaceWork } from '../parts/replace-work.js';
import type { RejoinOrderInput } from '../parts/split.inputs.js';
import { whyNotMoved, whyNotSplit } from '../parts/split.policy.js';

/**
 * Has the parts of an order that have not left go in one parcel again 并回, from the warehouse that it was allocated to. Refused while
 * somebody works on one of them, and with INSUFFICIENT_STOCK when that warehouse does not have the goods of all any more.
 */
export const rejoinOrder = command('rejoinOrder', async (tx, input: RejoinOrderInput): Promise<{ order: Ref }> => {
  const { order, works } = await loadParts(tx, input.orderId, { field: ['orderId'], ...(input.expectedVersion && { expectedVersion: input.expectedVersion }) });
  const open = works.filter(({ state }) => state !== FulfilmentOrderState.SHIPPED);
  const problems = [whyNotSplit(order), ...open.map(whyNotMoved)].flatMap((problem) => (problem ? [{ field: ['orderId'], ...problem }] : []));
  if (problems.length > 0) throw new Refusal(problems);
  const [first] = open;
  if (!first || open.length < 2) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'splitInOnePart', { field: ['orderId'] });
  // Where a part of it is still; when none is, all go where the first one is.
  const { warehouseId } = open.find((part) => part.warehouseId === order.warehouseId) ?? first;
  const lines = await tx.em.find(FulfilmentOrderLine, { fulfilmentOrderId: { $in: open.map(({ id }) => id) } }, { orderBy: { id: 'asc' } });
  for (const part of open) {
    const ofPart = lines.filter(({ fulfilmentOrderId }) => fulfilmentOrderId === part.id).map(({ orderLineId, skuId, quantity }) => ({ lineId: orderLineId, skuId, quantity }));
    await holdElsewhere(tx, { orderId: order.id, from: part.warehouseId, to: warehouseId, lines: ofPart }, ['orderId']);
    // What the next part holds is read anew.
    await tx.em.flush();
  }
  const [whole] = await replaceWork(tx, order, open, [{ warehouseId, lines: joined(lines) }]);
  await tx.emit({
    type: 'OrderRejoined', subject: { type: 'Order', id: order.id }, alsoOn: whole ? [whole.id] : [],
    data: { orderNo: order.orderNo, number: whole?.number ?? '', parts: open.map(({ number }) => number).join('、'), reason: input.reason.trim() }, scope: scopeOf(order),
  });
  return { order: ref(Order, order.id) };
});

/** The pieces of a line put together again, in the order of the lines. */
function joined(lines: readonly FulfilmentOrderLine[]): MappedLine[] {
  const byGoods = new Map<string, MappedLine>();
  for (const { orderLineId, skuId, skuCode, title, quantity } of lines) {
    const key = `${orderLineId}/${skuId}`;
    const known = byGoods.get(key);
    if (known) known.quantity += quantity;
    else byGoods.set(key, { lineId: orderLineId, skuId, skuCode, title, quantity });
  }
  return [...byGoods.values()];
}
