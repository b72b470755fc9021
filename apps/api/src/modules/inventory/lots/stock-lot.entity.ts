import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../platform/database/base-entity.js';
import { IdColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';

/** How much of a stock came with one lot. The lots of a stock that is kept by lots sum to what is on its shelf; changed only under the stock's own lock. */
@Entity({ tableName: 'stock_lot' })
@ObjectType({ implements: Node, description: 'How much of a stock came with one lot (批次).', simpleResolvers: true })
@Scoped({ warehouse: 'warehouseId' })
@Unique({ properties: ['stockId', 'lotNo'] })
@Check({ name: 'stock_lot_not_negative', expression: 'on_hand >= 0' })
export class StockLot extends Node {
  @IdColumn()
  stockId!: string;
  @IdColumn()
  warehouseId!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: "Number that the maker gave it; empty for pieces whose lot nobody knows." })
  lotNo!: string;
  @Property({ type: 'string', length: 10, nullable: true })
  @Field(() => String, { nullable: true, description: 'Last day on which it may be sold, `YYYY-MM-DD`; null where nobody knows.' })
  expiresOn?: string | null;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces on the shelf.' })
  onHand!: number;
}
