import type { FilterQuery } from '@mikro-orm/core';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { countCapped, readOne } from '../../platform/database/reads.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { mayDo } from '../../platform/principal.js';
import type { Permission } from '../access/index.js';
import { assertMaySee } from './order-where.js';
import { Order } from './order.entity.js';
import { AfterSalesStatus, FulfilmentStatus, OrderStage } from './order.transitions.js';

export enum OrderQueueKey {
  AWAITING_REVIEW = 'AWAITING_REVIEW',
  AWAITING_FINANCE_REVIEW = 'AWAITING_FINANCE_REVIEW',
  AWAITING_ALLOCATION = 'AWAITING_ALLOCATION',
  AWAITING_SHIPMENT = 'AWAITING_SHIPMENT',
  HELD = 'HELD',
  BACKORDER = 'BACKORDER',
  LATE = 'LATE',
  MINE = 'MINE',
  UNTAKEN = 'UNTAKEN',
  AFTER_SALES = 'AFTER_SALES',
}

registerEnumType(OrderQueueKey, {
  name: 'OrderQueueKey', description: 'A work queue of orders.',
  valuesConfig: {
    AWAITING_REVIEW: { description: '待审核.' }, AWAITING_FINANCE_REVIEW: { description: '待财审.' }, AWAITING_ALLOCATION: { description: '待分配: approved, no warehouse yet.' }, AWAITING_SHIPMENT: { description: '待发货: allocated, not shipped.' },
    HELD: { description: '异常: held.' }, BACKORDER: { description: '缺货待补: waits for goods that are short.' }, LATE: { description: '超时预警: promised to leave within two hours, or overdue.' }, AFTER_SALES: { description: '售后中.' },
    MINE: { description: '我的待办: waits for a person, and the caller works on it. Needs assignment:read.' }, UNTAKEN: { description: '待接单: waits for a person, and nobody works on it. Needs assignment:read.' },
  },
});

@ObjectType({ description: 'How much waits in a work queue.', simpleResolvers: true })
export class OrderQueue {
  @Field(() => OrderQueueKey, { description: 'Which queue.' })
  key!: OrderQueueKey;
  @Field(() => Int, { description: 'How many orders wait; 10,001 means more than 10,000.' })
  count!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the oldest of them was placed.' })
  oldestAt?: Date | null;
}

const CAP = 10_001;
const WARNING_MS = 2 * 3_600_000;
const IN_WAREHOUSE = [FulfilmentStatus.ALLOCATED, FulfilmentStatus.PICKING, FulfilmentStatus.PACKED, FulfilmentStatus.PARTIALLY_SHIPPED];

const NEEDS: Partial<Record<OrderQueueKey, Permission>> = { MINE: 'assignment:read', UNTAKEN: 'assignment:read' };

/** What each queue holds; FORBIDDEN for one that the caller may not look into. Also the tabs of the order list, so that a tab and its count never disagree. */
export function queueWhere(ctx: RequestContext, key: OrderQueueKey): FilterQuery<Order> {
  const needs = NEEDS[key];
  if (needs) assertMaySee(ctx, needs);
  const now = ctx.clock.now();
  const approved = { stage: OrderStage.APPROVED, held: false };
  const queues: Record<OrderQueueKey, FilterQuery<Order>> = {
    AWAITING_REVIEW: { stage: OrderStage.AWAITING_REVIEW, held: false },
    AWAITING_FINANCE_REVIEW: { stage: OrderStage.AWAITING_FINANCE_REVIEW, held: false },
    AWAITING_ALLOCATION: { ...approved, fulfilmentStatus: FulfilmentStatus.UNALLOCATED },
    AWAITING_SHIPMENT: { ...approved, fulfilmentStatus: { $in: IN_WAREHOUSE } },
    HELD: { held: true, stage: { $in: [OrderStage.AWAITING_PAYMENT, OrderStage.AWAITING_REVIEW, OrderStage.AWAITING_FINANCE_REVIEW, OrderStage.APPROVED] } },
    BACKORDER: { backordered: true, stage: { $in: [OrderStage.AWAITING_REVIEW, OrderStage.AWAITING_FINANCE_REVIEW, OrderStage.APPROVED] } },
    LATE: {
      stage: { $in: [OrderStage.AWAITING_REVIEW, OrderStage.AWAITING_FINANCE_REVIEW, OrderStage.APPROVED] },
      fulfilmentStatus: { $in: [FulfilmentStatus.UNALLOCATED, ...IN_WAREHOUSE] },
      dueKey: { $lt: new Date(now.getTime() + WARNING_MS) },
    },
    AFTER_SALES: { afterSalesStatus: AfterSalesStatus.IN_PROGRESS },
    MINE: { waiting: true, assigneeId: ctx.principal.id },
    UNTAKEN: { waiting: true, assigneeId: null },
  };
  return queues[key];
}

function mayLookInto({ principal }: RequestContext, key: OrderQueueKey): boolean {
  const needs = NEEDS[key];
  return !needs || mayDo(principal, needs);
}

export async function readOrderQueues(ctx: RequestContext): Promise<OrderQueue[]> {
  return Promise.all(
    Object.values(OrderQueueKey).filter((key) => mayLookInto(ctx, key)).map(async (key) => {
      const where = queueWhere(ctx, key);
      const count = await countCapped(ctx, Order, where, CAP);
      const oldest = count > 0 ? await readOne(ctx, Order, { columns: ['placedAt'], where, orderBy: { placedAt: 'asc', id: 'asc' } }) : undefined;
      return { key, count, oldestAt: oldest?.placedAt ?? null };
    }),
  );
}
