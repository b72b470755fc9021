import type { ApolloClient } from '@apollo/client';
import { graphql } from '../generated/gql/index.js';
import type { UpdateProfileInput } from '../generated/gql/graphql.js';

const SAVE_PREFERENCE = graphql(`
  mutation SavePreference($input: UpdateProfileInput!) {
    updateProfile(input: $input) { preferences { ...OwnPreferences } userErrors { code message field } }
  }
`);

/** Keeps a choice for the person. Fetched when somebody first chooses something: no page waits for it. */
export async function savePreference(client: ApolloClient, change: UpdateProfileInput): Promise<void> {
  await client.mutate({ mutation: SAVE_PREFERENCE, variables: { input: change } });
}
