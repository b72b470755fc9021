import { useCommand } from '../command/use-command.js';
import { graphql } from '../generated/gql/index.js';
import type { UserErrorLike } from '../ui/place-user-errors.js';
import type { SecondStage, SignInState } from './use-sign-in.js';

const CONFIRM_SIGN_IN = graphql(`
  mutation ConfirmSignIn($input: ConfirmSignInInput!) {
    confirmSignIn(input: $input) { viewer { name } recoveryCodes userErrors { code message field } }
  }
`);

/** What both kinds of a second step are given. */
export interface StepProps extends Pick<SignInState, 'leave' | 'enter' | 'keep'> {
  stage: SecondStage;
}

/** Hands in the second factor, and goes on to where that leads; gives what stood in the way. */
export function useConfirmSignIn({ stage: { ticket }, leave, enter, keep }: StepProps): (code: string) => Promise<readonly UserErrorLike[]> {
  const confirm = useCommand(CONFIRM_SIGN_IN, { keyless: true, onDone: ({ recoveryCodes }) => void (recoveryCodes ? keep(recoveryCodes) : enter()) });
  return async (code) => {
    const refusals = await confirm({ ticket, code });
    const over = refusals.find(({ field }) => field?.[0] === 'ticket');
    if (over) leave(over.message);
    return refusals;
  };
}
