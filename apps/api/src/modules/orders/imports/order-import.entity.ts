import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { Scoped } from '../../../platform/database/scope.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { ColumnMapping } from './import-fields.js';
import { OrderImportState } from './order-import.transitions.js';

registerEnumType(OrderImportState, {
  name: 'OrderImportState', description: 'Where an import of orders stands.',
  valuesConfig: {
    MAPPING: { description: 'It is to be said which column is what.' },
    CHECKING: { description: 'Its rows are being checked; nothing is placed.' },
    CHECKED: { description: 'It is known which orders can be placed, and what is wrong with the others.' },
    IMPORTING: { description: 'The orders are being placed.' },
    DONE: { description: 'What can be placed is placed.' },
    FAILED: { description: 'The file cannot be read as a table; `problem` says why.' },
  },
});

/** What is wrong with a row of an imported file. */
export interface RowProblem {
  row: number;
  field: string | null;
  message: string;
}

/** A file of orders on its way in. Only its owner sees it; what is in its rows stays in the file. */
@Entity({ tableName: 'order_import' })
@NotAudited('OrderImportStarted, OrderImportFinished, and OrderPlaced of every order')
@Scoped({ shop: 'shopId' })
@ObjectType({ implements: Node, description: 'A file of orders on its way in. Nobody but who uploaded it sees it.', simpleResolvers: true })
@Index({ properties: ['ownerId', 'id'] })
export class OrderImport extends Node {
  @IdColumn()
  ownerId!: string;
  @IdColumn()
  shopId!: string;
  @IdColumn()
  fileId!: string;
  @Property({ type: 'string', length: 64 })
  fileSha256!: string;
  @Property({ type: 'string', length: 160 })
  @Field(() => String, { description: 'What the file is called.' })
  fileName!: string;
  @Property({ type: 'json' })
  heads!: string[];
  @Property({ type: 'json' })
  mapping!: ColumnMapping[];
  @EnumColumn()
  @Field(() => OrderImportState, { description: 'Where it stands.' })
  state: OrderImportState = OrderImportState.MAPPING;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows read.' })
  rows: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders that these rows are.' })
  orders: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders that can be placed.' })
  ready: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders that are here already: not placed again.' })
  known: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders that cannot be placed.' })
  refused: number = 0;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders that this import has placed.' })
  placed: number = 0;
  /** The first of them. */
  @Property({ type: 'json', nullable: true })
  problems?: RowProblem[] | null;
  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the file cannot be read as a table.' })
  problem?: string | null;
  @IdColumn({ nullable: true })
  errorFileId?: string | null;
  @IdColumn({ nullable: true })
  jobId?: string | null;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: Date;
}
