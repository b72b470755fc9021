import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { Scoped } from '../../platform/database/scope.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { SyncOutcome } from './channel.enums.js';

/** One run of a shop's synchronisation. Runs in a row that found nothing new share one row, whose end moves on. */
@Entity({ tableName: 'sync_run' })
@ObjectType({ implements: Node, description: "One run of a shop's synchronisation.", simpleResolvers: true })
@Scoped({ shop: 'shopId' })
@Index({ properties: ['startedAt', 'id'] })
@Index({ properties: ['shopId', 'startedAt', 'id'] })
@Index({ properties: ['latestOf'] })
export class SyncRun extends Node {
  @IdColumn()
  shopId!: string;

  /** The shop whose last run this is; null once there is a later one. Lets many shops be asked for theirs at once. */
  @IdColumn({ nullable: true })
  latestOf?: string | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'Beginning of the time that was asked for, overlap included.' })
  windowFrom!: Date;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'End of the time that was asked for.' })
  windowTo!: Date;

  @EnumColumn()
  @Field(() => SyncOutcome, { description: 'How it ended.' })
  outcome!: SyncOutcome;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders and refunds that the marketplace listed.' })
  seen: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Orders and refunds that were new or changed.' })
  stored: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many went wrong.' })
  errors: number = 0;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'The first thing that went wrong, in the words of the marketplace.' })
  error?: string | null;

  /** The marketplace asked not to be called before this. */
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'The marketplace asked to be left alone until then.' })
  retryAfter?: Date | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  tookMs: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many runs in a row this stands for; more than 1 only when nothing new was found.' })
  runs: number = 1;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Date;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it ended; the last of several that found nothing new.' })
  endedAt!: Date;
}
