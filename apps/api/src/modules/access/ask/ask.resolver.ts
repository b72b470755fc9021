import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { Authenticated } from '../../../platform/graphql/permissions.js';
import { askForPermission } from '../use-cases/ask-for-permission.js';
import { AskForPermissionInput, AskForPermissionPayload, PermissionAnswer } from './ask.types.js';
import { whyNot } from './why-not.js';

@Resolver()
export class AskResolver {
  @Query(() => PermissionAnswer, { description: 'Why the caller may not do something, which roles have it, who can give it, and his request for it (D-1).' })
  @Authenticated()
  whyNot(@Arg('permission', () => String, { description: 'resource:verb.' }) permission: string, @Ctx() ctx: RequestContext): Promise<PermissionAnswer> {
    return whyNot(ctx, permission);
  }

  @Mutation(() => AskForPermissionPayload, { description: 'Asks whoever can give it for a permission, by mail: one open request for each, once a day, ten a day in all. Staff only.' })
  @Authenticated()
  askForPermission(@Arg('input', () => AskForPermissionInput, { description: 'For what, and why.' }) input: AskForPermissionInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    return execute(ctx, askForPermission, input);
  }
}
