import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../platform/database/base-entity.js';
import { IdColumn } from '../../../platform/database/columns.js';

/** One SKU of a stock document. Read only through its document, whose scope it shares. */
@Entity({ tableName: 'stock_document_line' })
@ObjectType({ implements: Node, description: 'One SKU of a stock document.', simpleResolvers: true })
@Unique({ properties: ['documentId', 'skuId'] })
@Index({ properties: ['documentId', 'id'] })
@Check({ name: 'stock_document_line_pieces', expression: 'quantity > 0 and received_quantity >= 0' })
export class StockDocumentLine extends Node {
  @IdColumn()
  documentId!: string;

  @IdColumn()
  skuId!: string;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;

  @Property({ type: 'string', length: 200 })
  @Field(() => String, { description: 'Title of the SKU when the document was made.' })
  title!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces expected, sent or taken out.' })
  quantity!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces that have come in so far; of receipts and transfers.' })
  receivedQuantity: number = 0;
}
