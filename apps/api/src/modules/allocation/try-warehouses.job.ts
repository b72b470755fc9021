import type { RequestContext } from '../../platform/context.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { runTrial } from '../rules/index.js';
import { tryWarehouses } from './try-warehouses.js';

export const TRY_WAREHOUSES = 'allocation.try-rules';

/** Tries a draft over the orders of the past days and keeps what it found with it. */
export async function tryWarehousesJob(ctx: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  await runTrial(ctx, payload, job, tryWarehouses);
}
