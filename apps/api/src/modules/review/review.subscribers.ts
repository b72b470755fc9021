import { perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import type { Runtime } from '../../platform/context.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import type { JobInput } from '../../platform/jobs/job-queue.js';
import { HoldReason, Order, OrderStage } from '../orders/index.js';
import { actOnFamily, RuleFamily } from '../rules/index.js';
import { reviewHits } from './review-hits.js';
import { TRY_RULES, tryRulesJob } from './try-rules.job.js';
import { reviewOrder } from './use-cases/review-order.js';

const REVIEW = 'review.review-order';

/** An order that comes to review is decided on by the rules, in the background: placing and paying wait for nothing. */
export function registerReview(runtime: Runtime): void {
  actOnFamily(RuleFamily.REVIEW, { trialJob: TRY_RULES, reasons: Object.values(HoldReason), hitsOf: reviewHits });
  runtime.events.on('OrderPlaced', async (tx, { subject, data }) => {
    if (data?.['stage'] === OrderStage.AWAITING_REVIEW) await tx.enqueue(reviewOf(subject.id));
  });
  for (const event of ['OrderPaymentChanged', 'OrderReleased', 'OrderEdited']) runtime.events.on(event, queueReview);
  runtime.jobs.handle(REVIEW, async (ctx, payload) => void (await perform(ctx, reviewOrder, { orderId: String(payload['orderId']) })));
  runtime.jobs.handle(TRY_RULES, tryRulesJob);
}

async function queueReview(tx: Tx, { subject }: DomainEvent): Promise<void> {
  // The command has the order in hand already: no statement for it.
  const order = await tx.em.findOne(Order, { id: subject.id });
  if (order?.stage === OrderStage.AWAITING_REVIEW && !order.held) await tx.enqueue(reviewOf(order.id));
}

const reviewOf = (orderId: string): JobInput => ({ name: REVIEW, payload: { orderId } });
