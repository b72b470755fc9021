import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Audited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/messages.js';

/** An account that waits for its holder, with the roles it will have. */
@Entity({ tableName: 'invitation' })
@ObjectType({ implements: Node, description: 'An account that waits for its holder to verify himself.', simpleResolvers: true })
@Index({ properties: ['createdAt', 'id'] })
export class Invitation extends Node {
  /** SHA-256 of the link's secret; null until the mail has left. */
  @Unique()
  @Property({ type: 'string', length: 64, nullable: true, hidden: true })
  tokenHash?: string | null;
  @Audited('name')
  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Name of the person.' })
  displayName!: string;
  @Property({ type: 'string', length: 120 })
  email!: string;
  @Property({ type: 'string', length: 120 })
  mobile!: string;
  @Property({ type: 'json' })
  roleIds!: string[];
  @IdColumn()
  invitedBy!: string;
  @Property({ type: 'string', length: 8 })
  locale!: Locale;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'Until when its link works.' })
  expiresAt!: Date;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt?: Date | null;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  revokedAt?: Date | null;
}
