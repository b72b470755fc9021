import { ApolloClient, ApolloLink, HttpLink, Observable } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { OperationTypeNode } from 'graphql';
import i18next from 'i18next';
import { exitPreview, previewHeaders } from '../auth/preview.js';
import { currentLocale } from '../i18n/i18n.js';
import { createCache } from './cache.js';
import { persistedFetch, persistedLink } from './persisted-link.js';
import { signedOutLink } from './signed-out-link.js';

// The socket's code is loaded with the first subscription.
const live = new ApolloLink((operation) => new Observable((observer) => {
  let inner: { unsubscribe: () => void } | undefined;
  let left = false;
  import('./live-link.js').then(({ liveLink }) => {
    if (!left) inner = liveLink.request(operation).subscribe(observer);
  }, (error: unknown) => observer.error(error));
  return () => {
    left = true;
    inner?.unsubscribe();
  };
}));

/** The one client of the API: queries over HTTP, subscriptions over a socket that opens when first needed. */
export function createApolloClient(onSignedOut: () => void): ApolloClient {
  const language = new SetContextLink((previous) => ({
    headers: { ...(previous['headers'] as Record<string, string> | undefined), ...previewHeaders, 'accept-language': currentLocale(), 'apollo-require-preflight': 'true' },
  }));
  const http = persistedLink.concat(new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: persistedFetch }));
  const client = new ApolloClient({
    link: ApolloLink.from([signedOutLink({ onSignedOut, onPreviewOver: exitPreview }), ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, language.concat(http))]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  // What is on screen may hold words of the API: names of roles, permissions, kinds of things.
  i18next.on('languageChanged', function askInTheNewLanguage() {
    // A question that is still on its way was asked in the old language: its answer must not stand in for the new one.
    for (const query of client.getObservableQueries('active')) void query.reobserve({ fetchPolicy: 'network-only', context: { queryDeduplication: false } });
  });
  return client;
}
