import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answering, execute, perform } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { countCapped, loadByKey, loadOne, readMany } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Requires, User } from '../access/index.js';
import { Order } from '../orders/index.js';
import { AssignOrdersInput, CreateTeamInput, HandBackOrdersInput, SetAbsenceInput, TakeOrdersInput, UpdateTeamInput } from './assignment.inputs.js';
import { AssignOrdersPayload, CreateTeamPayload, HandBackOrdersPayload, SetAbsencePayload, TakeOrdersPayload, UpdateTeamPayload } from './assignment.payloads.js';
import { Clerk, Worker } from './clerk.types.js';
import { readClerks } from './read-clerks.js';
import { Team, TeamMember } from './team.entity.js';
import { assignOrders } from './use-cases/assign-orders.js';
import { createTeam } from './use-cases/create-team.js';
import { handBackOrders } from './use-cases/hand-back-orders.js';
import { setAbsence } from './use-cases/set-absence.js';
import { takeOrders } from './use-cases/take-orders.js';
import { updateTeam } from './use-cases/update-team.js';

const MOST_TEAMS = 100;
const COUNT_CAP = 1_001;

@Resolver(() => Team)
export class AssignmentResolver {
  @Query(() => [Clerk], { description: 'Who may work on orders, by name, and how much waits for each.' })
  @Requires('assignment:read')
  clerks(@Ctx() ctx: RequestContext): Promise<Clerk[]> {
    return readClerks(ctx);
  }

  @Query(() => [Team], { description: 'The teams, by name; retired ones too, since orders may have them.' })
  @Requires('assignment:read')
  teams(@Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, Team, { orderBy: { name: 'asc' }, limit: MOST_TEAMS });
  }

  @Mutation(() => TakeOrdersPayload, { description: 'Takes orders to work on 接单: the next of the queue, or named ones. Two who take at once never get the same order.' })
  @Requires('assignment:take')
  takeOrders(@Arg('input', () => TakeOrdersInput, { description: 'How many, or which.' }) input: TakeOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, takeOrders, input);
  }

  @Mutation(() => HandBackOrdersPayload, { description: 'Puts orders that the caller works on back into their queue.' })
  @Requires('assignment:take')
  handBackOrders(@Arg('input', () => HandBackOrdersInput, { description: 'Which.' }) input: HandBackOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, handBackOrders, input);
  }

  @Mutation(() => AssignOrdersPayload, { description: 'Gives orders to a clerk or into the queue of a team, or takes them away.' })
  @Requires('assignment:manage')
  assignOrders(@Arg('input', () => AssignOrdersInput, { description: 'Which, and to whom.' }) input: AssignOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, assignOrders, input);
  }

  @Mutation(() => CreateTeamPayload, { description: 'Adds a team.' })
  @Requires('assignment:manage')
  createTeam(@Arg('input', () => CreateTeamInput, { description: 'Its name, and who belongs to it.' }) input: CreateTeamInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createTeam, input);
  }

  @Mutation(() => UpdateTeamPayload, { description: 'Renames a team, changes who belongs to it, or retires it.' })
  @Requires('assignment:manage')
  updateTeam(@Arg('input', () => UpdateTeamInput, { description: 'Which, and what of it.' }) input: UpdateTeamInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, updateTeam, input);
  }

  @Mutation(() => SetAbsencePayload, { description: 'Says that the caller is away or back, or with assignment:manage that somebody else is. Who is away is given no orders.' })
  @Requires('assignment:take')
  setAbsence(@Arg('input', () => SetAbsenceInput, { description: 'Who, and until when.' }) input: SetAbsenceInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, async () => {
      const { userId } = await perform(ctx, setAbsence, input);
      return { clerk: (await readClerks(ctx, [userId]))[0] };
    });
  }

  @FieldResolver(() => [Worker], { description: 'Who belongs to it.' })
  members(@Root() team: Row<Team>, @Ctx() ctx: RequestContext): Promise<Worker[]> {
    return membersOf(ctx, team.id);
  }

  @FieldResolver(() => Int, { description: 'Orders of its queue that nobody works on yet, among those that the caller may see; 1,001 means more than 1,000.' })
  untaken(@Root() team: Row<Team>, @Ctx() ctx: RequestContext): Promise<number> {
    return countCapped(ctx, Order, { waiting: true, assigneeId: null, teamId: team.id }, COUNT_CAP);
  }
}

@Resolver(() => Order)
export class OrderAssignmentResolver {
  @FieldResolver(() => Worker, { nullable: true, description: 'Who works on it, or did last; null when nobody does.' })
  @Requires('assignment:read')
  @Needs('assigneeId')
  assignee(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): Promise<Worker | null> {
    return workerOf(ctx, order.assigneeId);
  }

  @FieldResolver(() => Team, { nullable: true, description: 'In whose queue it stands.' })
  @Requires('assignment:read')
  @Needs('teamId')
  team(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Team, order.teamId);
  }
}

async function membersOf(ctx: RequestContext, teamId: string): Promise<Worker[]> {
  const members = await loadByKey(ctx, TeamMember, 'teamId', teamId);
  return (await Promise.all(members.map(({ userId }) => workerOf(ctx, userId)))).filter((worker) => worker !== null);
}

async function workerOf(ctx: RequestContext, userId: string | null | undefined): Promise<Worker | null> {
  const user = await loadOne(ctx, User, userId);
  return user && { id: encodeNodeId('User', user.id), name: user.displayName };
}
