import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { graphql } from '../generated/gql/index.js';
import { useSession } from './session.js';

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { viewer { name } secondFactor { ticket enrolment } userErrors { code message field } }
  }
`);
/** The password was right; a second factor is to be shown, or set up. */
export interface SecondStage {
  at: 'second' | 'enrolment';
  ticket: string;
}

/** Where signing in stands: at the password, at the second factor, or at codes that must be kept before going on. */
export type SignInStage = { at: 'password' } | SecondStage | { at: 'codes'; codes: readonly string[] };

export interface SignInState {
  stage: SignInStage;
  busy: boolean;
  refusal: string | undefined;
  submit: (username: string, password: string) => Promise<void>;
  /** Back to the password, with what stood in the way. */
  leave: (refusal?: string) => void;
  /** Shows recovery codes that are shown this once. */
  keep: (codes: readonly string[]) => void;
  /** Into the application. */
  enter: () => Promise<void>;
}

/** Signs in: the cookie comes with the answer, then everything is asked anew for this person. */
export function useSignIn(): SignInState {
  const { t } = useText();
  const client = useApolloClient();
  const { refresh } = useSession();
  const [signIn, { loading }] = useMutation(SIGN_IN);
  const [refusal, setRefusal] = useState<string>();
  const [stage, setStage] = useState<SignInStage>({ at: 'password' });
  const enter = async (): Promise<void> => {
    await client.clearStore();
    await refresh();
  };
  const leave = (why?: string): void => {
    setRefusal(why);
    setStage({ at: 'password' });
  };
  const submit = async (username: string, password: string): Promise<void> => {
    try {
      const { data } = await signIn({ variables: { input: { username, password } } });
      const [first] = data?.signIn.userErrors ?? [];
      if (first) return setRefusal(first.message);
      const { secondFactor } = data?.signIn ?? {};
      if (secondFactor) return setStage({ at: secondFactor.enrolment ? 'enrolment' : 'second', ticket: secondFactor.ticket });
      await enter();
    } catch {
      setRefusal(t('auth:failed'));
    }
  };
  return { stage, busy: loading, refusal, submit, leave, enter, keep: (codes) => setStage({ at: 'codes', codes }) };
}
