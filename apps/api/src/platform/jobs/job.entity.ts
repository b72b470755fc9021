import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../database/base-entity.js';
import { EnumColumn, InstantColumn } from '../database/columns.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { NotAudited } from '../audit/audit-marks.js';

export enum JobState {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(JobState, {
  name: 'JobState',
  description: 'Where a job stands.',
  valuesConfig: {
    QUEUED: { description: 'Waiting for its time.' },
    RUNNING: { description: 'Being worked on.' },
    DONE: { description: 'Finished.' },
    FAILED: { description: 'Given up after its last try; can be retried by hand.' },
  },
});

/** Something to be done after a commit or at a time: calls to the outside, clocks, bulk work. Also the outbox. */
@Entity({ tableName: 'job' })
@ObjectType({ implements: Node, description: 'A piece of work done in the background.', simpleResolvers: true })
@Index({ properties: ['state', 'runAt'] })
@NotAudited('queue')
export class Job extends Node {
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'What kind of work, for example `allocation.allocate-order`.' })
  name!: string;

  @Property({ type: 'json' })
  payload!: Record<string, unknown>;

  /** At most one unfinished job has this key: a schedule's tick, one order's allocation. */
  @Unique()
  @Property({ type: 'string', length: 120, nullable: true })
  uniqueKey?: string | null;

  @EnumColumn()
  @Field(() => JobState, { description: 'Where it stands.' })
  state: JobState = JobState.QUEUED;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How often it is tried at most.' })
  maxAttempts: number = 8;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it is due.' })
  runAt!: Date;

  /** Until when the process that took it may work; past that another may take it. */
  @InstantColumn({ nullable: true })
  leaseUntil?: Date | null;

  @Property({ type: 'string', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the last try failed.' })
  lastError?: string | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Items done so far, for work on many items.' })
  progress: number = 0;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Items in all, for work on many items.' })
  total?: number | null;

  /** Per-item outcome of bulk work. */
  @Property({ type: 'json', nullable: true })
  result?: Record<string, unknown> | null;

  /** Row id of the user who asked for it; null for the system's own. */
  @Property({ type: 'string', length: 80, nullable: true })
  requestedBy?: string | null;

  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was queued.' })
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  finishedAt?: Date | null;
}
