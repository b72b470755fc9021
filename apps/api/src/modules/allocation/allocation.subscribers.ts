import { chinaDay, endOfChinaDay } from '@ordo/kernel';
import { command, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { Runtime } from '../../platform/context.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { UserErrorCode } from '../../platform/errors.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FulfilmentOrderState } from './fulfilment-order.transitions.js';
import { contributeOrderAction, Order } from '../orders/index.js';
import { actOnFamily, RuleFamily } from '../rules/index.js';
import { allocationHits } from './allocation-hits.js';
import { whyNotAllocate } from './allocation.policy.js';
import { DEFAULT_RULES } from './default-rules.js';
import { TRY_WAREHOUSES, tryWarehousesJob } from './try-warehouses.job.js';
import { allocateOrHold } from './use-cases/allocate-order.js';
import { registerBackorders } from './backorders/backorder.subscribers.js';
import { whyNotSplit } from './parts/split.policy.js';
import { warehouseProblems } from './warehouse-problems.js';

const ALLOCATE = 'allocation.allocate-order';

/** An approved order is allocated by itself, and again when it is released from a hold. */
export function registerAllocation(runtime: Runtime): void {
  registerBackorders(runtime);
  actOnFamily(RuleFamily.WAREHOUSE, { trialJob: TRY_WAREHOUSES, defaults: DEFAULT_RULES, problemsOf: warehouseProblems, hitsOf: allocationHits });
  runtime.jobs.handle(TRY_WAREHOUSES, tryWarehousesJob);
  runtime.events.on('OrderApproved', queueAllocation);
  runtime.events.on('OrderReleased', queueAllocation);
  runtime.events.on('OrderPromiseMoved', moveWork);
  runtime.jobs.handle(ALLOCATE, async (ctx, payload) => {
    const orderId = String(payload['orderId']);
    const order = await ctx.em.findOne(Order, { id: orderId });
    // Held, cancelled or allocated in the meantime: there is nothing left to do.
    if (!order || whyNotAllocate(order)) return;
    const { userErrors } = await allocateOrHold(ctx, { orderId });
    const [refusal] = userErrors;
    if (refusal?.code === UserErrorCode.ACTION_NOT_ALLOWED && !whyNotAllocate(await ctx.em.findOneOrFail(Order, { id: orderId }, { refresh: true }))) {
      // Nothing against it but that the day is full: tomorrow has room.
      await perform(ctx, waitForTomorrow, { orderId });
      return;
    }
    // A shortage has become a hold; a state that changed under our feet is met by the event that changed it.
    if (refusal && refusal.code !== UserErrorCode.INSUFFICIENT_STOCK && refusal.code !== UserErrorCode.ACTION_NOT_ALLOWED) throw new Error(refusal.message);
  });
  contributeOrderAction({ action: 'allocate', permission: 'allocation:run', whyNot: whyNotAllocate });
  for (const action of ['split', 'rejoin']) contributeOrderAction({ action, permission: 'order:split', whyNot: whyNotSplit });
}

const waitForTomorrow = command('allocateTomorrow', async (tx, { orderId }: { orderId: string }) => {
  await tx.enqueue({ name: ALLOCATE, payload: { orderId }, runAt: new Date(endOfChinaDay(chinaDay(tx.now)).getTime() + 1), uniqueKey: `allocate:${orderId}` });
  return {};
});

async function queueAllocation(tx: Tx, event: DomainEvent): Promise<void> {
  const order = await tx.em.findOne(Order, { id: event.subject.id });
  if (order && !whyNotAllocate(order)) await tx.enqueue({ name: ALLOCATE, payload: { orderId: order.id } });
}

/** The warehouse's work has to leave when its order has to. */
async function moveWork(tx: Tx, event: DomainEvent): Promise<void> {
  const order = await tx.em.findOne(Order, { id: event.subject.id });
  const open = await tx.em.find(FulfilmentOrder, { orderId: event.subject.id, state: { $nin: [FulfilmentOrderState.SHIPPED, FulfilmentOrderState.CANCELLED] } }, { filters: { scope: false } });
  for (const work of open) work.shipBy = order?.shipBy ?? null;
}
