import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { AuditedFromBirth } from '../../platform/audit/audit-marks.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

export enum ApiKeyMode {
  LIVE = 'LIVE',
  TEST = 'TEST',
}

export enum ApiKeyState {
  ACTIVE = 'ACTIVE',
  ENDING = 'ENDING',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}

registerEnumType(ApiKeyMode, {
  name: 'ApiKeyMode', description: 'What a key is for.',
  valuesConfig: { LIVE: { description: 'Real work: `oms_live_…`.' }, TEST: { description: 'Trying out: `oms_test_…`, sees the sandbox shops only.' } },
});
registerEnumType(ApiKeyState, {
  name: 'ApiKeyState', description: 'Whether a key still opens anything.',
  valuesConfig: {
    ACTIVE: { description: 'Works.' }, ENDING: { description: 'Works until its end; another key has taken its place.' },
    EXPIRED: { description: 'Its end has passed.' }, REVOKED: { description: 'Was taken back.' },
  },
});

/** A key of a partner system, or of one user for his own scripts: shown once, kept as a hash. */
@Entity({ tableName: 'api_key' })
@ObjectType({ implements: Node, description: 'A key with which a program calls the API.', simpleResolvers: true })
@AuditedFromBirth()
@Index({ properties: ['ownerId', 'id'] })
export class ApiKey extends Node {
  @Unique()
  @Property({ type: 'string', length: 64, hidden: true })
  keyHash!: string;

  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Who or what it is for.' })
  name!: string;

  @EnumColumn()
  @Field(() => ApiKeyMode, { description: 'What it is for.' })
  mode!: ApiKeyMode;

  /** Enough to tell keys apart, far too little to guess one. */
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'How it begins, to tell keys apart: `oms_live_Ab3d`.' })
  start!: string;

  @Property({ type: 'json' })
  permissions!: string[];

  /** Row ids; null for all. */
  @Property({ type: 'json', nullable: true })
  shopIds?: string[] | null;

  @Property({ type: 'json', nullable: true })
  warehouseIds?: string[] | null;

  /** Addresses and CIDR ranges that it may come from; null for anywhere. */
  @Property({ type: 'json', nullable: true })
  addresses?: string[] | null;

  /** Whose own key it is: it never gives more than he holds, and ends with him. Null for the house's. */
  @IdColumn({ nullable: true })
  ownerId?: string | null;

  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who made it.' })
  createdByName!: string;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself; null for never.' })
  expiresAt?: Date | null;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  revokedAt?: Date | null;

  /** Noted at most once a minute. */
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last use, to the minute.' })
  lastUsedAt?: Date | null;

  @Property({ type: 'string', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: 'Address of the last use.' })
  lastUsedIp?: string | null;

  /** The key that took its place. */
  @IdColumn({ nullable: true })
  replacedById?: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Points that its bucket holds; null for the usual 2,000.' })
  bucketSize?: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Points that come back each second; null for the usual 100.' })
  restoreRate?: number | null;
}
