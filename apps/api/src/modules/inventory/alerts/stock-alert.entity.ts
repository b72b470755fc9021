import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { StockAlertState } from './stock-alert.transitions.js';

registerEnumType(StockAlertState, {
  name: 'StockAlertState', description: 'Where an alert of low stock stands.',
  valuesConfig: {
    OPEN: { description: '待处理: nobody has taken it on.' }, ACKNOWLEDGED: { description: '处理中: somebody sees to it.' },
    CLOSED: { description: '已恢复: the stock is at its safety level again; final.' },
  },
});

/** That a stock has fallen below its safety level, until it is there again. A stock has one that is not closed at most. */
@Entity({ tableName: 'stock_alert' })
@ObjectType({ implements: Node, description: 'That a stock has fallen below its safety level, until it is there again.', simpleResolvers: true })
@Scoped({ warehouse: 'warehouseId' })
@Index({ properties: ['state', 'coverTenths', 'id'] })
@Index({ properties: ['warehouseId', 'state', 'coverTenths', 'id'] })
@Index({ properties: ['openedAt', 'id'] })
@Index({ properties: ['coverTenths', 'id'] })
export class StockAlert extends Node {
  @IdColumn()
  stockId!: string;

  @IdColumn()
  skuId!: string;

  @IdColumn()
  warehouseId!: string;

  @EnumColumn()
  @Field(() => StockAlertState, { description: 'Where it stands.' })
  state: StockAlertState = StockAlertState.OPEN;

  /** The stock while it is not closed, so that the database keeps two commands from making one each. */
  @Unique()
  @IdColumn({ nullable: true })
  @Audited('ignored')
  openKey?: string | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When the stock fell below its level.' })
  openedAt!: Date;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces available then.' })
  availableThen!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The safety level then.' })
  safetyLevelThen!: number;

  /** How long the stock lasts, as it says itself: followed until the alert is closed, to sort by. */
  @Property({ type: 'integer' })
  @Audited('ignored')
  coverTenths!: number;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who took it on.' })
  acknowledgedByName?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody took it on, or last said something of it.' })
  acknowledgedAt?: Date | null;

  @Property({ type: 'string', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: 'What is done about it.' })
  note?: string | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'By when goods are expected.' })
  expectedAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the stock was at its level again.' })
  closedAt?: Date | null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
}
