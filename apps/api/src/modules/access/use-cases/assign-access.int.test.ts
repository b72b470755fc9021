import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { buildRole, buildUser, presetId, shopRowIds, type TestUser } from '../../../testing/access.js';
import { testApi, type Answer } from '../../../testing/test-api.js';
import { User } from '../user.entity.js';

const api = await testApi();
const ERRORS = 'userErrors { code message field }';
const PREVIEW = `query ($input: AccessChangeInput!) { previewAssignAccess(input: $input) { token affected users { user { id } unchanged gained { code name } lost { code } scopeBefore { shopIds } scopeAfter { shopIds } } ${ERRORS} } }`;
const ASSIGN = `mutation ($input: AssignAccessInput!) { assignAccess(input: $input) { affected userIds ${ERRORS} } }`;
const DISABLE = `mutation ($input: DisableUserInput!) { disableUser(input: $input) { user { enabled } ended ${ERRORS} } }`;
const ENABLE = `mutation ($input: EnableUserInput!) { enableUser(input: $input) { user { enabled } ${ERRORS} } }`;
const DAY = 86_400_000;
const inDays = (days: number): string => new Date(api.clock.now().getTime() + days * DAY).toISOString();

type By = Record<string, string> | undefined;
const run = (document: string, input: object, by?: By): Promise<Answer> => api.execute(document, { ...(by ? { headers: by } : { as: 'admin' as const }), variables: { input } });
const preview = async (input: object, by?: By) => (await run(PREVIEW, input, by)).data?.previewAssignAccess;

/** Previews a change and does it. */
async function assign(input: object, by?: By) {
  const { token } = await preview(input, by);
  return (await run(ASSIGN, { ...input, previewToken: token }, by)).data?.assignAccess;
}

const mayRead = async (user: TestUser, list = 'refunds'): Promise<boolean> => !(await api.execute(`{ ${list} { nodes { id } } }`, { headers: user.headers })).errors;
const explain = async (user: TestUser, permission: string) =>
  (await api.execute('query ($id: ID!, $permission: String!) { explainPermission(userId: $id, permission: $permission) { allowed reasons { kind inForce role { name } validUntil } } }', { as: 'admin', variables: { id: user.id, permission } })).data?.explainPermission;

const deputy = await buildRole(api, ['user:read', 'user:assign', 'user:disable', 'order:read']);

describe('giving and taking rights', () => {
  // Shows S8.1.1.1, S8.2.1.1, S8.2.2.1, S8.2.2.2, S8.2.3.1, S8.2.3.2 (screen /system/users, operation previewAssignAccess, operation assignAccess)
  it('shows beforehand for whom what comes and goes, does it for many at once, and is felt with the next request', async () => {
    const role = await buildRole(api, ['payment:read', 'order:read']);
    const [one, two] = [await buildUser(api), await buildUser(api, { role: role.code })];
    const input = { userIds: [one.id, two.id], giveRoles: [{ roleId: role.id }], setPermissions: [{ permission: 'order:read', denied: true }] };
    expect(await mayRead(one)).toBe(false);
    const seen = await preview(input);
    expect(seen).toMatchObject({ affected: 2, userErrors: [] });
    expect(seen.users.find((each: { user: { id: string } }) => each.user.id === one.id)).toMatchObject({ gained: [{ code: 'payment:read', name: '查看收退款' }], lost: [], scopeBefore: { shopIds: [] }, scopeAfter: { shopIds: null } });
    expect(seen.users.find((each: { user: { id: string } }) => each.user.id === two.id)).toMatchObject({ gained: [], lost: [{ code: 'order:read' }] });
    expect(await mayRead(one)).toBe(false);
    expect((await run(ASSIGN, { ...input, previewToken: seen.token })).data?.assignAccess).toMatchObject({ affected: 2, userErrors: [] });
    expect([await mayRead(one), await mayRead(two), await mayRead(two, 'orders')]).toEqual([true, true, false]);
    expect(await api.system().em.fork().count(AuditEntry, { action: 'AccessChanged', subjectId: { $in: [one.rowId, two.rowId] } })).toBe(2);
  });

  // Shows S8.2.3.4, S8.3.3.3 (screen /system/users, operation assignAccess)
  it('adjusts a role that is held already: its rows and its time', async () => {
    const role = await buildRole(api, ['order:read']);
    const user = await buildUser(api, { role: role.code });
    const shop = encodeNodeId('Shop', (await shopRowIds(api))[0] ?? '');
    await assign({ userIds: [user.id], giveRoles: [{ roleId: role.id, shopIds: [shop], validUntil: inDays(3) }] });
    const { data } = await api.execute('query ($id: ID!) { user(id: $id) { access { roles { role { id } shopIds warehouseIds validUntil inForce } scope { shopIds } } } }', { as: 'admin', variables: { id: user.id } });
    expect(data?.user.access).toEqual({ roles: [{ role: { id: role.id }, shopIds: [shop], warehouseIds: null, validUntil: inDays(3), inForce: true }], scope: { shopIds: [shop] } });
  });

  it('says where a permission comes from, and which denial refuses it', async () => {
    const role = await buildRole(api, ['payment:read']);
    const user = await buildUser(api, { role: role.code });
    expect(await explain(user, 'payment:read')).toEqual({ allowed: true, reasons: [{ kind: 'ROLE', inForce: true, role: { name: role.name }, validUntil: null }] });
    await assign({ userIds: [user.id], setPermissions: [{ permission: 'payment:read', denied: true }] });
    expect(await explain(user, 'payment:read')).toMatchObject({ allowed: false, reasons: [{ kind: 'ROLE' }, { kind: 'DENIAL', inForce: true }] });
    await assign({ userIds: [user.id], clearPermissions: ['payment:read'] });
    expect(await explain(user, 'payment:read')).toMatchObject({ allowed: true });
    expect(await explain(user, 'stock:read')).toEqual({ allowed: false, reasons: [] });
  });

  it('begins and ends at its instants, within a running session', async () => {
    const user = await buildUser(api);
    await assign({ userIds: [user.id], setPermissions: [{ permission: 'payment:read', denied: false, validFrom: inDays(1), validUntil: inDays(2) }] });
    const seen: boolean[] = [await mayRead(user)];
    const start = api.clock.now().getTime();
    for (const at of [DAY - 1, DAY, 2 * DAY - 1, 2 * DAY]) {
      api.clock.set(new Date(start + at));
      seen.push(await mayRead(user));
    }
    api.clock.set(new Date(start));
    expect(seen).toEqual([false, false, true, true, false]);
  });

  it('is refused when anything has changed since the preview, or when it is not what was previewed', async () => {
    const role = await buildRole(api, ['order:read']);
    const user = await buildUser(api);
    const input = { userIds: [user.id], giveRoles: [{ roleId: role.id }] };
    const { token } = await preview(input);
    const other = await run(ASSIGN, { ...input, setPermissions: [{ permission: 'audit:read', denied: false }], previewToken: token });
    expect(other.data?.assignAccess.userErrors).toMatchObject([{ code: 'STALE_VERSION', field: ['previewToken'] }]);
    await run('mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { userErrors { code } } }', { roleId: role.id, permissions: ['audit:read'] });
    expect((await run(ASSIGN, { ...input, previewToken: token })).data?.assignAccess.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(await mayRead(user, 'orders')).toBe(false);
  });

  it('names what is wrong with the input', async () => {
    const user = await buildUser(api);
    const fields = async (change: object) => (await preview({ userIds: [user.id], ...change })).userErrors.map((each: { field: string[] }) => each.field.join('.'));
    expect(await fields({})).toEqual(['giveRoles']);
    expect(await fields({ giveRoles: [{ roleId: encodeNodeId('Role', user.rowId) }] })).toEqual(['giveRoles.0.roleId']);
    expect(await fields({ setPermissions: [{ permission: 'order:eat', denied: false }] })).toEqual(['setPermissions.0.permission']);
    expect(await fields({ setPermissions: [{ permission: 'order:read', denied: false, validUntil: inDays(-1) }] })).toEqual(['setPermissions.0.validUntil']);
    const twice = [true, false].map((denied) => ({ permission: 'order:read', denied }));
    expect(await fields({ setPermissions: twice })).toEqual(['setPermissions']);
  });
});

describe('nobody', () => {
  const code = async (input: object, by: TestUser) => (await preview(input, by.headers)).userErrors.map((each: { code: string; message: string }) => `${each.code} ${each.message}`);

  // Shows S8.3.3.2 (operation assignAccess)
  it('hands out or takes away a permission that he does not hold himself', async () => {
    const by = await buildUser(api, { role: deputy.code });
    const user = await buildUser(api, { role: 'clerk' });
    const own = { userIds: [(await buildUser(api)).id], setPermissions: [{ permission: 'order:read', denied: false }] };
    expect(await code(own, by)).toEqual([]);
    for (const change of [{ giveRoles: [{ roleId: await presetId(api, 'administrator') }] }, { takeRoleIds: [await presetId(api, 'clerk')] }, { setPermissions: [{ permission: 'audit:read', denied: true }] }]) {
      expect(await code({ userIds: [user.id], ...change }, by)).toEqual([expect.stringMatching(/^ACTION_NOT_ALLOWED .*权限/)]);
      expect((await run(ASSIGN, { userIds: [user.id], ...change, previewToken: 'x' }, by.headers)).data?.assignAccess.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    }
    expect((await run(DISABLE, { userId: user.id }, by.headers)).data?.disableUser.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('hands out rows that he does not see himself, nor changes whoever sees more', async () => {
    const [mine, foreign] = await shopRowIds(api);
    const by = await buildUser(api, { role: deputy.code, shopIds: [mine ?? ''] });
    const role = await buildRole(api, ['order:read']);
    const give = (shopIds: (string | undefined)[] | null) => ({ giveRoles: [{ roleId: role.id, shopIds: shopIds?.map((id) => encodeNodeId('Shop', id ?? '')) ?? null }] });
    const user = await buildUser(api);
    expect(await code({ userIds: [user.id], ...give([mine]) }, by)).toEqual([]);
    expect(await code({ userIds: [user.id], ...give([mine, foreign]) }, by)).toHaveLength(1);
    expect(await code({ userIds: [user.id], ...give(null) }, by)).toHaveLength(1);
    const wide = await buildUser(api, { role: deputy.code });
    expect(await code({ userIds: [wide.id], setPermissions: [{ permission: 'order:read', denied: true }] }, by)).toHaveLength(1);
  });

  it('hands out for longer than he holds', async () => {
    const by = await buildUser(api, { role: 'administrator', validUntil: new Date(api.clock.now().getTime() + 7 * DAY) });
    const user = await buildUser(api);
    const give = (validUntil?: string) => ({ userIds: [user.id], setPermissions: [{ permission: 'order:read', denied: false, validUntil }] });
    expect(await code(give(inDays(7)), by)).toEqual([]);
    expect(await code(give(inDays(8)), by)).toHaveLength(1);
    expect(await code(give(), by)).toHaveLength(1);
  });

  it('changes his own rights or shuts himself out', async () => {
    const { id } = (await api.execute('{ viewer { user { id } } }', { as: 'admin' })).data?.viewer.user;
    expect((await preview({ userIds: [id], setPermissions: [{ permission: 'order:read', denied: true }] })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await run(DISABLE, { userId: id })).data?.disableUser.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('gives or takes without the permission', async () => {
    const { errors } = await api.execute(PREVIEW, { as: 'clerk', variables: { input: { userIds: [(await buildUser(api)).id] } } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a user who is disabled', () => {
  it('is out at once in every session, and comes back only by signing in anew', async () => {
    const user = await buildUser(api, { role: 'clerk' });
    const asks = async () => (await api.execute('{ orders { nodes { id } } }', { headers: user.headers })).errors?.[0]?.extensions.code;
    expect(await asks()).toBeUndefined();
    expect((await run(DISABLE, { userId: user.id })).data?.disableUser).toEqual({ user: { enabled: false }, ended: 1, userErrors: [] });
    expect(await asks()).toBe('UNAUTHENTICATED');
    expect((await run(ENABLE, { userId: user.id })).data?.enableUser).toEqual({ user: { enabled: true }, userErrors: [] });
    expect(await asks()).toBe('UNAUTHENTICATED');
  });
});

describe('the last administrator', () => {
  it('stays, however many administrators remove each other at once', async () => {
    const roleId = await presetId(api, 'administrator');
    for (let round = 0; round < 4; round += 1) {
      const [one, two] = [await buildUser(api, { role: 'administrator' }), await buildUser(api, { role: 'administrator' })];
      const demo = await api.system().em.fork().findOneOrFail(User, { username: 'admin' });
      await api.system().em.fork().nativeUpdate(User, { id: demo.id }, { enabled: false });
      const plans = await Promise.all([preview({ userIds: [two.id], takeRoleIds: [roleId] }, one.headers), preview({ userIds: [one.id], takeRoleIds: [roleId] }, two.headers)]);
      expect(plans.flatMap((plan) => plan.userErrors)).toEqual([]);
      const [first, second] = round % 2 === 0
        ? await Promise.all([
          run(ASSIGN, { userIds: [two.id], takeRoleIds: [roleId], previewToken: plans[0].token }, one.headers),
          run(ASSIGN, { userIds: [one.id], takeRoleIds: [roleId], previewToken: plans[1].token }, two.headers),
        ])
        : await Promise.all([run(DISABLE, { userId: two.id }, one.headers), run(DISABLE, { userId: one.id }, two.headers)]);
      const done = [first, second].filter((answer) => !answer.errors && (answer.data?.assignAccess ?? answer.data?.disableUser).userErrors.length === 0);
      expect(done).toHaveLength(1);
      await api.system().em.fork().nativeUpdate(User, { id: demo.id }, { enabled: true });
      await api.system().em.fork().nativeUpdate(User, { id: { $in: [one.rowId, two.rowId] } }, { enabled: false });
    }
  });

  it('cannot be denied what administration takes, nor given an end', async () => {
    const other = await buildUser(api, { role: 'administrator', validUntil: new Date(api.clock.now().getTime() + 30 * DAY) });
    const demo = await api.system().em.fork().findOneOrFail(User, { username: 'admin' });
    const userIds = [encodeNodeId('User', demo.id)];
    expect(await assign({ userIds, setPermissions: [{ permission: 'user:assign', denied: true, validFrom: inDays(1), validUntil: inDays(9) }] }, other.headers)).toMatchObject({ userErrors: [{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('管理员') }] });
    expect(await assign({ userIds, giveRoles: [{ roleId: await presetId(api, 'administrator'), validUntil: inDays(9) }] }, other.headers)).toMatchObject({ userErrors: [{ code: 'ACTION_NOT_ALLOWED' }] });
  });
});
