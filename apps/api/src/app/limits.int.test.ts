import { describe, expect, it } from 'vitest';
import { LIMITS } from '../platform/graphql/limits.js';
import { testApi } from '../testing/test-api.js';

const api = await testApi();

async function send(payload: unknown, as: 'admin' | 'clerk' | null = 'clerk') {
  const headers = { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${await api.tokenOf(as)}` }) };
  const response = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) });
  const json = response.json();
  const [error] = json.errors ?? [];
  return { status: response.statusCode, code: error?.extensions?.code, limit: error?.extensions?.limit, error, data: json.data, body: response.body };
}

const times = (count: number, what: (n: number) => string): string => Array.from({ length: count }, (_, n) => what(n)).join(' ');
const refusedFor = (limit: string) => ({ status: 400, code: 'COST_EXCEEDED', limit, data: undefined });

describe('an operation that asks too much is refused before anything is run', () => {
  it('by depth, also where fragments hide it', async () => {
    const nested = (levels: number): string => (levels === 0 ? 'id' : `shipments { order { ${nested(levels - 1)} } }`);
    expect(await send({ query: `{ orders(first: 1) { nodes { ${nested(5)} } } }` })).toMatchObject(refusedFor('depth'));
    const fragments = `{ orders(first: 1) { nodes { ...a0 } } } ${times(5, (n) => `fragment a${n} on Order { shipments { order { ${n === 4 ? 'id' : `...a${n + 1}`} } } }`)}`;
    expect(await send({ query: fragments })).toMatchObject(refusedFor('depth'));
  });

  it.each([['Viewer', 'name'], ['Viewer', '...nowhere'], ['Viewer', '...f0'], ['Query', '__typename'], ['Query', '...nowhere'], ['Query', '...f0']])('within a moment, also where forty fragments on %s each spread the next twice and the last has %s', async (type, last) => {
    const doubled = `{ ${type === 'Query' ? '...f0' : 'viewer { ...f0 }'} } ${times(40, (n) => `fragment f${n} on ${type} { ${n === 39 ? last : `...f${n + 1} ...f${n + 1}`} }`)}`;
    const started = performance.now();
    expect((await send({ query: doubled })).error).toBeDefined();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('by aliases, root fields, mutations in one request and tokens', async () => {
    expect(await send({ query: `{ viewer { ${times(LIMITS.aliases + 1, (n) => `a${n}: __typename`)} } }` })).toMatchObject(refusedFor('aliases'));
    expect(await send({ query: `{ ${times(LIMITS.rootFields + 1, () => '__typename')} }` })).toMatchObject(refusedFor('root fields'));
    const mutations = `mutation { ${times(LIMITS.mutations + 1, (n) => `m${n}: signOut(input: {}) { signedOut }`)} }`;
    expect(await send({ query: mutations })).toMatchObject(refusedFor('root fields'));
    const hidden = `mutation { ...a ... on Mutation { ...a } } fragment a on Mutation { ${times(LIMITS.mutations / 2 + 1, (n) => `m${n}: signOut(input: {}) { signedOut }`)} }`;
    expect(await send({ query: hidden })).toMatchObject(refusedFor('root fields'));
    expect(await send({ query: `{ ${times(LIMITS.tokens, () => '__typename')} }` })).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });

  it('by what its pages would cost, whatever the page is called', async () => {
    const wide = '{ orders(first: 100) { nodes { shipments { order { lines { id skuCode title quantity } timeline { type message actorName at } shipments { events { at place text } timeline { type } } } } } } }';
    expect(await send({ query: wide })).toMatchObject({ status: 400, code: 'COST_EXCEEDED', limit: 'cost' });
    const variable = 'query ($n: Int) { orders(first: $n) { nodes { shipments { order { lines { id skuCode title quantity } timeline { type message actorName at } shipments { events { at place text } timeline { type } } } } } } }';
    expect(await send({ query: variable, variables: { n: 100 } })).toMatchObject({ code: 'COST_EXCEEDED', limit: 'cost' });
    expect((await send({ query: variable, variables: { n: 1 } })).error).toBeUndefined();
  });

  it('by the size of its body, and by coming in a batch', async () => {
    const big = await send({ query: '{ __typename }', variables: { text: 'x'.repeat(300_000) } });
    expect(big.status).toBe(413);
    expect((await send([{ query: '{ __typename }' }, { query: '{ __typename }' }])).status).toBe(400);
  });

  it('but the introspection of GraphiQL and a full page of orders are not too much', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await send({ query: getIntrospectionQuery() })).data.__schema.types.length).toBeGreaterThan(100);
    const list = '{ orders(first: 100) { nodes { id orderNo displayStatus payable { amount } customer { name } lines { skuCode quantity } } pageInfo { hasNextPage endCursor } } }';
    expect((await send({ query: list })).error).toBeUndefined();
  });
});

describe('the schema', () => {
  it.each(['{ __schema { types { name } } }', '{ __type(name: "Order") { fields { name } } }', '{ ...f } fragment f on Query { __schema { queryType { name } } }'])('is not shown to strangers: %s', async (query) => {
    expect(await send({ query }, null)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', data: undefined });
    expect((await send({ query })).error).toBeUndefined();
  });

  it('is not guessed to strangers by a typing mistake', async () => {
    const { error, body } = await send({ query: '{ orderz { id } }' }, null);
    expect(error.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(body).not.toContain('Did you mean');
  });
});

describe('a fault of ours', () => {
  it('is answered with the id of the request and nothing of the inside', async () => {
    await api.tokenOf('admin');
    await api.system().em.getConnection().execute('alter table audit_entry rename to audit_entry_away');
    const { status, error, body } = await send({ query: '{ auditEntries(first: 1) { nodes { id } } }' }, 'admin');
    expect(status).toBe(200);
    expect(error.extensions).toMatchObject({ code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9A-Z]{26}$/) });
    expect(error.message).toContain(error.extensions.requestId);
    expect(body).not.toMatch(/audit_entry|select|sqlite|mysql|mariadb|node_modules|stack/i);
  });
});
