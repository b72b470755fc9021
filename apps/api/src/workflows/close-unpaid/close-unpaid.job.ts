import { perform } from '../../platform/command/command.js';
import type { RequestContext, Runtime } from '../../platform/context.js';
import { readMany } from '../../platform/database/reads.js';
import { Order } from '../../modules/orders/index.js';
import { closeUnpaid } from './close-unpaid.js';

const EVERY_MS = 30_000;
const AT_ONCE = 500;

/** Looks twice a minute for orders whose time to pay is over, and closes them one by one. */
export function closeUnpaidOnTime(runtime: Runtime): void {
  runtime.jobs.every('workflows.close-unpaid', EVERY_MS, closeUnpaidOrders);
}

async function closeUnpaidOrders(ctx: RequestContext): Promise<void> {
  const due = await readMany(ctx, Order, { columns: ['id'], where: { closesAt: { $lte: ctx.clock.now() } }, orderBy: { closesAt: 'asc' }, limit: AT_ONCE });
  for (const { id: orderId } of due) {
    try {
      await perform(ctx, closeUnpaid, { orderId });
    } catch (error) {
      // One order's trouble must not keep the others open; it is tried again with the next look.
      ctx.log.error({ err: error, orderId }, 'unpaid order could not be closed');
    }
  }
}
