import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answering, execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { loadByKey } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Authenticated, Public } from '../../platform/graphql/permissions.js';
import { accessState } from './access-state.js';
import { readOwnSecondFactor } from './own-second-factor.js';
import { Requires } from './requires.js';
import { SecondFactor } from './second-factor.entity.js';
import { ConfirmSecondFactorInput, ConfirmSignInInput, EnrolAtSignInInput, OwnPasswordInput, RequireSecondFactorInput, ResetSecondFactorInput } from './second-factor.inputs.js';
import { OwnSecondFactor, RecoveryCodesPayload, RequireSecondFactorPayload, ResetSecondFactorPayload, SecondFactorSecretPayload, TurnOffSecondFactorPayload } from './second-factor.payloads.js';
import { confirmSignIn } from './use-cases/confirm-sign-in.js';
import { enrolAtSignIn } from './use-cases/enrol-at-sign-in.js';
import { renewRecoveryCodes } from './use-cases/renew-recovery-codes.js';
import { requireSecondFactor } from './use-cases/require-second-factor.js';
import { resetSecondFactor } from './use-cases/reset-second-factor.js';
import { turnOffSecondFactor } from './use-cases/turn-off-second-factor.js';
import { confirmSecondFactor, startSecondFactor } from './use-cases/turn-on-second-factor.js';
import { User } from './user.entity.js';
import { SignInPayload } from './viewer.js';
import { showSignedIn } from './viewer-of.js';

@Resolver(() => User)
export class SecondFactorResolver {
  @Query(() => OwnSecondFactor, { nullable: true, description: "The caller's second factor; null for a program." })
  @Authenticated()
  mySecondFactor(@Ctx() ctx: RequestContext): Promise<OwnSecondFactor | null> {
    return readOwnSecondFactor(ctx);
  }

  @Mutation(() => SignInPayload, { description: 'The second step of signing in, for whoever has a second factor or has just set one up: starts the session.' })
  @Public('Nobody is signed in before signing in; needs a ticket, and is limited by account.')
  confirmSignIn(@Arg('input', () => ConfirmSignInInput, { description: 'With which code.' }) input: ConfirmSignInInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, async () => showSignedIn(ctx, await confirmSignIn(ctx, input)));
  }

  @Mutation(() => SecondFactorSecretPayload, { description: 'Sets up the second factor that a role asks for, before being let in. `confirmSignIn` with a code of it ends it.' })
  @Public('Whoever has to set one up is not signed in before; needs a ticket.')
  enrolAtSignIn(@Arg('input', () => EnrolAtSignInInput, { description: 'With which ticket.' }) input: EnrolAtSignInInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => enrolAtSignIn(ctx, input));
  }

  @Mutation(() => SecondFactorSecretPayload, { description: "Makes a secret for the caller's authenticator app; `confirmSecondFactor` with a code of it turns the second factor on." })
  @Authenticated()
  startSecondFactor(@Arg('input', () => OwnPasswordInput, { description: 'The password.' }) input: OwnPasswordInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => startSecondFactor(ctx, input));
  }

  @Mutation(() => RecoveryCodesPayload, { description: "Turns the caller's second factor on, and gives recovery codes." })
  @Authenticated()
  confirmSecondFactor(@Arg('input', () => ConfirmSecondFactorInput, { description: 'A first code.' }) input: ConfirmSecondFactorInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => confirmSecondFactor(ctx, input));
  }

  @Mutation(() => TurnOffSecondFactorPayload, { description: "Turns the caller's second factor off." })
  @Authenticated()
  turnOffSecondFactor(@Arg('input', () => OwnPasswordInput, { description: 'The password.' }) input: OwnPasswordInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => turnOffSecondFactor(ctx, input));
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'Gives ten new recovery codes; those from before are void.' })
  @Authenticated()
  renewRecoveryCodes(@Arg('input', () => OwnPasswordInput, { description: 'The password.' }) input: OwnPasswordInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => renewRecoveryCodes(ctx, input));
  }

  @Mutation(() => ResetSecondFactorPayload, { description: 'Takes the second factor of somebody who has lost it; his sessions end.' })
  @Requires('second-factor:reset')
  async resetSecondFactor(@Arg('input', () => ResetSecondFactorInput, { description: 'Whose.' }) input: ResetSecondFactorInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer = await execute(ctx, resetSecondFactor, input);
    accessState(ctx.runtime).authenticator.forget();
    return answer;
  }

  @Mutation(() => RequireSecondFactorPayload, { description: 'Says whether the holders of a role need a second factor. Who has none is signed out, and sets one up when signing in.' })
  @Requires('role:edit')
  async requireSecondFactor(@Arg('input', () => RequireSecondFactorInput, { description: 'Which role.' }) input: RequireSecondFactorInput, @Ctx() ctx: RequestContext): Promise<unknown> {
    const answer = await execute(ctx, requireSecondFactor, input);
    accessState(ctx.runtime).authenticator.forget();
    return answer;
  }

  @FieldResolver(() => Boolean, { description: 'Signs in with a second factor.' })
  @Requires('user:read')
  async secondFactorOn(@Root() user: Row<User>, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await loadByKey(ctx, SecondFactor, 'userId', user.id)).some(({ confirmedAt }) => confirmedAt !== null);
  }
}
