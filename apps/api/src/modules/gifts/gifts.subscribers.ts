import type { Runtime } from '../../platform/context.js';
import { actOnFamily, RuleFamily } from '../rules/index.js';
import { uncountGift } from './count-gifts.js';
import { giftHits } from './gift-hits.js';
import { giftProblems } from './gift-problems.js';
import { GiftGiven } from './gift-use.entity.js';
import { TRY_GIFTS, tryGiftsJob } from './try-gifts.js';

/** Takes on the rules for gifts. What a cancelled order had of a limited number can be given again. */
export function registerGifts(runtime: Runtime): void {
  actOnFamily(RuleFamily.GIFT, { trialJob: TRY_GIFTS, problemsOf: giftProblems, hitsOf: giftHits });
  runtime.jobs.handle(TRY_GIFTS, tryGiftsJob);
  runtime.events.on('OrderCancelled', async (tx, { subject }) => {
    const given = await tx.em.find(GiftGiven, { orderId: subject.id, counted: true }, { filters: { scope: false }, orderBy: { ruleKey: 'asc' } });
    for (const { ruleKey, quantity } of given) await uncountGift(tx, ruleKey, quantity);
  });
}
