import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { OperationTypeNode } from 'graphql';
import { currentLocale } from '../i18n/i18n.js';
import { createCache } from './cache.js';
import { signedOutLink } from './signed-out-link.js';

/** The one client of the API: queries over HTTP, subscriptions over a socket that opens when first needed. */
export function createApolloClient(onSignedOut: () => void): ApolloClient {
  const language = new SetContextLink((previous) => ({
    headers: { ...(previous['headers'] as Record<string, string> | undefined), 'accept-language': currentLocale(), 'apollo-require-preflight': 'true' },
  }));
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  const socket = new GraphQLWsLink(createClient({
    url: () => `${location.origin.replace(/^http/, 'ws')}/graphql/live`,
    lazy: true, retryAttempts: Number.POSITIVE_INFINITY, shouldRetry: () => true,
  }));
  return new ApolloClient({
    link: ApolloLink.from([signedOutLink(onSignedOut), ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, socket, language.concat(http))]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
