import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { OrderBatchState } from './order-batch.transitions.js';

/** What can be done with many orders at once. */
export enum OrderBatchVerb {
  APPROVE = 'APPROVE',
  HOLD = 'HOLD',
  RELEASE = 'RELEASE',
  CANCEL = 'CANCEL',
  MARK = 'MARK',
  ASSIGN = 'ASSIGN',
}

registerEnumType(OrderBatchVerb, {
  name: 'OrderBatchVerb', description: 'What is done with many orders.',
  valuesConfig: {
    APPROVE: { description: '审核通过.' }, HOLD: { description: '拦截.' }, RELEASE: { description: '放行.' }, CANCEL: { description: '取消.' }, MARK: { description: '标记: tags, flag, urgency, remarks.' }, ASSIGN: { description: '派单: to a clerk, a team, or both.' },
  },
});
registerEnumType(OrderBatchState, {
  name: 'OrderBatchState', description: 'Where a batch of orders stands.',
  valuesConfig: {
    WORKING: { description: 'Order by order is being done.' },
    DONE: { description: 'Every order has its result.' },
    STOPPED: { description: 'Stopped in the middle: what was done stays done, the rest was not touched.' },
  },
});

/** One verb carried out on many orders in the background. Only who asked for it sees it. */
@Entity({ tableName: 'order_batch' })
@NotAudited('OrderBatchStarted, OrderBatchStopped, OrderBatchFinished, and what was done with every order')
@ObjectType({ implements: Node, description: 'Batch 批量操作: one verb carried out on many orders in the background. Nobody but who asked for it sees it.', simpleResolvers: true })
@Index({ properties: ['ownerId', 'id'] })
export class OrderBatch extends Node {
  @IdColumn()
  ownerId!: string;
  @EnumColumn()
  @Field(() => OrderBatchVerb, { description: 'What is done.' })
  verb!: OrderBatchVerb;
  /** Of the verb: the reason of a hold, the tags of marks. */
  @Property({ type: 'json' })
  particulars!: Record<string, unknown>;
  @EnumColumn()
  @Field(() => OrderBatchState, { description: 'Where it stands.' })
  state: OrderBatchState = OrderBatchState.WORKING;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders in all.' })
  total!: number;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders with which it was done.' })
  done: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders with which it could not be done.' })
  refused: number = 0;
  @IdColumn()
  jobId!: string;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: Date;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt?: Date | null;
}
