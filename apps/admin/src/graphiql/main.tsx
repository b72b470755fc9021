import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.js';

// By this the server tells GraphiQL from the admin, whose sessions may send only its own operations.
const IAM = { 'x-ordo-graphiql': '1' };
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  headers: { 'apollo-require-preflight': 'true', ...IAM },
  wsClient: createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql/live`, lazy: true, connectionParams: IAM }),
});
const asked = new URLSearchParams(location.search);
const query = asked.get('query');
const tabs = query ? [{ query, variables: asked.get('variables') ?? '' }, ...EXAMPLES] : EXAMPLES;

const root = document.getElementById('graphiql');
if (!root) throw new Error('graphiql.html has no #graphiql');
createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={tabs} {...(query && { initialQuery: query })} shouldPersistHeaders={false} />);
