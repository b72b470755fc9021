import type { ModuleDefinition } from '../../platform/module.js';
import { GiftDecision } from './gift-decision.entity.js';
import { GiftGiven, GiftUse } from './gift-use.entity.js';
import { GiftDecisionResolver, OrderGiftDecisionsResolver } from './gift.resolver.js';
import { registerGifts } from './gifts.subscribers.js';

export { GiftDecision } from './gift-decision.entity.js';
export { giftDifferences, type GiftDifference } from './gift-differences.js';
export { GiftGiven } from './gift-use.entity.js';
export { countGifts, giftLines, keepGifts, recountGifts } from './keep-gifts.js';
export { giftRules, giftRulesOf, planGifts, type GiftPlan } from './plan-gifts.js';

export const giftsModule: ModuleDefinition = {
  entities: [GiftDecision, GiftGiven, GiftUse],
  resolvers: [GiftDecisionResolver, OrderGiftDecisionsResolver],
  register: registerGifts,
};
