import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Audited, AuditedFromBirth } from '../../platform/audit/audit-marks.js';

/** A person who can sign in: staff, or a customer. */
@Entity({ tableName: 'user' })
@Index({ properties: ['username', 'id'] })
@Index({ properties: ['displayName'] })
@Index({ properties: ['customerId', 'username', 'id'] })
@Index({ properties: ['erasedAt', 'enabled', 'username', 'id'] })
@AuditedFromBirth()
@ObjectType({ implements: Node, description: 'A person who can sign in.', simpleResolvers: true })
export class User extends Node {
  /** Lower case, so that two names never differ by case alone. */
  @Unique()
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Name used to sign in.' })
  username!: string;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Name shown to others.' })
  @Audited('name')
  displayName!: string;

  @Property({ type: 'string', length: 120, hidden: true })
  passwordHash!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'May sign in. A disabled user is out at once, also in running sessions.' })
  enabled: boolean = true;

  /** Set for a customer: only what belongs to this customer is seen. */
  @IdColumn({ nullable: true })
  customerId?: string | null;

  @InstantColumn({ nullable: true })
  @Audited('ignored')
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last successful sign-in.' })
  lastSignInAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When his personal data was deleted: the account is gone for good.' })
  erasedAt?: Date | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When the user was added.' })
  createdAt!: Date;
}
