import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { graphql } from '../generated/gql/index.js';
import { useSession } from './session.js';

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { viewer { name } userErrors { code message field } }
  }
`);

export interface SignInState {
  busy: boolean;
  refusal: string | undefined;
  submit: (username: string, password: string) => Promise<void>;
}

/** Signs in: the cookie comes with the answer, then everything is asked anew for this person. */
export function useSignIn(): SignInState {
  const { t } = useText();
  const client = useApolloClient();
  const { refresh } = useSession();
  const [signIn, { loading }] = useMutation(SIGN_IN);
  const [refusal, setRefusal] = useState<string>();
  const submit = async (username: string, password: string): Promise<void> => {
    try {
      const { data } = await signIn({ variables: { input: { username, password } } });
      const [first] = data?.signIn.userErrors ?? [];
      if (first) return setRefusal(first.message);
      await client.clearStore();
      await refresh();
    } catch {
      setRefusal(t('auth:failed'));
    }
  };
  return { busy: loading, refusal, submit };
}
