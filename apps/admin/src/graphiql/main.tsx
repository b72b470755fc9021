import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { examplesFor } from './examples.js';

// By this the server tells GraphiQL from the admin, whose sessions may send only its own operations.
const IAM = { 'x-ordo-graphiql': '1' };
const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  headers: { 'apollo-require-preflight': 'true', ...IAM },
  wsClient: createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql/live`, lazy: true, connectionParams: IAM }),
});
const asked = new URLSearchParams(location.hash.slice(1));
const query = asked.get('query');
const variables = asked.get('variables');
// Not left in the address, the history and whatever is copied from there.
if (query) history.replaceState(null, '', location.pathname);

/** What whoever is here may do; nothing when that cannot be found out. */
async function permissionsHere(): Promise<string[]> {
  const body = JSON.stringify({ operationName: 'GraphiqlOpened', query: 'query GraphiqlOpened { viewer { permissions } }' });
  const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...IAM }, body });
  const { data } = (await answer.json()) as { data?: { viewer?: { permissions: string[] } | null } | null };
  return data?.viewer?.permissions ?? [];
}

/** Opens with the examples of somebody's work, and in front of them the query that he came with. */
async function open(root: HTMLElement): Promise<void> {
  const examples = examplesFor(await permissionsHere().catch(() => []));
  const tabs = examples.map(({ query: text, variables: values }) => ({ query: text, variables: values ?? '' }));
  const opened = query ? { initialQuery: query, initialVariables: variables ?? '' } : {};
  createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={query ? [{ query, variables: variables ?? '' }, ...tabs] : tabs} {...opened} shouldPersistHeaders={false} />);
}

const root = document.getElementById('graphiql');
if (!root) throw new Error('graphiql.html has no #graphiql');
void open(root);
