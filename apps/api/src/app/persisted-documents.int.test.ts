import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { buildApiKey } from '../modules/access/index.js';
import { testApi, type Person } from '../testing/test-api.js';
import { buildApiSchema } from './schema.js';
import { buildServer } from './server.js';

const KNOWN = 'query CurrentViewer {\n  viewer {\n    name\n  }\n}';
const KNOWN_LIVE = 'subscription Known($id: ID!) {\n  jobProgress(id: $id) {\n    id\n  }\n}';
const FREE = '{ viewer { name } }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const NAMES = { data: { viewer: { name: '李婷' } } };

const api = await testApi();
const app = await buildServer(api.house, { ...api.config, persistedOnly: true }, buildApiSchema(), new Map([KNOWN, KNOWN_LIVE].map((text) => [hashOf(text), text])));
await app.listen({ port: 0, host: '127.0.0.1' });
const port = (app.server.address() as AddressInfo).port;
afterAll(() => app.close());

async function send(payload: object, headers: Record<string, string>, method: 'POST' | 'GET' = 'POST') {
  const request = method === 'POST' ? { payload } : { query: payload as Record<string, string> };
  const response = await app.inject({ method, url: '/graphql', headers: { 'apollo-require-preflight': '1', ...headers }, ...request });
  const json = response.json();
  return json.errors ? `${response.statusCode} ${json.errors[0].extensions.code}` : json;
}

const cookieOf = async (person: Person) => ({ cookie: `ordo_session=${await api.tokenOf(person)}` });

describe('with persisted documents only, a browser\'s session', () => {
  it('sends the admin\'s own operations, by their hash or to the letter', async () => {
    const cookie = await cookieOf('clerk');
    expect(await send({ documentId: `sha256:${hashOf(KNOWN)}` }, cookie)).toEqual(NAMES);
    expect(await send({ query: KNOWN }, cookie)).toEqual(NAMES);
    expect(await send({ query: KNOWN }, cookie, 'GET')).toEqual(NAMES);
  });

  it('sends nothing else, whatever way it tries', async () => {
    const cookie = await cookieOf('clerk');
    const required = '400 PERSISTED_DOCUMENT_REQUIRED';
    expect(await send({ query: FREE }, cookie)).toBe(required);
    expect(await send({ query: FREE }, cookie, 'GET')).toBe(required);
    expect(await send({ query: `${KNOWN} ` }, cookie)).toBe(required);
    expect(await send({ query: FREE, documentId: `sha256:${hashOf(KNOWN)}` }, cookie)).toBe(required);
    expect(await send({ query: FREE }, { ...cookie, authorization: 'Basic x' })).toBe(required);
    expect(await send({ query: FREE, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(FREE) } } }, cookie)).toBe(required);
    expect(await send({ documentId: `sha256:${hashOf(FREE)}` }, cookie)).toBe('400 PERSISTED_DOCUMENT_NOT_FOUND');
    expect(await send({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(KNOWN) } } }, cookie)).toMatch(/^\d{3} PERSISTED_QUERY_NOT_SUPPORTED$/);
  });

  it('is let be by GraphiQL when its holder may use that', async () => {
    const header = { 'x-ordo-graphiql': '1' };
    expect(await send({ query: FREE }, { ...await cookieOf('service'), ...header })).toMatchObject({ data: { viewer: { name: '孙悦' } } });
    expect(await send({ query: FREE }, { ...await cookieOf('clerk'), ...header })).toBe('400 PERSISTED_DOCUMENT_REQUIRED');
  });
});

describe('what comes with a token or a key', () => {
  it('asks what it likes, and so may who is not signed in', async () => {
    const em = api.system().em.fork();
    await em.persist(buildApiKey('oms_live_free', { name: 'free', permissions: ['order:read'], createdAt: api.clock.now() })).flush();
    expect(await send({ query: FREE }, { authorization: `Bearer ${await api.tokenOf('clerk')}` })).toEqual(NAMES);
    expect(await send({ query: FREE }, { authorization: 'Bearer oms_live_free' })).toMatchObject({ data: { viewer: { name: 'free' } } });
    expect(await send({ query: FREE }, {})).toEqual({ data: { viewer: null } });
  });
});

describe('subscriptions over a browser\'s cookie', () => {
  async function subscribe(person: Person, query: string, parameters: object = {}): Promise<string> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql/live`, 'graphql-transport-ws', { headers: await cookieOf(person) });
    await once(socket, 'open');
    const answered = new Promise<string>((done) => socket.on('message', (text: Buffer) => {
      const message = JSON.parse(text.toString());
      if (message.type === 'connection_ack') socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query, variables: { id: 'x' } } }));
      if (message.type === 'error') done(message.payload[0].extensions.code);
      if (message.type === 'next') done(message.payload.errors[0].extensions.code);
    }));
    socket.send(JSON.stringify({ type: 'connection_init', payload: parameters }));
    const code = await answered;
    socket.close();
    return code;
  }

  it('are held to the same documents', async () => {
    const other = KNOWN_LIVE.replace('Known', 'Other');
    // The id is nonsense, so that each answers with an error at once; which one is the point.
    expect(await subscribe('admin', KNOWN_LIVE)).toBe('BAD_USER_INPUT');
    expect(await subscribe('admin', other)).toBe('PERSISTED_DOCUMENT_REQUIRED');
    expect(await subscribe('admin', other, { 'x-ordo-graphiql': '1' })).toBe('BAD_USER_INPUT');
    expect(await subscribe('clerk', other, { 'x-ordo-graphiql': '1' })).toBe('PERSISTED_DOCUMENT_REQUIRED');
  });
});
