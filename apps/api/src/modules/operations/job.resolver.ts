import type { GraphQLResolveInfo } from 'graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { readById } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { liveEvents, type LiveEvent } from '../../platform/events/live-events.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { decodeNodeId } from '../../platform/ids.js';
import { Job, JobState } from '../../platform/jobs/job.entity.js';
import { Requires } from '../access/index.js';
import { readJob } from './read-job.js';
import { retryJob } from './use-cases/retry-job.js';

@ObjectType({ description: 'A page of jobs.' })
export class JobConnection extends Connection(Job) {}

@ArgsType()
class JobListArgs extends ConnectionArgs {
  @Field(() => [JobState], { nullable: true, description: 'Only these states.' })
  @IsOptional() @ArrayMaxSize(4)
  state?: JobState[];
}

@InputType({ description: 'Which job to try again.' })
export class RetryJobInput extends CommandInputBase {
  @Field(() => ID, { description: 'The job.' })
  @NodeId('Job')
  jobId!: string;
}

@ObjectType({ description: 'What came of retrying a job.', simpleResolvers: true })
export class RetryJobPayload extends Payload {
  @Field(() => Job, { nullable: true, description: 'The job; null when refused.' })
  job?: Job | null;
}

@ObjectType({ description: 'How one item of bulk work went.', simpleResolvers: true })
export class JobItem {
  @Field(() => String, { description: 'What it was, for example an order number.' })
  label!: string;
  @Field(() => Boolean, { description: 'It was done.' })
  done!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was not.' })
  message?: string | null;
}

const ITEMS_SHOWN = 500;

@Resolver(() => Job)
export class JobResolver {
  @Query(() => JobConnection, { description: 'Jobs, newest first.' })
  @Requires('job:read')
  jobs(@Args(() => JobListArgs) page: JobListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, Job, { where: page.state?.length ? { state: { $in: page.state } } : {}, sort: { column: 'id', direction: 'desc' }, page, info });
  }

  @Query(() => Job, { description: 'One job; to those without job:read only what they started themselves.' })
  @Authenticated()
  job(@Arg('id', () => ID, { description: 'Id of the job.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readJob(ctx, decodeNodeId('Job', id, ['id']), askedOfOne(ctx, Job, info).columns);
  }

  @Mutation(() => RetryJobPayload, { description: 'Tries a failed job again.' })
  @Requires('job:retry')
  retryJob(@Arg('input', () => RetryJobInput, { description: 'Which.' }) input: RetryJobInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, retryJob, input);
  }

  @Subscription(() => Job, {
    description: 'Tells how a job goes on.',
    subscribe: ({ args, context }: { args: { id: string }; context: RequestContext }) => {
      const id = decodeNodeId('Job', args.id, ['id']);
      return liveEvents(context, (event) => event.type === 'JobChanged' && event.subject.id === id);
    },
  })
  @Requires('job:read')
  jobProgress(@Root() event: LiveEvent, @Arg('id', () => ID, { description: 'Id of the job.' }) _id: string, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Job, event.subject.id);
  }

  @FieldResolver(() => [JobItem], { description: 'How each item of bulk work went, at most 500.' })
  @Needs('result')
  items(@Root() job: Row<Job>): JobItem[] {
    const result = job.result ? rowJson<{ items?: JobItem[] }>(job.result) : {};
    return (result.items ?? []).slice(0, ITEMS_SHOWN);
  }

  @FieldResolver(() => Int, { description: 'Items that could not be done.' })
  @Needs('result')
  failedItems(@Root() job: Row<Job>): number {
    return this.items(job).filter((item) => !item.done).length;
  }
}
