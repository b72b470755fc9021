import { useApolloClient } from '@apollo/client/react';
import { useSession } from '../auth/session.js';
import type { UpdateProfileInput } from '../generated/gql/graphql.js';

/** Keeps what was chosen in this browser for the person's other ones. Before signing in, and where it cannot be kept, the browser alone has it. */
export function useSavePreference(): (change: UpdateProfileInput) => void {
  const { session } = useSession();
  const client = useApolloClient();
  return (change) => {
    if (session) import('./save-preference.js').then(({ savePreference }) => savePreference(client, change)).catch(() => undefined);
  };
}
