import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readById } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { decodeNodeId } from '../../platform/ids.js';
import { AccessChangeInput, AssignAccessInput, DisableUserInput, EnableUserInput } from './access-change.inputs.js';
import { AccessChangePreview, AssignAccessPayload, DisableUserPayload, EnableUserPayload, PermissionExplanation, UserAccess } from './access-change.payloads.js';
import { Requires } from './requires.js';
import { assignAccess } from './use-cases/assign-access.js';
import { disableUser, enableUser } from './use-cases/disable-user.js';
import { explainPermission, previewAccessChange, userAccess } from './user-access.js';
import { User } from './user.entity.js';

@Resolver(() => User)
export class AccessChangeResolver {
  @Query(() => User, { description: 'One user by his id.' })
  @Requires('user:read')
  user(@Arg('id', () => ID, { description: 'Id of the user.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, User, decodeNodeId('User', id, ['id']), askedOfOne(ctx, User, info).columns);
  }

  @Query(() => PermissionExplanation, { description: 'Whether a user may do something now, and which role, grant or denial says so.' })
  @Requires('user:read')
  explainPermission(
    @Arg('userId', () => ID, { description: 'Whom it is about.' }) userId: string,
    @Arg('permission', () => String, { description: 'resource:verb.' }) permission: string,
    @Ctx() ctx: RequestContext,
  ): unknown {
    return explainPermission(ctx, decodeNodeId('User', userId, ['userId']), permission);
  }

  @Query(() => AccessChangePreview, { description: 'What giving and taking these rights would do, to whom, and what stands against it. Changes nothing.' })
  @Requires('user:assign')
  previewAssignAccess(@Arg('input', () => AccessChangeInput, { description: 'What to give and to take.' }) input: AccessChangeInput, @Ctx() ctx: RequestContext): unknown {
    return previewAccessChange(ctx, input);
  }

  @Mutation(() => AssignAccessPayload, { description: 'Gives and takes roles and single permissions, for one user or many, as previewed. Felt at once, also in running sessions.' })
  @Requires('user:assign')
  assignAccess(@Arg('input', () => AssignAccessInput, { description: 'What was previewed, with its token.' }) input: AssignAccessInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, assignAccess, input);
  }

  @Mutation(() => DisableUserPayload, { description: 'Shuts a user out at once, in every session.' })
  @Requires('user:disable')
  disableUser(@Arg('input', () => DisableUserInput, { description: 'Whom.' }) input: DisableUserInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, disableUser, input);
  }

  @Mutation(() => EnableUserPayload, { description: 'Lets a disabled user sign in again.' })
  @Requires('user:disable')
  enableUser(@Arg('input', () => EnableUserInput, { description: 'Whom.' }) input: EnableUserInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, enableUser, input);
  }

  @FieldResolver(() => UserAccess, { description: 'What he was given, and what it adds up to now.' })
  @Requires('user:read')
  @Needs('customerId')
  access(@Root() user: Row<User>, @Ctx() ctx: RequestContext): Promise<UserAccess> {
    return userAccess(ctx, user);
  }
}
