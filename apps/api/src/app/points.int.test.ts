import { describe, expect, it } from 'vitest';
import { ApiKeyRequest, buildApiKey, keyRequestLog } from '../modules/access/index.js';
import { encodeNodeId } from '../platform/ids.js';
import { buildOrder } from '../testing/orders.js';
import { testApi } from '../testing/test-api.js';

const api = await testApi();
for (let n = 0; n < 3; n += 1) await buildOrder(api);
const LIST = 'query Latest { orders(first: 50) { nodes { id orderNo displayStatus } } }';

async function makeKey(secret: string, terms: { bucketSize?: number; restoreRate?: number } = {}): Promise<string> {
  const em = api.system().em.fork();
  const key = buildApiKey(secret, { name: secret, permissions: ['order:read'], createdAt: api.clock.now(), ...terms });
  await em.persist(key).flush();
  return key.id;
}

async function ask(token: string, query: string, headers: Record<string, string> = {}) {
  const response = await api.app.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${token}`, ...headers }, payload: { query } });
  return { status: response.statusCode, headers: response.headers, ...response.json() };
}

describe('what a key\'s operations cost', () => {
  it('stands in every answer, and what was not used is given back', async () => {
    await makeKey('oms_live_cost');
    const { extensions, headers } = await ask('oms_live_cost', LIST);
    const { requestedQueryCost, actualQueryCost, throttleStatus } = extensions.cost;
    expect(requestedQueryCost).toBeGreaterThan(50);
    expect(actualQueryCost).toBe(1 + Math.ceil((3 * 3 + 2) / 2));
    expect(throttleStatus).toEqual({ maximumAvailable: 2_000, currentlyAvailable: 2_000 - actualQueryCost, restoreRate: 100 });
    expect(headers['ratelimit-policy']).toBe('"points";q=2000;w=20');
    expect(headers['ratelimit']).toBe(`"points";r=${2_000 - actualQueryCost};t=1`);
  });

  it('is refused over the limit with when to come again, and goes on after that', async () => {
    await makeKey('oms_live_small', { bucketSize: 110, restoreRate: 10 });
    const answers = [];
    for (let n = 0; n < 12; n += 1) answers.push(await ask('oms_live_small', LIST));
    const refused = answers.find((answer) => answer.errors);
    expect(refused?.status).toBe(429);
    expect(refused?.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED' });
    expect(refused?.errors[0].extensions.http).toBeUndefined();
    expect(refused?.extensions.cost).toMatchObject({ actualQueryCost: null, throttleStatus: { maximumAvailable: 110, restoreRate: 10 } });
    const wait = Number(refused?.headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect((await ask('oms_live_small', LIST)).status).toBe(429);
    api.clock.advance(wait * 1_000);
    expect((await ask('oms_live_small', LIST)).errors).toBeUndefined();
  });

  it('is refused as too much when the bucket could never hold it', async () => {
    await makeKey('oms_live_tiny', { bucketSize: 20 });
    expect((await ask('oms_live_tiny', LIST)).errors[0].extensions).toMatchObject({ code: 'COST_EXCEEDED', limit: 'bucket', most: 20 });
  });

  it('is told to a session that asks, which has no bucket; others carry nothing of it', async () => {
    const token = await api.tokenOf('clerk');
    const asked = await ask(token, LIST, { 'x-ordo-cost': '1' });
    expect(asked.extensions.cost).toMatchObject({ throttleStatus: null, actualQueryCost: 7 });
    const silent = await ask(token, LIST);
    expect(silent.extensions).toBeUndefined();
    expect(silent.headers['ratelimit']).toBeUndefined();
  });
});

describe('what a key asks is logged', () => {
  it('by name, cost, time and outcome, without values, and forgotten after thirty days', async () => {
    const id = await makeKey('oms_live_logged');
    await ask('oms_live_logged', LIST);
    await ask('oms_live_logged', 'query Secret { orderByNumber(number: "canary-4711") { id } }');
    await ask('oms_live_logged', 'query Forbidden { users { nodes { id } } }');
    const query = 'query ($id: ID!) { apiKey(id: $id) { requests { operation cost status durationMs requestId at } } }';
    const read = async () => (await api.execute(query, { as: 'admin', variables: { id: encodeNodeId('ApiKey', id) } })).data?.apiKey.requests;
    const requests = await read();
    expect(requests.map((each: { operation: string; status: string }) => [each.operation, each.status])).toEqual([['Forbidden', 'FORBIDDEN'], ['Secret', 'OK'], ['Latest', 'OK']]);
    expect(requests[2]).toMatchObject({ cost: 7, at: api.clock.now().toISOString(), requestId: expect.stringMatching(/^\w{26}$/) });
    expect(JSON.stringify(await api.system().em.fork().find(ApiKeyRequest, {}))).not.toContain('canary-4711');
    api.clock.advance(29 * 86_400_000);
    await ask('oms_live_logged', LIST);
    await keyRequestLog(api.house.runtime).flush();
    api.clock.advance(2 * 86_400_000);
    await api.house.runtime.jobs.drain();
    expect(await api.system().em.fork().find(ApiKeyRequest, { apiKeyId: id })).toMatchObject([{ operation: 'Latest', cost: 7 }]);
  });
});
