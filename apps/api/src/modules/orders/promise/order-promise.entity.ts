import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { PromisePause, PromiseRule, PromiseState } from './promise.clock.js';

registerEnumType(PromiseState, {
  name: 'PromiseState', description: 'Where the promise to ship an order stands.',
  valuesConfig: {
    RUNNING: { description: '计时中.' }, PAUSED: { description: '已暂停: waits for the customer.' }, MET: { description: '已兑现: left in time. Final.' },
    BROKEN: { description: '已超时: did not leave in time. Final.' }, WITHDRAWN: { description: '已撤销: nothing is to leave any more. Final.' },
  },
});
registerEnumType(PromiseRule, {
  name: 'PromiseRule', description: 'By what a promise to ship is reckoned.',
  valuesConfig: {
    WITHIN_HOURS: { description: '限时: so many hours after payment.' }, SAME_DAY: { description: '当日发: until the end of the working day when paid before its cut-off hour, else of the next working day.' },
    GIVEN: { description: '外部给定: whoever sent the order told by when.' },
  },
});
registerEnumType(PromisePause, {
  name: 'PromisePause', description: 'What the customer has to do before the clock goes on.',
  valuesConfig: {
    PAYMENT: { description: '等待付款.' }, ADDRESS_INCOMPLETE: { description: '等待补全地址.' }, CUSTOMER_REMARK: { description: '等待买家确认.' }, REFUND_REQUESTED: { description: '买家申请退款.' },
  },
});

/** The promise to ship an order by an instant. Its id is the order's: each order has at most one. */
@Entity({ tableName: 'order_promise' })
@ObjectType({ description: 'The promise to ship an order by an instant 发货时效.', simpleResolvers: true })
@Scoped({ shop: 'shopId', warehouse: 'warehouseId', warehouseOptional: true, customer: 'customerId' })
@NotAudited('follows from the order, whose changes are recorded; OrderPromiseTaken, OrderPromiseMoved')
@Index({ properties: ['nextStepAt', 'id'] })
@Index({ properties: ['endedHour', 'warehouseId'] })
export class OrderPromise extends Node {
  @IdColumn()
  shopId!: string;

  @IdColumn({ nullable: true })
  warehouseId?: string | null;

  @IdColumn({ nullable: true })
  customerId?: string | null;

  @EnumColumn()
  @Field(() => PromiseState, { description: 'Where it stands.' })
  state: PromiseState = PromiseState.RUNNING;

  @EnumColumn()
  @Field(() => PromiseRule, { description: 'By what it was reckoned.' })
  rule!: PromiseRule;

  /** Hours, or the cut-off hour: what the shop promised when the clock started. */
  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'What the shop promised when the clock started: hours, or the hour of cut-off. Null for a time that was given.' })
  term?: number | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'From when it counts.' })
  startedAt!: Date;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'By when the order has to leave, pauses counted. While it is paused this does not count down.' })
  dueAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it stands; null while it runs.' })
  pausedAt?: Date | null;

  @EnumColumn({ nullable: true })
  @Field(() => PromisePause, { nullable: true, description: 'What it waits for.' })
  pause?: PromisePause | null;

  /** Milliseconds of all pauses that are over: more than an INT holds after 24 days. */
  @FenColumn()
  pausedMs: number = 0;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the goods left, or the order was cancelled.' })
  endedAt?: Date | null;

  /** The hour in which the goods left, by which the pace of a warehouse is counted. */
  @InstantColumn({ nullable: true })
  endedHour?: Date | null;

  /** Steps of escalation that were told: 1 whoever follows it up, 2 the lead, 3 broken. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Steps of escalation that were told: 1 four hours before, 2 one hour before, 3 broken.' })
  step: number = 0;

  /** When the next step is to be told; NEVER where there is none. */
  @InstantColumn()
  nextStepAt!: Date;

  @IdColumn({ nullable: true })
  ownerId?: string | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who follows it up; null while nobody does.' })
  ownerName?: string | null;
}
