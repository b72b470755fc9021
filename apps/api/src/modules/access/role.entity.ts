import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn } from '../../platform/database/columns.js';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';

/** A named set of permissions. */
@Entity({ tableName: 'role' })
@ObjectType({ implements: Node, description: 'A named set of permissions.', simpleResolvers: true })
@AuditedFromBirth()
export class Role extends Node {
  @Unique()
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Stable code, for example `clerk`.' })
  code!: string;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Name shown to people.' })
  name!: string;

  @Property({ type: 'json' })
  permissions!: string[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Came with the system.' })
  preset: boolean = false;
}

/** A role given to a user, with the rows it is good for. */
@Entity({ tableName: 'user_role' })
@Index({ properties: ['userId'] })
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
}

/** A single permission given to, or taken from, one user beside his roles. A denial beats every grant. */
@Entity({ tableName: 'direct_grant' })
@Index({ properties: ['userId'] })
@AuditedFromBirth()
export class DirectGrant extends Node {
  @IdColumn()
  userId!: string;
  @Property({ type: 'string', length: 60 })
  permission!: string;
  @Property({ type: 'boolean' })
  denied: boolean = false;
}
