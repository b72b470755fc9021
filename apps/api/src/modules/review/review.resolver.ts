import { sql } from '@mikro-orm/core';
import type { Facts, TriedRule } from '@ordo/kernel';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey, scopedQuery } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Requires } from '../access/index.js';
import { Order } from '../orders/index.js';
import { RuleSet, type Rule } from '../rules/index.js';
import type { ReviewFacts } from './decide-review.js';
import { ReviewDecision } from './review-decision.entity.js';
import { ReviewRuleTrial, RuleHits, TryRuleSetInput, TryRuleSetPayload } from './review.types.js';
import { tryRuleSet } from './use-cases/try-rule-set.js';

type DecisionRow = Row<ReviewDecision>;

const WEEK_MS = 7 * 86_400_000;

@Resolver(() => ReviewDecision)
export class ReviewDecisionResolver {
  @FieldResolver(() => [ReviewRuleTrial], { description: 'The rules that were tried, in order.' })
  @Needs('tried', 'facts')
  rules(@Root() row: DecisionRow): unknown[] {
    const { values } = rowJson<ReviewFacts>(row.facts);
    return rowJson<TriedRule[]>(row.tried).map((rule) => shown(rule, values));
  }

  @FieldResolver(() => ReviewRuleTrial, { nullable: true, description: 'The rule that came nearest to deciding otherwise, with what it lacked; null when none was tried in vain.' })
  @Needs('tried', 'facts')
  nearest(@Root() row: DecisionRow): unknown {
    const missed = rowJson<TriedRule[]>(row.tried).filter(({ matched }) => !matched);
    const [nearest] = missed.toSorted((a, b) => a.unmet.length - b.unmet.length);
    return nearest ? shown(nearest, rowJson<ReviewFacts>(row.facts).values) : null;
  }
}

@Resolver(() => Order)
export class OrderReviewResolver {
  @FieldResolver(() => [ReviewDecision], { description: 'What the review rules decided about it, the last first.' })
  @Requires('rule:read')
  reviewDecisions(@Root() { id }: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, ReviewDecision, 'orderId', id, { orderBy: { id: 'desc' } });
  }
}

@Resolver(() => RuleSet)
export class RuleSetTrialResolver {
  @Mutation(() => TryRuleSetPayload, { description: 'Tries a draft over past orders against the rules in force, in the background. Changes no order.' })
  @Requires('rule:edit')
  tryRuleSet(@Arg('input', () => TryRuleSetInput, { description: 'Which, and over how many days.' }) input: TryRuleSetInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, tryRuleSet, input);
  }

  @FieldResolver(() => [RuleHits], { description: 'How often each of its rules decided in the past seven days, by whatever version, in orders that the caller may see; rules that never did are left out.' })
  @Needs('rules')
  async hits(@Root() row: Row<RuleSet>, @Ctx() ctx: RequestContext): Promise<RuleHits[]> {
    const keys = rowJson<Rule[]>(row.rules).map(({ key }) => key);
    const query = await scopedQuery(ctx, ReviewDecision, { columns: ['ruleKey'], where: { ruleKey: { $in: keys }, decidedAt: { $gte: new Date(ctx.clock.now().getTime() - WEEK_MS) } } });
    query.addSelect(sql`count(*)`.as('count') as never).groupBy('e.ruleKey' as never);
    const rows = (await query.execute('all')) as unknown as { ruleKey: string; count: number | string }[];
    return rows.map(({ ruleKey, count }) => ({ key: ruleKey, count: Number(count) }));
  }
}

function shown({ name, matched, unmet }: TriedRule, values: Facts): unknown {
  return { name, matched, unmet: unmet.map((condition) => ({ condition, was: texts(values[condition.fact] ?? null) })) };
}

const texts = (value: Facts[string]): string[] => (value === null ? [] : [value].flat().map(String));
