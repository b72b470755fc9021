import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import { createContext, type RequestContext } from '../../platform/context.js';
import { Authenticated, InPreview } from '../../platform/graphql/permissions.js';
import { Requires } from './requires.js';
import { leaveViewAs } from './use-cases/leave-view-as.js';
import { startViewAs } from './use-cases/start-view-as.js';
import { LeaveViewAsInput, LeaveViewAsPayload, StartViewAsInput, StartViewAsPayload } from './view-as.inputs.js';

@Resolver()
export class ViewAsResolver {
  @Mutation(() => StartViewAsPayload, { description: 'Begins to look at the product as a role, a person, or unsaved changes of a role would see it; for 30 minutes, and only what the caller may do and see himself. Every change and every reveal is refused with VIEW_AS_READ_ONLY while it lasts.' })
  @Requires('role:preview')
  startViewAs(@Arg('input', () => StartViewAsInput, { description: 'As whom.' }) input: StartViewAsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, startViewAs, input);
  }

  @Mutation(() => LeaveViewAsPayload, { description: 'Leaves a preview of the own session. The one mutation that is possible in it.' })
  @Authenticated()
  @InPreview()
  leaveViewAs(@Arg('input', () => LeaveViewAsInput, { description: 'Which.' }) input: LeaveViewAsInput, @Ctx() ctx: RequestContext): unknown {
    return execute(asLooker(ctx), leaveViewAs, input);
  }
}

/** The context of who is really calling. */
function asLooker(ctx: RequestContext): RequestContext {
  const { runtime, principal, requestId, locale, ip, userAgent } = ctx;
  return principal.preview ? createContext(runtime, principal.preview.by, { requestId, locale, ...(ip && { ip }), ...(userAgent && { userAgent }) }) : ctx;
}
