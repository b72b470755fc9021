import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import './stock-document.enums.js';
import { StockDocumentKind, StockDocumentState, StockIssueReason } from './stock-document.transitions.js';

/** A numbered paper by which goods come in, leave, go to another warehouse or are written off. */
@Entity({ tableName: 'stock_document' })
@ObjectType({ implements: Node, description: 'A numbered paper by which goods come in, leave, go to another warehouse or are written off.', simpleResolvers: true })
@Scoped({ warehouse: 'warehouseId', otherWarehouse: 'toWarehouseId' })
@Index({ properties: ['createdAt', 'id'] })
@Index({ properties: ['kind', 'state', 'createdAt', 'id'] })
@Index({ properties: ['warehouseId', 'createdAt', 'id'] })
@Index({ properties: ['toWarehouseId', 'createdAt', 'id'] })
@Check({ name: 'stock_document_pieces', expression: 'pieces > 0 and received_pieces >= 0' })
export class StockDocument extends Node {
  @Unique()
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number: letters of its kind (RK, CK, DB, BS), the day, a serial, a check digit.' })
  documentNo!: string;

  @EnumColumn()
  @Field(() => StockDocumentKind, { description: 'What it is for.' })
  kind!: StockDocumentKind;

  @EnumColumn()
  @Field(() => StockDocumentState, { description: 'Where it stands.' })
  state: StockDocumentState = StockDocumentState.OPEN;

  /** Where the goods come in, or leave; the sender of a transfer. */
  @IdColumn()
  warehouseId!: string;

  /** Where a transfer goes to. */
  @IdColumn({ nullable: true })
  toWarehouseId?: string | null;

  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who delivers; of a receipt.' })
  supplier?: string | null;

  @Property({ type: 'string', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: "Number of the supplier's own paper." })
  supplierDocumentNo?: string | null;

  /** Warehouse, supplier and its paper while that counts: the same delivery note is not entered twice. */
  @Unique()
  @Property({ type: 'string', length: 200, nullable: true })
  supplierKey?: string | null;

  @EnumColumn({ nullable: true })
  @Field(() => StockIssueReason, { nullable: true, description: 'What the goods are taken out for; of an issue or a damage report.' })
  issueReason?: StockIssueReason | null;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Note of who made it.' })
  note?: string | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces in all, as expected or asked for.' })
  pieces!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces that have come in so far; of receipts and transfers.' })
  receivedPieces: number = 0;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who made it.' })
  createdByName!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When a transfer left.' })
  sentAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed or cancelled.' })
  endedAt?: Date | null;

  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was closed with more or fewer pieces than expected, or cancelled.' })
  endReason?: string | null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
}
