import { nextState } from '@ordo/kernel';
import { answering, command, perform, type Answer } from '../../platform/command/command.js';
import { loadForUpdate, ref, type Ref, type Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { Refusal, refuse, UserErrorCode } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { actorOf } from '../../modules/access/index.js';
import { ORDER_BATCH_TRANSITIONS, OrderBatch, OrderBatchItem, OrderBatchItemState, OrderBatchState, type OrderBatchVerb } from '../../modules/orders/index.js';
import type { ManyOrdersInput } from './act-on-orders.inputs.js';
import { BATCH_VERBS, type Facts, type Particulars } from './batch-verbs.js';
import { ORDER_BATCH_JOB } from './order-batch.job.js';
import { assertAllThere, whichOrders } from './which-orders.js';

/** Rows of one INSERT: the embedded database takes so many values at once. */
const ROWS_AT_ONCE = 500;

/**
 * Begins a batch: every order that is meant becomes an item of it, and a job does them one by one. The orders are looked up
 * before the transaction, since a condition may look other things up. A repeat of the command answers like the first time,
 * also when what was done has made other orders fit the filter by now.
 */
export function startBatch<Verb extends OrderBatchVerb>(ctx: RequestContext, verb: Verb, input: ManyOrdersInput & Particulars[Verb]): Promise<Answer<{ batch: Ref }>> {
  return answering(ctx, async () => {
    const found = await lookedUp(ctx, input.orders);
    const start = command(`startOrderBatch:${verb}`, async (tx, { idempotencyKey: _key, orders: _which, ...particulars }: ManyOrdersInput) => {
      await BATCH_VERBS[verb].check?.(tx, particulars as Particulars[Verb]);
      return begin(tx, verb, particulars, found());
    });
    return perform(ctx, start, input);
  });
}

/** What was found, or why nothing was: said only to who has not been answered before. */
async function lookedUp(ctx: RequestContext, which: ManyOrdersInput['orders']): Promise<() => Facts[]> {
  try {
    const { orders, missing } = await whichOrders(ctx, which);
    return () => {
      assertAllThere(which, missing);
      if (orders.length === 0) throw refuse(UserErrorCode.INVALID_INPUT, 'ordersNone', { field: ['orders', 'filter'] });
      return orders;
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return () => { throw error; };
  }
}

async function begin(tx: Tx, verb: OrderBatchVerb, particulars: object, orders: readonly Facts[]): Promise<{ batch: Ref }> {
  const [id, jobId] = [newId(), newId()];
  tx.em.persist(tx.em.create(OrderBatch, {
    id, ownerId: tx.actor.id, verb, particulars: { ...particulars }, state: OrderBatchState.WORKING, total: orders.length, done: 0, refused: 0, jobId, createdAt: tx.now,
  }));
  await tx.em.flush();
  for (let from = 0; from < orders.length; from += ROWS_AT_ONCE) {
    const rows = orders.slice(from, from + ROWS_AT_ONCE).map((order) => ({ id: newId(), batchId: id, orderId: order.id, orderNo: order.orderNo, state: OrderBatchItemState.WAITING }));
    await tx.em.insertMany(OrderBatchItem, rows);
  }
  await tx.enqueue({ id: jobId, name: ORDER_BATCH_JOB, total: orders.length, maxAttempts: 20, payload: { batchId: id, verb, locale: tx.ctx.locale, actor: actorOf(tx.actor) } });
  await tx.emit({ type: 'OrderBatchStarted', subject: { type: 'OrderBatch', id }, data: { verb, orders: orders.length } });
  return { batch: ref(OrderBatch, id) };
}

/** Stops a batch of the caller's own: the order that is being done is done to its end, the rest is not touched. */
export const stopOrderBatch = command('stopOrderBatch', async (tx, { orderBatchId }: { orderBatchId: string }) => {
  const batch = await loadForUpdate(tx, OrderBatch, orderBatchId, { field: ['orderBatchId'] });
  if (batch.ownerId !== tx.actor.id) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'OrderBatch' }, field: ['orderBatchId'] });
  if (!ORDER_BATCH_TRANSITIONS.stop.from.includes(batch.state)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'batchOver', { field: ['orderBatchId'] });
  Object.assign(batch, { state: nextState(ORDER_BATCH_TRANSITIONS, 'stop', batch.state), endedAt: tx.now, particulars: {} });
  await tx.emit({ type: 'OrderBatchStopped', subject: { type: 'OrderBatch', id: batch.id }, data: { verb: batch.verb, done: batch.done, refused: batch.refused } });
  return { batch: ref(OrderBatch, batch.id) };
});
