import { Arg, Args, Ctx, FieldResolver, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { answering, execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { Authenticated, Public } from '../../platform/graphql/permissions.js';
import { EndSessionsInput, SignInInput, SignOutInput } from './access.inputs.js';
import { accessState } from './access-state.js';
import { Requires } from './requires.js';
import { Role, UserRole } from './role.entity.js';
import { roleName } from './role-words.js';
import { runningSessions } from './own-sessions.js';
import { Session } from './session.entity.js';
import { endSessions } from './use-cases/end-sessions.js';
import { signIn } from './use-cases/sign-in.js';
import { signOut } from './use-cases/sign-out.js';
import { User } from './user.entity.js';
import { UserFilter, userWhere } from './user.filter.js';
import { EndSessionsPayload, SignInPayload, SignOutPayload, Viewer } from './viewer.js';
import { showSignedIn, viewerOf } from './viewer-of.js';

@ObjectType({ description: 'A page of users.' })
export class UserConnection extends Connection(User) {}

@Resolver()
export class AccessResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is calling; null when nobody is signed in.' })
  @Public('The sign-in page asks whether somebody is signed in.')
  viewer(@Ctx() ctx: RequestContext): Promise<Viewer | null> {
    return viewerOf(ctx, ctx.principal);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in: sets the browser\'s cookie and gives a token for scripts. Whoever has a second factor gets a ticket for `confirmSignIn` instead.' })
  @Public('Nobody is signed in before signing in; limited by account and address.')
  signIn(@Arg('input', () => SignInInput, { description: 'Who.' }) input: SignInInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, async () => {
      const done = await signIn(ctx, input);
      return 'token' in done ? showSignedIn(ctx, done) : done;
    });
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the own session.' })
  @Authenticated()
  async signOut(@Arg('input', () => SignOutInput, { description: 'Nothing but an idempotency key.' }) input: SignOutInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer = await execute(ctx, signOut, input);
    accessState(ctx.runtime).authenticator.forget();
    ctx.setSessionCookie?.(undefined);
    return answer;
  }

  @Mutation(() => EndSessionsPayload, { description: 'Ends every session of a user.' })
  @Requires('session:end')
  async endSessions(@Arg('input', () => EndSessionsInput, { description: 'Whose.' }) input: EndSessionsInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer = await execute(ctx, endSessions, input);
    accessState(ctx.runtime).authenticator.forget();
    return answer;
  }

  @Query(() => UserConnection, { description: 'Users, by name.' })
  @Requires('user:read')
  users(
    @Args(() => ConnectionArgs) page: ConnectionArgs, @Arg('filter', () => UserFilter, { nullable: true, description: 'Which users.' }) filter: UserFilter | null,
    @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, User, { where: userWhere(ctx, filter), sort: { column: 'username', direction: 'asc' }, page, info });
  }
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @FieldResolver(() => [String], { description: "What the roles held are called, in the caller's language." })
  async roleNames(@Root() { roles }: Viewer, @Ctx() ctx: RequestContext): Promise<string[]> {
    const held = await Promise.all(roles.map((code) => loadByKey(ctx, Role, 'code', code)));
    return held.flat().map((role) => roleName(role, ctx.locale));
  }
}

@Resolver(() => User)
export class UserResolver {
  @FieldResolver(() => [Role], { description: 'Roles that the user holds.' })
  @Requires('user:read')
  async roles(@Root() user: Row<User>, @Ctx() ctx: RequestContext): Promise<unknown> {
    const given = await loadByKey(ctx, UserRole, 'userId', user.id);
    return Promise.all(given.map((each) => loadOne(ctx, Role, each.roleId)));
  }

  @FieldResolver(() => [Session], { description: 'Running sessions.' })
  @Requires('session:end')
  sessions(@Root() user: Row<User>, @Ctx() ctx: RequestContext): unknown {
    return runningSessions(ctx, user.id);
  }
}
