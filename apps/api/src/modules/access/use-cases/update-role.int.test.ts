import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { buildRole, buildUser, presetId } from '../../../testing/access.js';
import { testApi, type Answer } from '../../../testing/test-api.js';
import { Role } from '../role.entity.js';
import { syncPresetRoles } from '../sync-preset-roles.js';

const api = await testApi();
const ERRORS = 'userErrors { __typename code message field ... on StaleVersionError { current } }';
const CREATE = `mutation ($input: CreateRoleInput!) { createRole(input: $input) { role { id code name description permissions preset version holders refundLimit { amount } } ${ERRORS} } }`;
const CLONE = `mutation ($input: CloneRoleInput!) { cloneRole(input: $input) { role { id name permissions preset } ${ERRORS} } }`;
const UPDATE = `mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { affected role { name description permissions version refundLimit { amount } } ${ERRORS} } }`;
const DELETE = `mutation ($input: DeleteRoleInput!) { deleteRole(input: $input) { deletedRoleId ${ERRORS} } }`;
const run = (document: string, input: object, headers?: Record<string, string>): Promise<Answer> => api.execute(document, { ...(headers ? { headers } : { as: 'admin' as const }), variables: { input } });
const EN = { 'accept-language': 'en' };

describe('the catalogue', () => {
  it('speaks the language of whoever asks', async () => {
    const { data } = await api.execute('{ permissionCatalogue { group { code name } permissions { code name description resource resourceName kind } } }', { as: 'clerk', headers: EN });
    const finance = data?.permissionCatalogue.find((entry: { group: { code: string } }) => entry.group.code === 'finance');
    expect(finance.group.name).toBe('Finance');
    expect(finance.permissions).toContainEqual({ code: 'payment:refund', name: 'Refund', description: 'Ask for, approve, reject and resend refunds.', resource: 'payment', resourceName: 'Payments', kind: 'REVIEW' });
  });
});

describe('making a role', () => {
  // Shows S8.1.2.1 (screen /system/roles, operation createRole)
  it('takes a name, permissions and a limit, and is told in the audit log', async () => {
    const { data } = await run(CREATE, { name: '夜班', description: '夜里', permissions: ['order:read', 'payment:refund', 'order:read'], refundLimit: { amount: '500.00' } });
    expect(data?.createRole.userErrors).toEqual([]);
    expect(data?.createRole.role).toMatchObject({ name: '夜班', description: '夜里', permissions: ['order:read', 'payment:refund'], preset: false, version: 1, holders: 0, refundLimit: { amount: '500.00' } });
    expect(await api.system().em.fork().count(AuditEntry, { action: 'RoleCreated' })).toBe(1);
  });

  it('is refused with a name that is taken, a permission that there is not, and a limit below nothing', async () => {
    const role = await buildRole(api, []);
    expect((await run(CREATE, { name: role.name, permissions: [] })).data?.createRole.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['name'] }]);
    expect((await run(CREATE, { name: '甲', permissions: ['order:read', 'order:eat'] })).data?.createRole.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['permissions', '1'] }]);
    expect((await run(CREATE, { name: '乙', permissions: [], refundLimit: { amount: '-1' } })).data?.createRole.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['refundLimit', 'amount'] }]);
  });

  it('hands out nothing that the maker does not hold: no permission, and no higher limit', async () => {
    const deputy = await buildRole(api, ['role:edit', 'role:read', 'payment:refund'], { refundLimit: 10_000 });
    const { headers } = await buildUser(api, { role: deputy.code });
    expect((await run(CREATE, { name: '丙', permissions: ['order:read'] }, headers)).data?.createRole.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('order:read') }]);
    expect((await run(CREATE, { name: '丁', permissions: ['payment:refund'] }, headers)).data?.createRole.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['refundLimit'] }]);
    expect((await run(CREATE, { name: '戊', permissions: ['payment:refund'], refundLimit: { amount: '100' } }, headers)).data?.createRole.userErrors).toEqual([]);
  });

  it('does not turn a right for a week into a role for good', async () => {
    const { headers } = await buildUser(api, { role: 'administrator', validUntil: new Date(api.clock.now().getTime() + 7 * 86_400_000) });
    expect((await run(CREATE, { name: '己', permissions: ['order:read'] }, headers)).data?.createRole.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('needs the permission', async () => {
    const { errors } = await api.execute(CREATE, { as: 'clerk', variables: { input: { name: '庚', permissions: [] } } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a preset role', () => {
  it('cannot be changed or deleted, but cloned', async () => {
    const roleId = await presetId(api, 'clerk');
    expect((await run(UPDATE, { roleId, permissions: [] })).data?.updateRole.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await run(DELETE, { roleId })).data?.deleteRole.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    const { data } = await run(CLONE, { roleId, name: '订单主管' });
    expect(data?.cloneRole).toMatchObject({ role: { name: '订单主管', preset: false, permissions: expect.arrayContaining(['order:approve']) }, userErrors: [] });
    expect((await run(UPDATE, { roleId: data?.cloneRole.role.id, permissions: ['order:read'] })).data?.updateRole.role.permissions).toEqual(['order:read']);
  });
});

describe('changing a role', () => {
  // Shows S8.1.2.2 (screen /system/roles, operation updateRole)
  it('is felt by its holders with their very next request, and says how many they are', async () => {
    const role = await buildRole(api, ['order:read']);
    const { headers } = await buildUser(api, { role: role.code });
    const asks = async () => (await api.execute('{ refunds { nodes { id } } }', { headers })).errors?.[0]?.extensions.code;
    expect(await asks()).toBe('FORBIDDEN');
    const { data } = await run(UPDATE, { roleId: role.id, permissions: ['order:read', 'payment:read'], expectedVersion: 1 });
    expect(data?.updateRole).toMatchObject({ affected: 1, role: { version: 2, permissions: ['order:read', 'payment:read'] }, userErrors: [] });
    expect(await asks()).toBeUndefined();
    await run(UPDATE, { roleId: role.id, permissions: ['order:read'] });
    expect(await asks()).toBe('FORBIDDEN');
  });

  it('is refused when somebody else changed it since it was looked at', async () => {
    const role = await buildRole(api, []);
    await run(UPDATE, { roleId: role.id, name: `${role.name}改` });
    const { data } = await run(UPDATE, { roleId: role.id, permissions: ['order:read'], expectedVersion: 1 });
    expect(data?.updateRole.userErrors).toMatchObject([{ __typename: 'StaleVersionError', code: 'STALE_VERSION', current: 2 }]);
  });

  it('leaves what is left out, and clears what is null', async () => {
    const role = await buildRole(api, ['payment:refund'], { refundLimit: 100, description: 'x' });
    expect((await run(UPDATE, { roleId: role.id, name: `${role.name}乙` })).data?.updateRole.role).toMatchObject({ description: 'x', refundLimit: { amount: '1.00' } });
    expect((await run(UPDATE, { roleId: role.id, description: null, refundLimit: null })).data?.updateRole.role).toMatchObject({ description: null, refundLimit: null });
  });

  it('locks nobody out who does it, and takes nothing that he does not hold', async () => {
    const core = ['user:read', 'user:assign', 'user:disable', 'role:read', 'role:edit'];
    const role = await buildRole(api, core);
    const { headers } = await buildUser(api, { role: role.code });
    expect((await run(UPDATE, { roleId: role.id, permissions: ['role:read', 'role:edit'] }, headers)).data?.updateRole.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('user:') }]);
    const other = await buildRole(api, ['audit:read']);
    expect((await run(UPDATE, { roleId: other.id, permissions: [] }, headers)).data?.updateRole.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('audit:read') }]);
  });
});

describe('deleting a role', () => {
  it('is refused while somebody holds it', async () => {
    const role = await buildRole(api, []);
    await buildUser(api, { role: role.code });
    expect((await run(DELETE, { roleId: role.id })).data?.deleteRole.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('1') }]);
  });

  it('is done once nobody holds it any more, or ever did', async () => {
    const role = await buildRole(api, []);
    await buildUser(api, { role: role.code, validUntil: new Date(api.clock.now().getTime() - 1) });
    expect((await run(DELETE, { roleId: role.id })).data?.deleteRole).toEqual({ deletedRoleId: role.id, userErrors: [] });
    expect((await run(DELETE, { roleId: role.id })).data?.deleteRole.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('a new version', () => {
  it('brings the preset roles to what it says, and leaves those of the house alone', async () => {
    const em = api.system().em.fork();
    const own = await buildRole(api, ['order:read']);
    const clerk = await em.findOneOrFail(Role, { code: 'clerk' });
    const { permissions } = clerk;
    clerk.permissions = ['order:read'];
    await em.flush();
    await syncPresetRoles(em);
    expect((await em.fork().findOneOrFail(Role, { code: 'clerk' })).permissions).toEqual(permissions);
    expect((await em.fork().findOneOrFail(Role, { code: own.code })).permissions).toEqual(['order:read']);
  });
});
