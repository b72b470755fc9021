import { useMutation } from '@apollo/client/react';
import { useSession } from '../auth/session.js';
import { graphql } from '../generated/gql/index.js';
import type { UpdateProfileInput } from '../generated/gql/graphql.js';

const SAVE_PREFERENCE = graphql(`
  mutation SavePreference($input: UpdateProfileInput!) {
    updateProfile(input: $input) { preferences { ...OwnPreferences } userErrors { code message field } }
  }
`);

/** Keeps what was chosen in this browser for the person's other ones. Before signing in, and where it cannot be kept, the browser alone has it. */
export function useSavePreference(): (change: UpdateProfileInput) => void {
  const { session } = useSession();
  const [save] = useMutation(SAVE_PREFERENCE);
  return (change) => {
    if (session) save({ variables: { input: change } }).catch(() => undefined);
  };
}
