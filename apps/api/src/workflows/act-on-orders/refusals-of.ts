import type { RequestContext } from '../../platform/context.js';
import { readMany } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { errorText, type MessageParams } from '../../platform/messages.js';
import { OrderBatchItem, OrderBatchItemState } from '../../modules/orders/index.js';
import { MOST_ORDERS, type OrderBatchRefusal } from './act-on-orders.inputs.js';

const NUMBERS_SHOWN = 10;

/** Why a batch could not do what it was to do, by reason, the commonest first. */
export async function refusalsOf(ctx: RequestContext, batchId: string): Promise<OrderBatchRefusal[]> {
  const items = await readMany(ctx, OrderBatchItem, { columns: ['orderNo', 'problem', 'params'], where: { batchId, state: OrderBatchItemState.REFUSED }, limit: MOST_ORDERS });
  const groups = new Map<string, OrderBatchRefusal>();
  for (const { orderNo, problem, params } of items) {
    const message = errorText(ctx.locale, problem ?? '', rowJson<MessageParams | null>(params ?? null) ?? {});
    const group = groups.get(message) ?? { message, count: 0, orderNumbers: [] };
    group.count += 1;
    if (group.orderNumbers.length < NUMBERS_SHOWN) group.orderNumbers.push(orderNo);
    groups.set(message, group);
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
}
