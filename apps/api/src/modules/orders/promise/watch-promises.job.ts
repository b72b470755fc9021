import { command, perform } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import type { RequestContext } from '../../../platform/context.js';
import { readMany } from '../../../platform/database/reads.js';
import { NEVER } from '../order-keys.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';
import { OrderPromise } from './order-promise.entity.js';
import { clockAt, nextStepAt, stepAt } from './promise.clock.js';

export const WATCH_PROMISES_JOB = 'orders.watch-promises';
export const WATCH_EVERY_MS = 60_000;
const AT_ONCE = 200;
const TOLD = ['OrderPromiseWarned', 'OrderPromiseAtRisk', 'OrderPromiseBroken'] as const;

/** Tells on each order's timeline that its promise gets short, or is broken. What came due while nothing ran is told once, at its last step. */
export async function watchPromises(ctx: RequestContext): Promise<void> {
  const due = await readMany(ctx, OrderPromise, { columns: ['id'], where: { nextStepAt: { $lte: ctx.clock.now() } }, orderBy: { nextStepAt: 'asc', id: 'asc' }, limit: AT_ONCE });
  for (const { id } of due) await perform(ctx, escalate, { orderId: id });
}

const escalate = command('escalatePromise', async (tx, { orderId }: { orderId: string }) => {
  const order = await loadForUpdate(tx, Order, orderId);
  const promise = await tx.em.findOneOrFail(OrderPromise, { id: orderId });
  if (promise.nextStepAt > tx.now) return {};
  const clock = clockAt(promise, tx.now);
  const step = stepAt(clock, tx.now);
  promise.state = clock.state;
  const told = step > promise.step ? TOLD[step - 1] : undefined;
  promise.step = Math.max(step, promise.step);
  promise.nextStepAt = nextStepAt(clock, promise.step) ?? NEVER;
  if (told) await tx.emit({ type: told, subject: { type: 'Order', id: orderId }, data: { orderNo: order.orderNo, owner: promise.ownerName ?? '–' }, scope: scopeOf(order) });
  return {};
});
