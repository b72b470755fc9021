import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.js';
import { buildRole, buildUser, presetId, type TestUser } from '../../testing/access.js';
import { testApi } from '../../testing/test-api.js';
import { SecondFactor } from './second-factor.entity.js';
import { User } from './user.entity.js';

const api = await testApi();
const LIST = 'query ($filter: UserFilter, $first: Int, $after: String, $last: Int, $before: String) { users(filter: $filter, first: $first, after: $after, last: $last, before: $before) { nodes { username } totalCount pageInfo { hasNextPage endCursor startCursor } } }';

const list = async (filter: object, page: object = { first: 100 }) => (await api.execute(LIST, { as: 'admin', variables: { filter, ...page } })).data?.users;
const names = async (filter: object): Promise<string[]> => (await list(filter)).nodes.map((node: { username: string }) => node.username);

/** A user whose row is changed so; gives back the name that he signs in with. */
async function somebody(change: Partial<User>, user?: TestUser): Promise<{ username: string; rowId: string }> {
  const em = api.system().em.fork();
  const row = await em.findOneOrFail(User, { id: (user ?? (await buildUser(api))).rowId });
  Object.assign(row, change);
  await em.flush();
  return { username: row.username, rowId: row.id };
}

describe('the list of users', () => {
  it('is narrowed to a state: a deleted account is no disabled one', async () => {
    const enabled = await somebody({});
    const disabled = await somebody({ enabled: false });
    const erased = await somebody({ enabled: false, erasedAt: api.clock.now() });
    const of = async (...status: string[]) => (await names({ status })).filter((name) => [enabled, disabled, erased].some(({ username }) => username === name));
    expect(await of('ENABLED')).toEqual([enabled.username]);
    expect(await of('DISABLED')).toEqual([disabled.username]);
    expect(await of('ERASED')).toEqual([erased.username]);
    expect(await of('DISABLED', 'ERASED')).toEqual([disabled.username, erased.username].toSorted());
  });

  it('is narrowed to staff or to customers', async () => {
    const buyer = await somebody({ customerId: newId() });
    expect(await names({ kind: ['CUSTOMER'] })).toEqual(expect.arrayContaining([buyer.username, 'customer']));
    const staff = await names({ kind: ['STAFF'] });
    expect(staff).toContain('clerk');
    expect(staff).not.toContain(buyer.username);
    expect((await names({ kind: ['STAFF', 'CUSTOMER'] })).length).toBe((await names({})).length);
  });

  it('is narrowed to those who were given a role', async () => {
    const role = await buildRole(api, ['order:read']);
    const holder = await somebody({}, await buildUser(api, { role: role.code }));
    expect(await list({ roleId: role.id })).toMatchObject({ nodes: [{ username: holder.username }], totalCount: 1 });
    expect(await names({ roleId: await presetId(api, 'clerk') })).toContain('clerk');
    expect(await names({ roleId: await presetId(api, 'clerk') })).not.toContain(holder.username);
  });

  it('is narrowed to those who sign in with a second factor, which one that was never confirmed is not, or to those who do not', async () => {
    const [on, begun, off] = [await somebody({ displayName: '两步甲' }), await somebody({ displayName: '两步乙' }), await somebody({ displayName: '两步丙' })];
    const em = api.system().em.fork();
    for (const { rowId } of [on, begun]) em.create(SecondFactor, { userId: rowId, secret: 'sealed', confirmedAt: rowId === on.rowId ? api.clock.now() : null, createdAt: api.clock.now() } as never);
    await em.flush();
    expect(await names({ name: '两步', secondFactor: true })).toEqual([on.username]);
    expect(await names({ name: '两步', secondFactor: false })).toEqual([begun.username, off.username].toSorted());
  });

  it('is searched by the beginning of a name or of a user name, and by nothing that a name only looks like', async () => {
    const found = await somebody({ username: 'zhuge.liang', displayName: '诸葛_亮' });
    expect(await names({ name: '诸葛_' })).toEqual([found.username]);
    expect(await names({ name: 'Zhuge' })).toEqual([found.username]);
    for (const name of ['诸葛%', '葛', 'liang']) expect(await names({ name }), name).toEqual([]);
  });

  it('holds its filter from page to page, forth and back', async () => {
    const role = await buildRole(api, ['order:read']);
    const all = await Promise.all([1, 2, 3].map(async () => (await somebody({}, await buildUser(api, { role: role.code }))).username));
    const filter = { roleId: role.id, status: ['ENABLED'], kind: ['STAFF'], secondFactor: false };
    const one = await list(filter, { first: 2 });
    expect(one).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const two = await list(filter, { first: 2, after: one.pageInfo.endCursor });
    expect([...one.nodes, ...two.nodes].map(({ username }) => username)).toEqual(all.toSorted());
    expect(await list(filter, { last: 2, before: two.pageInfo.startCursor })).toMatchObject({ nodes: one.nodes });
  });

  it('is only for those who may see users, and refuses what is no role', async () => {
    expect((await api.execute(LIST, { as: 'clerk', variables: { filter: { kind: ['STAFF'] } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.execute(LIST, { as: 'admin', variables: { filter: { roleId: 'nonsense' } } })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
