import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import { onLiveAgain } from '../apollo/live-again.js';
import { graphql } from '../generated/gql/index.js';

const ACCESS_CHANGED = graphql(`
  subscription AccessChanged { accessChanged { at } }
`);

/**
 * Keeps the screen true to the caller's rights: the server closes the socket when they change, and who comes back asks anew.
 * What was read with other rights is forgotten. `askAnew` says whether they have changed.
 */
export function FreshRights({ askAnew }: { askAnew: () => Promise<boolean> }) {
  const client = useApolloClient();
  useSubscription(ACCESS_CHANGED, { ignoreResults: true, onData: () => void askAnew() });
  useEffect(function askWhenLiveAgain() {
    return onLiveAgain(() => {
      askAnew().then((changed) => (changed ? client.resetStore() : undefined), () => undefined);
    });
  }, [client, askAnew]);
  return null;
}
