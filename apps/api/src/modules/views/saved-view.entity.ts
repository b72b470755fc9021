import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Audited, AuditedFromBirth, NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';

/** A name for how somebody looks at a list: its filter, sort and tab. */
@Entity({ tableName: 'saved_view' })
@ObjectType({ implements: Node, description: 'A name for how somebody looks at a list: its filter, sort and tab.', simpleResolvers: true })
@AuditedFromBirth()
@Index({ properties: ['ownerId', 'list', 'position'] })
@Index({ properties: ['list', 'shared', 'position'] })
export class SavedView extends Node {
  /** Row id of whose it is. */
  @IdColumn()
  ownerId!: string;

  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Which list, by its name on the screens.' })
  list!: string;

  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  /** As the address bar has it, without the place in the list. May hold what somebody searched for. */
  @Audited('hidden')
  @Property({ type: 'string', length: 4000 })
  @Field(() => String, { description: "The list's state, as the address of its page has it after the question mark." })
  query!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'All who may see the list see it; only its owner changes it.' })
  shared: boolean = false;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: "Its place among its owner's views of the list, from 0." })
  position: number = 0;

  @InstantColumn()
  createdAt!: Date;
}

/** With which view somebody begins a list. */
@Entity({ tableName: 'default_view' })
@NotAudited('how somebody likes to begin')
@Unique({ properties: ['userId', 'list'] })
export class DefaultView extends Node {
  @IdColumn()
  userId!: string;

  @Property({ type: 'string', length: 40 })
  list!: string;

  @IdColumn({ index: true })
  viewId!: string;
}
