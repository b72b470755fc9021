import { Arg, Args, Ctx, FieldResolver, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne, readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Refusal } from '../../platform/errors.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { Authenticated, Public } from '../../platform/graphql/permissions.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import { encodeNodeId } from '../../platform/ids.js';
import { PreviewKind, type Principal } from '../../platform/principal.js';
import { EndSessionsInput, SignInInput, SignOutInput } from './access.inputs.js';
import { accessState } from './access-state.js';
import { ALL_PERMISSIONS } from './permissions.js';
import { Requires } from './requires.js';
import { Role, UserRole } from './role.entity.js';
import { Session } from './session.entity.js';
import { endSessions } from './use-cases/end-sessions.js';
import { signIn } from './use-cases/sign-in.js';
import { signOut } from './use-cases/sign-out.js';
import { shownScope } from './user-access.js';
import { User } from './user.entity.js';
import { EndSessionsPayload, SignInPayload, SignOutPayload, Viewer } from './viewer.js';

@ObjectType({ description: 'A page of users.' })
export class UserConnection extends Connection(User) {}

@Resolver()
export class AccessResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is calling; null when nobody is signed in.' })
  @Public('The sign-in page asks whether somebody is signed in.')
  viewer(@Ctx() ctx: RequestContext): Promise<Viewer | null> {
    return viewerOf(ctx, ctx.principal);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in: sets the browser\'s cookie and gives a token for scripts.' })
  @Public('Nobody is signed in before signing in; limited by account and address.')
  async signIn(@Arg('input', () => SignInInput, { description: 'Who.' }) input: SignInInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    try {
      const { limits, sessionHours } = accessState(ctx.runtime);
      const { token, principal } = await signIn(ctx, input, limits, sessionHours);
      ctx.setSessionCookie?.(token);
      return { token, viewer: await viewerOf(ctx, principal), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { userErrors: error.details.map((detail) => toUserError(detail, ctx.locale)) };
    }
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
  users(@Args(() => ConnectionArgs) page: ConnectionArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readPage(ctx, User, { sort: { column: 'username', direction: 'asc' }, page, info });
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
    return loadByKey(ctx, Session, 'userId', user.id);
  }
}

async function viewerOf(ctx: RequestContext, principal: Principal): Promise<Viewer | null> {
  if (principal.kind === 'anonymous') return null;
  const { preview } = principal;
  const user = principal.kind === 'user' && (!preview || preview.kind === PreviewKind.USER) ? await readById(ctx, User, principal.id) : null;
  return {
    user,
    name: principal.name,
    roles: [...principal.roles],
    permissions: ALL_PERMISSIONS.filter((permission) => principal.permissions.has(permission)),
    dataScopes: shownScope(principal.scope),
    viewAs: preview ? { id: encodeNodeId('ViewAs', preview.id), kind: preview.kind, name: preview.name, expiresAt: preview.expiresAt } : null,
  };
}
