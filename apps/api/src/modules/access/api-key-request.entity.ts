import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** What a key asked: never with which values, nor what was answered. Kept for thirty days. */
@Entity({ tableName: 'api_key_request' })
@ObjectType({ implements: Node, description: 'What a key asked, without its values.', simpleResolvers: true })
@Index({ properties: ['apiKeyId', 'id'] })
@Index({ properties: ['at'] })
export class ApiKeyRequest extends Node {
  @IdColumn()
  apiKeyId!: string;
  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the operation; null when it has none.' })
  operation?: string | null;
  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Points that it cost; null when it was not run.' })
  cost?: number | null;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  durationMs!: number;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: '`OK`, or the code of its first error.' })
  status!: string;
  @Property({ type: 'string', length: 40 })
  @Field(() => String, { description: 'Id of the request, to quote.' })
  requestId!: string;
  @Property({ type: 'string', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: 'From where.' })
  ip?: string | null;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}
