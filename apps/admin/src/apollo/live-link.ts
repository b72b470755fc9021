import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { previewHeaders } from '../auth/preview.js';
import { tellLiveAgain } from './live-again.js';

/** Subscriptions over one socket, which opens with the first of them and comes back by itself. */
export const liveLink = new GraphQLWsLink(createClient({
  url: () => `${location.origin.replace(/^http/, 'ws')}/graphql/live`,
  connectionParams: previewHeaders, lazy: true, retryAttempts: Number.POSITIVE_INFINITY, shouldRetry: () => true,
  on: { connected: (_socket, _payload, wasRetry) => wasRetry && tellLiveAgain() },
}));
