import { canRun, nextState } from '@ordo/kernel';
import { command, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import { createContext, type RequestContext } from '../../platform/context.js';
import { lookAt, readMany, readOne } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { Refusal, type RefusalDetail } from '../../platform/errors.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import type { Locale, MessageParams } from '../../platform/messages.js';
import { actingFor, type StoredActor } from '../../modules/access/index.js';
import { ORDER_BATCH_TRANSITIONS, OrderBatch, OrderBatchItem, OrderBatchItemState, OrderBatchState, type OrderBatchAction, type OrderBatchVerb } from '../../modules/orders/index.js';
import { BATCH_VERBS } from './batch-verbs.js';

export const ORDER_BATCH_JOB = 'workflows.act-on-orders';

/** Orders that are in work at the same time, and that are told of together. */
const LANES = 4;
const TOLD_TOGETHER = 40;

interface Run {
  ctx: RequestContext;
  batchId: string;
  verb: OrderBatchVerb;
  particulars: object;
}
type Item = Pick<OrderBatchItem, 'id' | 'orderId'>;

/**
 * Does the orders of a batch one by one, as the person who asked and with his rights of now. An order and its result are one
 * transaction: begun again after a crash, the job goes on with what is waiting still, and a stop leaves no order half done.
 */
export async function orderBatchJob(system: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  const { batchId, verb, locale, actor } = payload as unknown as { batchId: string; verb: OrderBatchVerb; locale: Locale; actor: StoredActor };
  const principal = await actingFor(system, actor, BATCH_VERBS[verb].permission).catch(async (error: unknown) => {
    await perform(system, endBatch, { batchId, action: 'stop' });
    throw error;
  });
  // By the name that he had when he asked, as his own commands of that moment.
  const ctx = createContext(system.runtime, { ...principal, name: actor.name }, { locale });
  const batch = await readOne(ctx, OrderBatch, { columns: ['particulars'], where: { id: batchId } });
  const run: Run = { ctx, batchId, verb, particulars: rowJson<object>(batch?.particulars ?? {}) };
  for (let going = true; going;) {
    const items = await readMany(ctx, OrderBatchItem, { columns: ['id', 'orderId'], where: { batchId, state: OrderBatchItemState.WAITING }, limit: TOLD_TOGETHER });
    going = items.length > 0 && (await inLanes(items, (item) => actOn(run, item)));
    await job.progress((await perform(ctx, countBatch, { batchId })).counted);
  }
  await perform(ctx, endBatch, { batchId, action: 'finish' });
}

/** Whether all of them were done: false as soon as the batch is found stopped. */
async function inLanes(items: readonly Item[], act: (item: Item) => Promise<boolean>): Promise<boolean> {
  const left = [...items];
  let going = true;
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item && going; item = left.shift()) going = (await act(item)) && going;
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return going;
}

async function actOn(run: Run, item: Item): Promise<boolean> {
  try {
    return (await perform(run.ctx, actOnOne, { run, item })).going;
  } catch (error) {
    const refusal = error instanceof Refusal ? error.details[0] : undefined;
    // One order's trouble must not stop the others.
    if (!refusal) run.ctx.log.error({ err: error, orderId: item.orderId, batchId: run.batchId }, 'order of a batch could not be done');
    await perform(run.ctx, noteRefusal, { itemId: item.id, reason: refusal ?? { messageKey: 'internal', params: { requestId: run.ctx.requestId } } });
    return true;
  }
}

const actOnOne = command('actOnOrder', async (tx, { run, item }: { run: Run; item: Item }) => {
  const [batch] = await lookAt(tx, OrderBatch, { columns: ['state'], where: { id: run.batchId } });
  if (batch?.state !== OrderBatchState.WORKING) return { going: false };
  const taken = await updateRows(tx, OrderBatchItem, { where: { id: item.id, state: OrderBatchItemState.WAITING }, set: { state: OrderBatchItemState.DONE } });
  if (taken > 0) await act(tx, run, item.orderId);
  return { going: true };
});

// The particulars were checked as the input of their verb before they were kept.
function act(tx: Tx, { verb, particulars }: Run, orderId: string): Promise<unknown> {
  return (BATCH_VERBS[verb].act as (tx: Tx, orderId: string, given: object) => Promise<unknown>)(tx, orderId, particulars);
}

interface Reason {
  itemId: string;
  reason: Pick<RefusalDetail, 'messageKey'> & { params?: MessageParams };
}

const noteRefusal = command('noteOrderRefused', async (tx, { itemId, reason: { messageKey, params } }: Reason) => {
  const set = { state: OrderBatchItemState.REFUSED, problem: messageKey, params: JSON.stringify(params ?? {}) };
  await updateRows(tx, OrderBatchItem, { where: { id: itemId, state: OrderBatchItemState.WAITING }, set });
  return {};
});

const countBatch = command('countOrderBatch', async (tx, { batchId }: { batchId: string }) => {
  const [done, refused] = await Promise.all([OrderBatchItemState.DONE, OrderBatchItemState.REFUSED].map((state) => tx.em.count(OrderBatchItem, { batchId, state })));
  await updateRows(tx, OrderBatch, { where: { id: batchId }, set: { done, refused } });
  return { counted: Number(done) + Number(refused) };
});

const endBatch = command('endOrderBatch', async (tx, { batchId, action }: { batchId: string; action: OrderBatchAction }) => {
  const batch = await tx.em.findOneOrFail(OrderBatch, { id: batchId });
  // Stopped meanwhile, or ended by whoever had this job before.
  if (!canRun(ORDER_BATCH_TRANSITIONS, action, batch.state)) return {};
  // What was written in it is on the orders; it may name people.
  Object.assign(batch, { state: nextState(ORDER_BATCH_TRANSITIONS, action, batch.state), endedAt: tx.now, particulars: {} });
  const { verb, done, refused } = batch;
  await tx.emit({ type: action === 'finish' ? 'OrderBatchFinished' : 'OrderBatchStopped', subject: { type: 'OrderBatch', id: batchId }, data: { verb, done, refused } });
  return {};
});
