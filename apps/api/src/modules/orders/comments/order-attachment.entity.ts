import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

/** A file with a comment on an order, for as long as the order is there. The bytes are in the file store under the row's id. */
@Entity({ tableName: 'order_attachment' })
@NotAudited('AttachmentUploaded, OrderCommented with its attachments, AttachmentFetched')
@ObjectType({ implements: Node, description: 'A photo or a PDF with a comment on an order. Fetched at `url` by staff who may see the order.', simpleResolvers: true })
@Index({ properties: ['orderId', 'id'] })
@Index({ properties: ['uploaderId', 'entryId'] })
@Index({ properties: ['entryId', 'createdAt'] })
export class OrderAttachment extends Node {
  @IdColumn()
  orderId!: string;
  /** Of the order's timeline; null until something is said with it. */
  @IdColumn({ nullable: true })
  @Field(() => ID, { nullable: true, description: "Id of the timeline's entry that it stands with." })
  entryId?: string | null;
  @IdColumn()
  uploaderId!: string;
  @Property({ type: 'string', length: 160 })
  @Field(() => String, { description: 'Its name, without folders.' })
  name!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'What it is, found out from its bytes: image/jpeg, image/png, image/webp or application/pdf.' })
  contentType!: string;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Bytes.' })
  size!: number;
  @Property({ type: 'string', length: 64 })
  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256!: string;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  createdAt!: Date;
}
