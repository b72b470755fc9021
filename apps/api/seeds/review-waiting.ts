import type { House } from '../src/app/runtime.js';
import { perform } from '../src/platform/command/command.js';
import { jobContext } from '../src/platform/context.js';
import { Order, OrderStage } from '../src/modules/orders/index.js';
import { reviewOrder } from '../src/modules/review/index.js';

/** Has the rules look at every order that waits for review, so that the demo can say why each of them still does. */
export async function reviewWaiting(house: House): Promise<void> {
  const system = jobContext(house.runtime, 'review.review-order');
  const waiting = await system.em.find(Order, { stage: OrderStage.AWAITING_REVIEW, held: false }, { fields: ['id'], orderBy: { placedAt: 'asc' } });
  for (const { id } of waiting) await perform(system, reviewOrder, { orderId: id });
}
