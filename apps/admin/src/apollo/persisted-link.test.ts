import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { parse } from 'graphql';
import { afterEach, expect, it, vi } from 'vitest';
import { persistedFetch, persistedLink } from './persisted-link.js';

afterEach(() => vi.unstubAllGlobals());

async function bodyOf(meta: object) {
  const sent = vi.fn(async (_url: string, _init: { body: string }) => new Response(JSON.stringify({ data: { __typename: 'Query' } }), { headers: { 'content-type': 'application/json' } }));
  vi.stubGlobal('fetch', sent);
  const client = new ApolloClient({ cache: new InMemoryCache(), link: persistedLink.concat(new HttpLink({ uri: '/graphql', fetch: persistedFetch })) });
  await client.query({ query: { ...parse('query Kind { __typename }'), ...meta }, fetchPolicy: 'network-only' });
  return JSON.parse(sent.mock.calls[0]?.[1].body ?? '') as unknown;
}

it('sends the hash instead of the text when the build has put one in', async () => {
  expect(await bodyOf({ __meta__: { hash: 'abc' } })).toEqual({ operationName: 'Kind', variables: {}, documentId: 'sha256:abc' });
});

it('sends the text while developing', async () => {
  expect(await bodyOf({})).toMatchObject({ query: expect.stringContaining('query Kind') });
});
