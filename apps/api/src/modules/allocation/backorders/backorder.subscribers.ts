import type { Runtime, Tx } from '../../../platform/runtime.js';
import { HoldReason, Order } from '../../orders/index.js';
import { releaseBackorders } from './release-backorders.job.js';

export const RELEASE_BACKORDERS_JOB = 'allocation.release-backorders';

/** After these there may be more to sell than before. */
const STOCK_GREW = ['StockReceived', 'StockDocumentReceived', 'StockDocumentClosed', 'StockAdjusted', 'StockCountApproved', 'OrderCancelled', 'OrderEdited', 'ReturnReceived'];

/** Whenever stock may have grown, the orders that wait for it are looked at, after the commit. */
export function registerBackorders(runtime: Runtime): void {
  runtime.jobs.handle(RELEASE_BACKORDERS_JOB, releaseBackorders);
  for (const type of STOCK_GREW) runtime.events.on(type, queueRelease);
  // The goods may have come in between the look that found them missing and this hold. What a person holds waits for the next delivery.
  runtime.events.on('OrderHeld', async (tx, event) => {
    if (event.data?.['reason'] === HoldReason.STOCK_SHORT && tx.actor.kind === 'job') await tx.enqueue({ name: RELEASE_BACKORDERS_JOB });
  });
}

async function queueRelease(tx: Tx): Promise<void> {
  const waiting = await tx.em.findOne(Order, { backordered: true }, { filters: { scope: false }, fields: ['id'], disableIdentityMap: true });
  if (waiting) await tx.enqueue({ name: RELEASE_BACKORDERS_JOB });
}
