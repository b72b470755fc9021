import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey, loadOne } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { timelineText } from '../../platform/messages.js';
import { Requires } from '../access/index.js';
import { Warehouse } from '../inventory/index.js';
import { Order } from '../orders/index.js';
import type { AllocationTrace, Said } from './allocation-trace.js';
import { Allocation } from './allocation.entity.js';
import { AllocateOrderInput } from './allocation.inputs.js';
import { AllocateOrderPayload } from './allocation.payloads.js';
import { AllocationCandidate, AllocationRuleTrial } from './allocation.types.js';
import { SetFreightRatesInput } from './freight-rate.inputs.js';
import { FreightRate, SetFreightRatesPayload } from './freight-rate.types.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { allocateOrHold } from './use-cases/allocate-order.js';
import { setFreightRates } from './use-cases/set-freight-rates.js';
import { ratesInForce } from './warehouse-facts.js';

type AllocationRow = Row<Allocation>;
type OrderRow = Row<Order>;
type CandidateRow = Pick<AllocationCandidate, 'warehouseId'>;

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

@Resolver(() => FreightRate)
export class FreightRateResolver {
  @Query(() => [FreightRate], { description: 'The rates by which freight is estimated, by carrier and distance; those that came with the system while nobody has set any.' })
  @Requires('allocation:read')
  freightRates(@Ctx() ctx: RequestContext): unknown {
    return ratesInForce(ctx);
  }

  @Mutation(() => SetFreightRatesPayload, { description: 'Replaces the rates by which freight is estimated.' })
  @Requires('rule:publish')
  setFreightRates(@Arg('input', () => SetFreightRatesInput, { description: 'The rates.' }) input: SetFreightRatesInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, setFreightRates, input);
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
