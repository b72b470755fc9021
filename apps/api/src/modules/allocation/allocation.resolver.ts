import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey, loadOne, readMany } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { timelineText } from '../../platform/messages.js';
import { Requires } from '../access/index.js';
import { Warehouse } from '../inventory/index.js';
import { Order } from '../orders/index.js';
import { AllocationRule } from './allocation-rule.entity.js';
import type { RuleCondition } from './allocation-rules.js';
import type { AllocationTrace, Said } from './allocation-trace.js';
import { Allocation } from './allocation.entity.js';
import { AllocateOrderInput } from './allocation.inputs.js';
import { AllocateOrderPayload } from './allocation.payloads.js';
import { AllocationCandidate, AllocationCondition, AllocationRuleTrial } from './allocation.types.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { allocateOrHold } from './use-cases/allocate-order.js';

type AllocationRow = Row<Allocation>;
type RuleRow = Row<AllocationRule>;
type OrderRow = Row<Order>;
type CandidateRow = Pick<AllocationCandidate, 'warehouseId'>;

const MAX_RULES = 200;

@Resolver(() => Allocation)
export class AllocationResolver {
  @Mutation(() => AllocateOrderPayload, { description: 'Gives an approved order its warehouse. When no warehouse has everything, the order is held for stock.' })
  @Requires('allocation:run')
  allocateOrder(@Arg('input', () => AllocateOrderInput, { description: 'What to allocate.' }) input: AllocateOrderInput, @Ctx() ctx: RequestContext): unknown {
    return allocateOrHold(ctx, input);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'The warehouse that was chosen.' })
  @Needs('warehouseId')
  warehouse(@Root() allocation: AllocationRow, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, allocation.warehouseId);
  }

  @FieldResolver(() => String, { description: "Why it was chosen, in the caller's language." })
  @Needs('trace')
  reason(@Root() allocation: AllocationRow, @Ctx() ctx: RequestContext): string {
    return say(ctx, traceOf(allocation).reason);
  }

  @FieldResolver(() => [AllocationRuleTrial], { description: 'The rules that were tried, in order.' })
  @Needs('trace')
  rules(@Root() allocation: AllocationRow, @Ctx() ctx: RequestContext): unknown {
    return traceOf(allocation).rules.map(({ why, ...rule }) => ({ ...rule, reason: say(ctx, why) }));
  }

  @FieldResolver(() => [AllocationCandidate], { description: 'The warehouses that were weighed, best first.' })
  @Needs('trace')
  candidates(@Root() allocation: AllocationRow, @Ctx() ctx: RequestContext): unknown {
    return traceOf(allocation).candidates.map(({ score, reasons, ...candidate }) => (
      { ...candidate, score: score.total, scoreParts: score, reasons: reasons.map((each) => say(ctx, each)) }
    ));
  }

  @FieldResolver(() => [String], { description: 'What would have changed the outcome.' })
  @Needs('trace')
  wouldChange(@Root() allocation: AllocationRow, @Ctx() ctx: RequestContext): string[] {
    return traceOf(allocation).wouldChange.map((each) => say(ctx, each));
  }
}

@Resolver(() => AllocationCandidate)
export class AllocationCandidateResolver {
  @FieldResolver()
  warehouse(@Root() candidate: CandidateRow, @Ctx() ctx: RequestContext): Warehouse | null {
    // A lean row stands in for the entity, which type-graphql wants named here.
    return loadOne(ctx, Warehouse, candidate.warehouseId) as unknown as Warehouse | null;
  }
}

@Resolver(() => AllocationRule)
export class AllocationRuleResolver {
  @Query(() => [AllocationRule], { description: 'The rules by which orders get their warehouse, in the order in which they are tried. Empty: the rules that came with the system.' })
  @Requires('allocation:read')
  allocationRules(@Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, AllocationRule, { orderBy: { position: 'asc', id: 'asc' }, limit: MAX_RULES });
  }

  @FieldResolver(() => [AllocationCondition], { description: 'All must hold.' })
  conditions(@Root() rule: RuleRow): unknown {
    return rowJson<RuleCondition[]>(rule.conditions).map((each) => ({ ...each, values: each.values.map(String) }));
  }

  @FieldResolver(() => [Warehouse], { description: 'The only warehouses that it may pick; empty for all.' })
  async warehouses(@Root() rule: RuleRow, @Ctx() ctx: RequestContext): Promise<unknown[]> {
    const ids = rowJson<string[] | null>(rule.warehouseIds) ?? [];
    const found = await Promise.all(ids.map((id) => loadOne(ctx, Warehouse, id)));
    return found.filter((each) => each !== null);
  }
}

@Resolver(() => Order)
export class OrderAllocationResolver {
  @FieldResolver(() => Allocation, { nullable: true, description: 'Which warehouse handles it, and why; null until it is allocated.' })
  @Requires('allocation:read')
  async allocation(@Root() order: OrderRow, @Ctx() ctx: RequestContext): Promise<unknown> {
    const [only] = await loadByKey(ctx, Allocation, 'orderId', order.id);
    return only ?? null;
  }

  @FieldResolver(() => [FulfilmentOrder], { description: 'What the warehouses have to do for it.' })
  fulfilmentOrders(@Root() order: OrderRow, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, FulfilmentOrder, 'orderId', order.id);
  }
}

function traceOf(allocation: AllocationRow): AllocationTrace {
  return rowJson<AllocationTrace>(allocation.trace);
}

function say(ctx: RequestContext, { key, params }: Said): string {
  return timelineText(ctx.locale, key, params);
}
