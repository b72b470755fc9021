import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn } from '../../platform/database/columns.js';
import { ProductCategory } from '../catalog/index.js';
import { FreightBearer, ReturnReason } from './return.transitions.js';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';

/** What a customer may give back for one reason (S7.1). */
@Entity({ tableName: 'return_policy' })
@ObjectType({ implements: Node, description: 'What a customer may give back for one reason.', simpleResolvers: true })
@AuditedFromBirth()
export class ReturnPolicy extends Node {
  @Unique()
  @EnumColumn()
  @Field(() => ReturnReason, { description: 'The reason.' })
  reason!: ReturnReason;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Calendar days, counted from the day after delivery to the end of the last one.' })
  days!: number;

  @EnumColumn()
  @Field(() => FreightBearer, { description: 'Who pays the freight back.' })
  freightBearer!: FreightBearer;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'The request must carry evidence.' })
  evidenceNeeded!: boolean;
}

/** A category whose goods cannot be given back (S7.1.7–S7.1.11). */
@Entity({ tableName: 'return_exclusion' })
@ObjectType({ implements: Node, description: 'A category whose goods cannot be given back.', simpleResolvers: true })
@AuditedFromBirth()
export class ReturnExclusion extends Node {
  @Unique()
  @EnumColumn()
  @Field(() => ProductCategory, { description: 'The category.' })
  category!: ProductCategory;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'A defect or mismatch can be claimed as a refund without goods, decided by a person.' })
  defectRefundOnly!: boolean;
}
