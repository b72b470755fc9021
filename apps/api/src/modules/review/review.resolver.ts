import type { Facts, TriedRule } from '@ordo/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Requires } from '../access/index.js';
import { Order } from '../orders/index.js';
import type { ReviewFacts } from './decide-review.js';
import { ReviewDecision } from './review-decision.entity.js';
import { ReviewRuleTrial } from './review.types.js';

type DecisionRow = Row<ReviewDecision>;

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

function shown({ name, matched, unmet }: TriedRule, values: Facts): unknown {
  return { name, matched, unmet: unmet.map((condition) => ({ condition, was: texts(values[condition.fact] ?? null) })) };
}

const texts = (value: Facts[string]): string[] => (value === null ? [] : [value].flat().map(String));
