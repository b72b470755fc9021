import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answering } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { Public } from '../../platform/graphql/permissions.js';
import { DemoMessage, readDemoMailbox } from './demo-mailbox.js';
import { HumanChallenge, newHumanChallenge } from './human-check.js';
import { RecoverPasswordInput, RegisterInput, RequestRecoveryInput, RequestRegistrationInput } from './identity.inputs.js';
import { AccountPayload, CodesPayload, PasswordPolicyView, RecoverPasswordPayload } from './identity.payloads.js';
import { identityState } from './identity-state.js';
import { PASSWORD_POLICIES } from './password-policy.js';
import { recoverPassword } from './use-cases/recover-password.js';
import { register } from './use-cases/register.js';
import { requestRecovery, requestRegistration } from './use-cases/request-verification.js';

@Resolver()
export class IdentityResolver {
  @Query(() => PasswordPolicyView, { description: 'What a new password must be.' })
  @Public('Whoever registers has to know it.')
  passwordPolicy(@Ctx() ctx: RequestContext): unknown {
    return PASSWORD_POLICIES[identityState(ctx.runtime).policy];
  }

  @Query(() => HumanChallenge, { description: 'A new challenge for a browser to solve before it asks for codes. Good for twenty minutes and once.' })
  @Public('Whoever registers or recovers is not signed in.')
  humanChallenge(@Ctx() ctx: RequestContext): Promise<HumanChallenge> {
    return newHumanChallenge(identityState(ctx.runtime).key, ctx.clock.now());
  }

  @Query(() => [DemoMessage], { description: 'Mails and text messages of the demo, newest first, at most 50. NOT_FOUND outside a demo.' })
  @Public('The demo shows its own mail; elsewhere the query refuses.')
  demoMessages(@Ctx() ctx: RequestContext): Promise<DemoMessage[]> {
    return readDemoMailbox(ctx);
  }

  @Mutation(() => CodesPayload, { description: 'Sends a code to a mobile and one to an e-mail, to register with. An address that has an account is told so instead.' })
  @Public('Registers by himself; limited by address, number and a human check.')
  requestRegistration(@Arg('input', () => RequestRegistrationInput, { description: 'Where to.' }) input: RequestRegistrationInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => requestRegistration(ctx, input));
  }

  @Mutation(() => AccountPayload, { description: 'Makes a customer\'s account with both codes.' })
  @Public('Registers by himself, with both codes.')
  register(@Arg('input', () => RegisterInput, { description: 'Who.' }) input: RegisterInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => register(ctx, input));
  }

  @Mutation(() => CodesPayload, { description: 'Sends a code to a registered mobile or e-mail. Answers the same for one that is not registered.' })
  @Public('Who has forgotten his password cannot sign in; limited by address, number and a human check.')
  requestRecovery(@Arg('input', () => RequestRecoveryInput, { description: 'Whose.' }) input: RequestRecoveryInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => requestRecovery(ctx, input));
  }

  @Mutation(() => RecoverPasswordPayload, { description: 'Sets a new password with the code; every session ends.' })
  @Public('Who has forgotten his password cannot sign in; the code proves him.')
  recoverPassword(@Arg('input', () => RecoverPasswordInput, { description: 'With which code.' }) input: RecoverPasswordInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => recoverPassword(ctx, input));
  }
}
