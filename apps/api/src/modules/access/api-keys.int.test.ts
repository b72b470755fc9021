import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseNodeId } from '../../platform/ids.js';
import { IdempotencyKey } from '../../platform/command/idempotency-key.entity.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { buildOrder } from '../../testing/orders.js';
import { testApi, type Person } from '../../testing/test-api.js';
import { ApiKey, UserRole, DirectGrant, User } from './index.js';

const api = await testApi();
const KEY = 'apiKey { id name start mode state permissions shops { code } warehouses { code } addresses expiresAt replacedBy { id } owner { username } availableActions { action enabled disabledReason { message } } }';
const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret ${KEY} userErrors { code message field } } }`;
const CREATE_OWN = `mutation ($input: CreateOwnApiKeyInput!) { createOwnApiKey(input: $input) { secret ${KEY} userErrors { code message field } } }`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { secret ${KEY} userErrors { code message field } } }`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { ${KEY} userErrors { code message } } }`;
const EN = { 'accept-language': 'en' };
const minutes = (count: number): number => count * 60_000;

async function make(input: object, as: Person = 'admin') {
  const { data, errors } = await api.execute(CREATE, { as, variables: { input: { name: 'ERP', permissions: ['order:read'], ...input } }, headers: EN });
  expect(errors).toBeUndefined();
  return data?.createApiKey;
}

async function run(document: string, input: object, as: Person = 'admin') {
  const { data, errors } = await api.execute(document, { as, variables: { input }, headers: EN });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0];
}

async function codeWith(secret: string, { document = '{ orders { totalCount } }', ip = '10.1.2.3' } = {}) {
  const response = await api.app.inject({ method: 'POST', url: '/graphql', remoteAddress: ip, headers: { authorization: `Bearer ${secret}` }, payload: { query: document } });
  const { errors, data } = response.json();
  return errors?.[0]?.extensions.code ?? data;
}

async function flagship(): Promise<string> {
  const { data } = await api.execute('{ shops { nodes { id code } } }', { as: 'admin' });
  return data?.shops.nodes.find((shop: { code: string }) => shop.code === 'flagship').id;
}

async function grant(username: string, permission: string): Promise<string> {
  const em = api.system().em.fork();
  const user = await em.findOneOrFail(User, { username });
  em.create(DirectGrant, { userId: user.id, permission, denied: false } as never);
  await em.flush();
  api.clock.advance(2_000);
  return user.id;
}

beforeAll(async () => void (await buildOrder(api)));

describe('a key of a partner system', () => {
  it('is shown once, kept as a hash, and does what its permissions say and no more', async () => {
    const { secret, apiKey } = await make({});
    expect(secret).toMatch(/^oms_live_[\w-]{43}$/);
    expect(apiKey).toMatchObject({ name: 'ERP', mode: 'LIVE', state: 'ACTIVE', start: secret.slice(0, 13), permissions: ['order:read'], shops: null, warehouses: null, owner: null });
    expect(await codeWith(secret)).toEqual({ orders: { totalCount: 1 } });
    expect(await codeWith(secret, { document: '{ users { nodes { id } } }' })).toBe('FORBIDDEN');
    const em = api.system().em.fork();
    const everything = JSON.stringify([await em.find(ApiKey, {}), await em.find(AuditEntry, {}), await em.find(IdempotencyKey, {})]);
    expect(everything).not.toContain(secret.slice(13));
    expect(everything).toContain('ApiKeyCreated');
  });

  it('sees the shops given to it only', async () => {
    const shopId = await flagship();
    const { secret, apiKey } = await make({ shopIds: [shopId], permissions: ['order:read', 'shop:read'] });
    expect(apiKey.shops).toEqual([{ code: 'flagship' }]);
    expect(await codeWith(secret, { document: '{ shops { nodes { code } } }' })).toEqual({ shops: { nodes: [{ code: 'flagship' }] } });
  });

  it('for tests begins with oms_test, sees sandbox shops only, and cannot be given what reaches beyond them', async () => {
    const { secret } = await make({ mode: 'TEST', permissions: ['order:read', 'shop:read'] });
    expect(secret).toMatch(/^oms_test_/);
    expect(await codeWith(secret, { document: '{ shops { nodes { sandbox } } }' })).toEqual({ shops: { nodes: [{ sandbox: true }] } });
    const { userErrors } = await make({ mode: 'TEST', permissions: ['stock:adjust'] });
    expect(userErrors).toEqual([{ code: 'INVALID_INPUT', message: 'Not for test keys: stock:adjust', field: ['permissions'] }]);
  });

  it('comes from the addresses that it names, IPv4 and IPv6; from elsewhere it is a stranger\'s', async () => {
    const { secret } = await make({ addresses: ['10.1.0.0/16', '2001:db8::/32'] });
    expect(await codeWith(secret)).toEqual({ orders: { totalCount: 1 } });
    expect(await codeWith(secret, { ip: '2001:db8::7' })).toEqual({ orders: { totalCount: 1 } });
    expect(await codeWith(secret, { ip: '10.2.0.1' })).toBe('UNAUTHENTICATED');
    const { userErrors } = await make({ addresses: ['10.0.0.0/8', '10.0.0.0/99'] });
    expect(userErrors).toEqual([{ code: 'INVALID_INPUT', message: 'Not an IP address or range: 10.0.0.0/99', field: ['addresses', '1'] }]);
  });

  it('ends by itself, felt within a second', async () => {
    const { secret } = await make({ expiresAt: new Date(api.clock.now().getTime() + minutes(10)).toISOString() });
    expect(await codeWith(secret)).not.toBe('UNAUTHENTICATED');
    api.clock.advance(minutes(10) + 1_000);
    expect(await codeWith(secret)).toBe('UNAUTHENTICATED');
    expect((await make({ expiresAt: '2020-01-01T00:00:00Z' })).userErrors[0]).toMatchObject({ field: ['expiresAt'] });
  });

  it('notes its last use at most once a minute', async () => {
    const { secret, apiKey } = await make({});
    const last = async () => (await api.execute('query ($id: ID!) { apiKey(id: $id) { lastUsedAt lastUsedIp } }', { as: 'admin', variables: { id: apiKey.id } })).data?.apiKey;
    const first = api.clock.now().toISOString();
    await codeWith(secret);
    await vi.waitFor(async () => expect(await last()).toEqual({ lastUsedAt: first, lastUsedIp: '10.1.2.3' }));
    api.clock.advance(30_000);
    await codeWith(secret, { ip: '10.9.9.9' });
    await new Promise((done) => setTimeout(done, 50));
    expect((await last()).lastUsedAt).toBe(first);
    api.clock.advance(31_000);
    await codeWith(secret, { ip: '10.9.9.9' });
    await vi.waitFor(async () => expect((await last()).lastUsedIp).toBe('10.9.9.9'));
  });
});

describe('nobody gives a key what he does not hold', () => {
  it('neither permissions, nor what is for people alone', async () => {
    await grant('clerk', 'apikey:manage');
    expect((await make({ permissions: ['payment:refund', 'order:read'] }, 'clerk')).userErrors).toEqual([{ code: 'INVALID_INPUT', message: 'You may not give a key: payment:refund', field: ['permissions'] }]);
    expect((await make({ permissions: ['apikey:manage', 'no:such'] })).userErrors[0].message).toBe('You may not give a key: apikey:manage, no:such');
    const { data } = await api.execute('{ permissionsForKeys }', { as: 'clerk' });
    expect(data?.permissionsForKeys).toContain('order:read');
    expect(data?.permissionsForKeys).not.toContain('apikey:manage');
  });

  it('nor rows, nor by rotating a key that can do more than he', async () => {
    const shopId = await flagship();
    const { apiKey } = await make({ permissions: ['payment:refund'] });
    const em = api.system().em.fork();
    const { id: userId } = await em.findOneOrFail(User, { username: 'clerk' });
    await em.nativeUpdate(UserRole, { userId }, { shopIds: [parseNodeId(shopId)?.id ?? ''] });
    api.clock.advance(2_000);
    expect((await make({}, 'clerk')).userErrors).toMatchObject([{ field: ['shopIds'] }]);
    expect((await make({ shopIds: [shopId] }, 'clerk')).userErrors).toEqual([]);
    expect((await run(ROTATE, { apiKeyId: apiKey.id }, 'clerk')).userErrors[0].message).toContain('payment:refund');
  });

  it('and a key makes no keys', async () => {
    const secret = (await make({ permissions: ['order:read'] })).secret as string;
    const document = 'mutation { createApiKey(input: { name: "child", permissions: ["order:read"] }) { secret } }';
    expect(await codeWith(secret, { document })).toBe('FORBIDDEN');
  });
});

describe('rotating and revoking', () => {
  it('lets the old and the new key live side by side, two at most, until the old one ends', async () => {
    const old = await make({ expiresAt: new Date(api.clock.now().getTime() + minutes(60 * 24 * 90)).toISOString() });
    const next = await run(ROTATE, { apiKeyId: old.apiKey.id, overlapHours: 2 });
    expect(next.secret).not.toBe(old.secret);
    expect(new Date(next.apiKey.expiresAt).getTime()).toBe(api.clock.now().getTime() + minutes(60 * 24 * 90));
    for (const { secret } of [old, next]) expect(await codeWith(secret)).toEqual({ orders: { totalCount: 1 } });
    for (const { apiKey } of [old, next]) expect((await run(ROTATE, { apiKeyId: apiKey.id })).userErrors[0].message).toContain('Two keys are live already');
    const { data } = await api.execute('query ($id: ID!) { apiKey(id: $id) { state replacedBy { id } availableActions { action enabled } } }', { as: 'admin', variables: { id: old.apiKey.id } });
    expect(data?.apiKey).toEqual({ state: 'ENDING', replacedBy: { id: next.apiKey.id }, availableActions: [{ action: 'rotate', enabled: false }, { action: 'revoke', enabled: true }] });
    api.clock.advance(minutes(121));
    expect(await codeWith(old.secret)).toBe('UNAUTHENTICATED');
    expect(await codeWith(next.secret)).toEqual({ orders: { totalCount: 1 } });
    expect((await run(ROTATE, { apiKeyId: next.apiKey.id })).userErrors).toEqual([]);
  });

  it('a revoked key is out with its very next request', async () => {
    const { secret, apiKey } = await make({});
    expect(await codeWith(secret)).toEqual({ orders: { totalCount: 1 } });
    expect((await run(REVOKE, { apiKeyId: apiKey.id, reason: 'leaked' })).apiKey.state).toBe('REVOKED');
    expect(await codeWith(secret)).toBe('UNAUTHENTICATED');
    expect((await run(REVOKE, { apiKeyId: apiKey.id })).userErrors[0]).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
  });

  it('is for whoever may manage keys; for everybody else there is no such key', async () => {
    const { apiKey } = await make({});
    for (const document of [ROTATE, REVOKE]) expect((await run(document, { apiKeyId: apiKey.id }, 'finance')).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a user\'s own key', () => {
  it('never gives more than its owner holds at this moment, and ends with him', async () => {
    const userId = await grant('service', 'apikey:own');
    const { secret, apiKey } = await run(CREATE_OWN, { name: 'my script', permissions: ['order:read', 'order:hold'] }, 'service');
    expect(apiKey.owner).toEqual({ username: 'service' });
    expect(await codeWith(secret, { document: '{ viewer { name permissions } }' })).toEqual({ viewer: { name: '孙悦 · my script', permissions: ['order:read', 'order:hold'] } });
    const em = api.system().em.fork();
    em.create(DirectGrant, { userId, permission: 'order:hold', denied: true } as never);
    await em.flush();
    api.clock.advance(1_001);
    expect(await codeWith(secret, { document: '{ viewer { permissions } }' })).toEqual({ viewer: { permissions: ['order:read'] } });
    const mine = await api.execute('{ myApiKeys { nodes { name } } }', { as: 'service' });
    expect(mine.data?.myApiKeys.nodes).toEqual([{ name: 'my script' }]);
    const one = async (as: Person) => (await api.execute('query ($id: ID!) { apiKey(id: $id) { name } }', { as, variables: { id: apiKey.id } })).data?.apiKey;
    expect(await Promise.all([one('service'), one('admin'), one('finance')])).toEqual([{ name: 'my script' }, { name: 'my script' }, undefined]);
    expect((await run(ROTATE, { apiKeyId: apiKey.id })).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
    await em.nativeUpdate(User, { id: userId }, { enabled: false });
    api.clock.advance(1_001);
    expect(await codeWith(secret)).toBe('UNAUTHENTICATED');
  });
});
