import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Audited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** A signed-in browser or script. Ended by deleting the row: the next request is out. */
@Entity({ tableName: 'session' })
@ObjectType({ implements: Node, description: 'A signed-in browser or script.', simpleResolvers: true })
@Index({ properties: ['userId'] })
export class Session extends Node {
  /** SHA-256 of the token; the token itself is only with its holder. */
  @Unique()
  @Property({ type: 'string', length: 64, hidden: true })
  tokenHash!: string;
  @IdColumn()
  userId!: string;
  @Property({ type: 'string', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: 'Address it was started from.' })
  ip?: string | null;
  @Property({ type: 'string', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: 'Browser or program it was started from.' })
  userAgent?: string | null;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  createdAt!: Date;
  /** To the minute. */
  @InstantColumn({ nullable: true })
  @Audited('ignored')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt?: Date | null;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  expiresAt!: Date;
}
