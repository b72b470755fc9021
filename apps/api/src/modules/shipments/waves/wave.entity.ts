import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { WaveState } from './wave.transitions.js';

registerEnumType(WaveState, {
  name: 'WaveState', description: 'Where a wave stands.',
  valuesConfig: {
    OPEN: { description: '待拣货: waits for somebody to take it.' }, PICKING: { description: '拣货中.' }, SORTED: { description: '已分拣: every order lies in its basket; they are checked and shipped one by one.' },
    DONE: { description: '已完成: final.' }, CANCELLED: { description: '已取消: final.' },
  },
});

/** Fulfilment orders of one warehouse that are picked in one walk. */
@Entity({ tableName: 'wave' })
@ObjectType({ implements: Node, description: 'Fulfilment orders of one warehouse that are picked in one walk.', simpleResolvers: true })
@Scoped({ warehouse: 'warehouseId' })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['state', 'createdAt', 'id'] })
@Index({ properties: ['warehouseId', 'createdAt', 'id'] })
export class Wave extends Node {
  @Unique()
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number: BC, the day, a serial, a check digit. It stands on the pick list as a barcode.' })
  waveNo!: string;

  @IdColumn()
  warehouseId!: string;

  @EnumColumn()
  @Field(() => WaveState, { description: 'Where it stands.' })
  state: WaveState = WaveState.OPEN;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Fulfilment orders that it was made of.' })
  orderCount!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces over all of them when it was made.' })
  pieces!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How often its pick list was printed.' })
  pickListPrints: number = 0;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  note?: string | null;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who made it.' })
  createdByName!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who picks it.' })
  picker?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody took it.' })
  takenAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When every order lay in its basket.' })
  sortedAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done or cancelled.' })
  endedAt?: Date | null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
}
