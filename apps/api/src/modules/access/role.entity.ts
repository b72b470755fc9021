import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';
import { FenColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { MoneyField } from '../../platform/graphql/money-field.js';

/** A named set of permissions. */
@Entity({ tableName: 'role' })
@ObjectType({ implements: Node, description: 'A named set of permissions.', simpleResolvers: true })
@AuditedFromBirth()
export class Role extends Node {
  @Unique()
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Stable code, for example `clerk`.' })
  code!: string;

  /** As its maker called it. A preset keeps this one for SCIM and the log whatever it is called on screens: `roleName`. */
  @Unique()
  @Property({ type: 'string', length: 60 })
  name!: string;

  /** As its maker wrote it; null for a preset, which has words: `roleDescription`. */
  @Property({ type: 'string', length: 300, nullable: true })
  description?: string | null;

  @Property({ type: 'json' })
  permissions!: string[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Came with the system.' })
  preset: boolean = false;

  /** Fen up to which its holders let a refund go out alone; above it a second person is needed. */
  @FenColumn({ nullable: true })
  @MoneyField('Up to this amount its holders approve a refund alone, above it a second person is needed; null for no limit.', { nullable: true })
  refundLimit?: number | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Its holders sign in with a second factor, and set one up before anything else.' })
  secondFactorRequired: boolean = false;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Goes up with every change; give it back as `expectedVersion`.' })
  version!: number;
}

/** A role given to a user, with the rows it is good for. */
@Entity({ tableName: 'user_role' })
@Unique({ properties: ['userId', 'roleId'] })
@Index({ properties: ['roleId'] })
@AuditedFromBirth()
export class UserRole extends Node {
  @IdColumn()
  userId!: string;
  @IdColumn()
  roleId!: string;
  /** Shops that the role is good for; null for all. */
  @Property({ type: 'json', nullable: true })
  shopIds?: string[] | null;
  /** Warehouses that the role is good for; null for all. */
  @Property({ type: 'json', nullable: true })
  warehouseIds?: string[] | null;
  /** Not before; null for at once. */
  @InstantColumn({ nullable: true })
  validFrom?: Date | null;
  /** No longer from then on; null for good. */
  @InstantColumn({ nullable: true })
  validUntil?: Date | null;
}

/** A single permission given to, or taken from, one user beside his roles. A denial beats every grant. */
@Entity({ tableName: 'direct_grant' })
@Unique({ properties: ['userId', 'permission'] })
@Index({ properties: ['permission'] })
@AuditedFromBirth()
export class DirectGrant extends Node {
  @IdColumn()
  userId!: string;
  @Property({ type: 'string', length: 60 })
  permission!: string;
  @Property({ type: 'boolean' })
  denied: boolean = false;
  /** Not before; null for at once. */
  @InstantColumn({ nullable: true })
  validFrom?: Date | null;
  /** No longer from then on; null for good. */
  @InstantColumn({ nullable: true })
  validUntil?: Date | null;
}

/** One row that every change of rights touches: it puts them one after the other, and tells every process that there was one. */
@Entity({ tableName: 'access_stamp' })
export class AccessStamp {
  @PrimaryKey({ type: 'string', length: 20 })
  id: string = 'rights';
  /** Another one after every change. */
  @IdColumn()
  stamp!: string;
}
