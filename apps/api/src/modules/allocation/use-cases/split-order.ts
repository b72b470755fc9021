import { command } from '../../../platform/command/command.js';
import { assertVersion, ref, type Ref } from '../../../platform/command/tx.js';
import { Refusal } from '../../../platform/errors.js';
import { holdElsewhere } from '../../inventory/index.js';
import { Order, scopeOf } from '../../orders/index.js';
import type { FulfilmentOrderLine } from '../fulfilment-order-line.entity.js';
import type { MappedLine } from '../open-fulfilment-order.js';
import { loadParts, orderIdOf } from '../parts/load-parts.js';
import { planSplit } from '../parts/plan-split.js';
import { replaceWork } from '../parts/replace-work.js';
import type { SplitOrderInput } from '../parts/split.inputs.js';

/**
 * Has chosen pieces of an order leave as a part of their own 拆单, from the same warehouse or another one that has them: two
 * fulfilment orders take the place of one, each with a parcel and a waybill of its own. Refused with everything that is in the way.
 */
export const splitOrder = command('splitOrder', async (tx, input: SplitOrderInput): Promise<{ order: Ref }> => {
  const { order, works } = await loadParts(tx, await orderIdOf(tx, input.fulfilmentOrderId), { field: ['fulfilmentOrderId'] });
  const work = works.find(({ id }) => id === input.fulfilmentOrderId);
  if (work) assertVersion(work, input.expectedVersion);
  const { lines, chosen, problems } = await planSplit(tx, order, works, input);
  if (problems.length > 0 || !work) throw new Refusal(problems);
  const pieces = new Map(chosen.map(({ line, quantity }) => [line.id, quantity]));
  const apart = lines.flatMap((line) => asLine(line, pieces.get(line.id) ?? 0));
  const to = input.warehouseId ?? work.warehouseId;
  await holdElsewhere(tx, { orderId: order.id, from: work.warehouseId, to, lines: apart }, ['warehouseId']);
  const opened = await replaceWork(tx, order, [work], [
    { warehouseId: work.warehouseId, lines: lines.flatMap((line) => asLine(line, line.quantity - (pieces.get(line.id) ?? 0))) },
    { warehouseId: to, lines: apart },
  ]);
  await tx.emit({
    type: 'OrderSplit', subject: { type: 'Order', id: order.id }, alsoOn: opened.map(({ id }) => id),
    data: { orderNo: order.orderNo, number: work.number, parts: opened.map(({ number }) => number).join('、'), reason: input.reason.trim() }, scope: scopeOf(order),
  });
  return { order: ref(Order, order.id) };
});

function asLine({ orderLineId, skuId, skuCode, title }: FulfilmentOrderLine, quantity: number): MappedLine[] {
  return quantity > 0 ? [{ lineId: orderLineId, skuId, skuCode, title, quantity }] : [];
}
