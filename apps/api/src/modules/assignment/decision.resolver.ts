import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { timelineText } from '../../platform/messages.js';
import { Requires } from '../access/index.js';
import { Order } from '../orders/index.js';
import { AssignmentDecision } from './assignment-decision.entity.js';
import type { ClerkTrace, Said } from './clerk-facts.js';
import { AssignmentCandidate, AssignmentRuleTrial } from './decision.types.js';

type DecisionRow = Row<AssignmentDecision>;

/** To whom the rules gave an order, and why. */
@Resolver(() => AssignmentDecision)
export class AssignmentDecisionResolver {
  @FieldResolver(() => String, { description: "Why, in the caller's language." })
  @Needs('trace')
  reason(@Root() row: DecisionRow, @Ctx() ctx: RequestContext): string {
    return say(ctx, traceOf(row).reason);
  }

  @FieldResolver(() => [AssignmentRuleTrial], { description: 'The rules that were tried, in order.' })
  @Needs('trace')
  rules(@Root() row: DecisionRow, @Ctx() ctx: RequestContext): unknown {
    return traceOf(row).rules.map(({ why, ...rule }) => ({ ...rule, reason: say(ctx, why) }));
  }

  @FieldResolver(() => [AssignmentCandidate], { description: 'Whom the rule that decided could pick, those for whom least waited first.' })
  @Needs('trace')
  candidates(@Root() row: DecisionRow, @Ctx() ctx: RequestContext): unknown {
    return traceOf(row).candidates.map(({ name, reason }) => ({ name, reason: say(ctx, reason) }));
  }

  @FieldResolver(() => [String], { description: 'What would have changed the outcome, the nearest first.' })
  @Needs('trace')
  wouldChange(@Root() row: DecisionRow, @Ctx() ctx: RequestContext): string[] {
    return traceOf(row).wouldChange.map((each) => say(ctx, each));
  }
}

@Resolver(() => Order)
export class OrderAssignmentDecisionsResolver {
  @FieldResolver(() => [AssignmentDecision], { description: 'To whom the rules gave it, the last first.' })
  @Requires('assignment:read')
  assignmentDecisions(@Root() { id }: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, AssignmentDecision, 'orderId', id, { orderBy: { id: 'desc' } });
  }
}

const traceOf = (row: DecisionRow): ClerkTrace => rowJson<ClerkTrace>(row.trace);

const say = (ctx: RequestContext, { key, params }: Said): string => timelineText(ctx.locale, key, params);
