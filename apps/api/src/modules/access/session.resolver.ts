import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import type { Row } from '../../platform/database/row.js';
import { Needs } from '../../platform/graphql/asked-columns.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { EndOtherSessionsInput, EndSessionInput } from './access.inputs.js';
import { accessState } from './access-state.js';
import { browserWords } from './browser-words.js';
import { Session } from './session.entity.js';
import { endOtherSessions, endSession } from './use-cases/end-session.js';
import { EndedPayload } from './viewer.js';

@Resolver(() => Session)
export class SessionResolver {
  @Mutation(() => EndedPayload, { description: "Ends one session: one of one's own, or anybody's with session:end." })
  @Authenticated()
  async endSession(@Arg('input', () => EndSessionInput, { description: 'Which.' }) input: EndSessionInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer = await execute(ctx, endSession, input);
    accessState(ctx.runtime).authenticator.forget();
    return answer;
  }

  @Mutation(() => EndedPayload, { description: "Ends every session of one's own but this one." })
  @Authenticated()
  async endOtherSessions(@Arg('input', () => EndOtherSessionsInput, { description: 'Nothing but an idempotency key.' }) input: EndOtherSessionsInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer = await execute(ctx, endOtherSessions, input);
    accessState(ctx.runtime).authenticator.forget();
    return answer;
  }

  @FieldResolver(() => Boolean, { description: 'It is the one by which this was asked.' })
  current(@Root() session: Row<Session>, @Ctx() ctx: RequestContext): boolean {
    return session.id === ctx.principal.sessionId;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Browser and system in words, `Chrome · Windows`; the name of the program when it is none.' })
  @Needs('userAgent')
  browser(@Root() session: Row<Session>): string | null {
    return browserWords(session.userAgent);
  }
}
