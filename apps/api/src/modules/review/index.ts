import type { ModuleDefinition } from '../../platform/module.js';
import { ReviewDecision } from './review-decision.entity.js';
import { OrderReviewResolver, ReviewDecisionResolver } from './review.resolver.js';
import { registerReview } from './review.subscribers.js';

export { ReviewDecision } from './review-decision.entity.js';
export { reviewOrder } from './use-cases/review-order.js';

export const reviewModule: ModuleDefinition = {
  entities: [ReviewDecision], resolvers: [ReviewDecisionResolver, OrderReviewResolver], register: registerReview,
};
