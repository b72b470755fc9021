import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { timelineText } from '../../platform/messages.js';
import { Requires } from '../access/index.js';
import { Order } from '../orders/index.js';
import { GiftDecision } from './gift-decision.entity.js';
import type { GiftTrace, Said } from './gift-facts.js';
import { GiftRuleTrial } from './gift.types.js';

type DecisionRow = Row<GiftDecision>;

/** What the rules gave with an order, and why. */
@Resolver(() => GiftDecision)
export class GiftDecisionResolver {
  @FieldResolver(() => [GiftRuleTrial], { description: 'The rules that were tried, in order.' })
  @Needs('trace')
  rules(@Root() row: DecisionRow, @Ctx() ctx: RequestContext): unknown {
    return rowJson<GiftTrace>(row.trace).rules.map(({ why, ...rule }) => ({ ...rule, reason: say(ctx, why) }));
  }

  @FieldResolver(() => [String], { description: 'What would have given something, or more, the nearest first.' })
  @Needs('trace')
  wouldChange(@Root() row: DecisionRow, @Ctx() ctx: RequestContext): string[] {
    return rowJson<GiftTrace>(row.trace).wouldChange.map((each) => say(ctx, each));
  }
}

@Resolver(() => Order)
export class OrderGiftDecisionsResolver {
  @FieldResolver(() => [GiftDecision], { description: 'What the rules gave with it, the last decision first; none while there were no rules when it was placed.' })
  @Requires('rule:read')
  giftDecisions(@Root() { id }: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, GiftDecision, 'orderId', id, { orderBy: { id: 'desc' } });
  }
}

const say = (ctx: RequestContext, { key, params }: Said): string => timelineText(ctx.locale, key, params);
