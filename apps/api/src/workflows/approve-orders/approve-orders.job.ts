import { execute } from '../../platform/command/command.js';
import { createContext, type RequestContext } from '../../platform/context.js';
import { readMany } from '../../platform/database/reads.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { errorText, type Locale } from '../../platform/messages.js';
import { actingFor, type StoredActor } from '../../modules/access/index.js';
import { approveOrder, Order } from '../../modules/orders/index.js';

export const APPROVE_ORDERS_JOB = 'workflows.approve-orders';
const REPORT_EVERY = 20;

interface ItemResult {
  label: string;
  done: boolean;
  message: string | null;
}

/** Approves the orders one by one as the person who asked, with his rights of now. Started again, it repeats nothing. */
export async function approveOrdersJob(system: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  const { orderIds, locale, actor } = payload as unknown as { orderIds: string[]; locale: Locale; actor: StoredActor };
  const ctx = createContext(system.runtime, await actingFor(system, actor, 'order:approve'), { locale });
  const orders = await readMany(ctx, Order, { columns: ['id', 'orderNo'], where: { id: { $in: orderIds } }, limit: orderIds.length });
  const numbers = new Map(orders.map((order) => [order.id, order.orderNo]));
  const items: ItemResult[] = [];
  for (const orderId of orderIds) {
    items.push({ label: numbers.get(orderId) ?? orderId, ...(await approveOne(ctx, orderId, job.id)) });
    if (items.length % REPORT_EVERY === 0) await job.progress(items.length, { items });
  }
  await job.progress(items.length, { items });
}

async function approveOne(ctx: RequestContext, orderId: string, jobId: string): Promise<Omit<ItemResult, 'label'>> {
  try {
    const { userErrors } = await execute(ctx, approveOrder, { orderId, idempotencyKey: `${jobId}:${orderId}` });
    return { done: userErrors.length === 0, message: userErrors[0]?.message ?? null };
  } catch (error) {
    // One order's trouble must not stop the others.
    ctx.log.error({ err: error, orderId, jobId }, 'order could not be approved');
    return { done: false, message: errorText(ctx.locale, 'internal', { requestId: ctx.requestId }) };
  }
}
