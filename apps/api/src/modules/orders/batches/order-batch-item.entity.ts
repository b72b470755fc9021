import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn } from '../../../platform/database/columns.js';

/** How one order of a batch went. */
export enum OrderBatchItemState {
  WAITING = 'WAITING',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}

registerEnumType(OrderBatchItemState, {
  name: 'OrderBatchItemState', description: 'How one order of a batch went.',
  valuesConfig: { WAITING: { description: 'Not touched yet, or not at all when the batch was stopped.' }, DONE: { description: 'Done.' }, REFUSED: { description: 'Could not be done; `message` says why.' } },
});

/** One order of a batch, and what came of it: written in the very transaction that does it. */
@Entity({ tableName: 'order_batch_item' })
@NotAudited('what was done with the order')
@ObjectType({ implements: Node, description: 'One order of a batch, and what came of it.', simpleResolvers: true })
@Index({ properties: ['batchId', 'state', 'id'] })
@Index({ properties: ['batchId', 'id'] })
export class OrderBatchItem extends Node {
  @IdColumn()
  batchId!: string;
  @IdColumn()
  orderId!: string;
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number of the order.' })
  orderNo!: string;
  @EnumColumn()
  @Field(() => OrderBatchItemState, { description: 'How it went.' })
  state: OrderBatchItemState = OrderBatchItemState.WAITING;
  /** Key of the text that says why it could not be done. */
  @Property({ type: 'string', length: 60, nullable: true })
  problem?: string | null;
  @Property({ type: 'json', nullable: true })
  params?: Record<string, string | number> | null;
}
