import { chinaDay } from '@ordo/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../platform/ids.js';
import { buildRole, buildUser, type TestUser } from '../../../testing/access.js';
import { buildOrder } from '../../../testing/orders.js';
import { testApi } from '../../../testing/test-api.js';
import { DirectGrant, Role } from '../role.entity.js';
import { User } from '../user.entity.js';
import { PermissionUse } from './permission-use.entity.js';
import { permissionUses } from './permission-uses.js';

const api = await testApi();
const REVIEW = `query ($even: Boolean!) { accessReview(even: $even) {
  days since enough
  roles { role { code } holders granted unused { code } } users { user { username } granted unused { code } }
  pairs { key permissions { code } users { username } } findings { kind user { username } about at }
  proposals { kind roleId userId subjectName permissions { code } affected locked } followed { id kind subjectName permissions { code } undoneAt }
} }`;
const APPLY = 'mutation ($input: ApplyAccessProposalInput!) { applyAccessProposal(input: $input) { proposal { id kind subjectName permissions { code } } userErrors { code message field } } }';
const UNDO = 'mutation ($input: UndoAccessProposalInput!) { undoAccessProposal(input: $input) { proposal { undoneAt } userErrors { code field } } }';

const em = () => api.system().em.fork();
const review = async (even = true) => (await api.execute(REVIEW, { as: 'admin', variables: { even } })).data?.['accessReview'];
const apply = async (input: object, headers?: Record<string, string>) => (await api.execute(APPLY, { ...(headers ? { headers } : { as: 'admin' as const }), variables: { input } })).data?.['applyAccessProposal'];
const undo = async (proposalId: string) => (await api.execute(UNDO, { as: 'admin', variables: { input: { accessProposalId: proposalId } } })).data?.['undoAccessProposal'];
const DAY = 86_400_000;

async function used(user: TestUser, permission: string, daysAgo: number): Promise<void> {
  await em().insert(PermissionUse, { userId: user.rowId, permission, day: chinaDay(new Date(api.clock.now().getTime() - daysAgo * DAY)), count: 1 });
}

describe('uses of permissions', () => {
  it('are counted once a request, by user and day, and added up when they are written', async () => {
    const user = await buildUser(api, { role: 'clerk' });
    await buildOrder(api);
    const look = () => api.execute('{ orders(first: 1) { nodes { id } } again: orders(first: 1) { nodes { orderNo } } }', { headers: user.headers });
    await look();
    await permissionUses(api.house.runtime).flush();
    await look();
    await look();
    await permissionUses(api.house.runtime).flush();
    const rows = await em().find(PermissionUse, { userId: user.rowId });
    expect(rows.map(({ permission, day, count }) => [permission, day, count])).toEqual([['order:read', '2026-11-23', 3]]);
  });

  it('are counted for the owner of a key, and not where they were refused', async () => {
    const user = await buildUser(api, { role: 'administrator' });
    const made = await api.execute('mutation ($input: CreateOwnApiKeyInput!) { createOwnApiKey(input: $input) { secret } }', { headers: user.headers, variables: { input: { name: '脚本', permissions: ['payment:read'] } } });
    const headers = { authorization: `Bearer ${made.data?.['createOwnApiKey'].secret}` };
    await api.execute('{ payments(first: 1) { nodes { id } } }', { headers });
    await api.execute('{ stocks(first: 1) { nodes { id } } }', { headers });
    await permissionUses(api.house.runtime).flush();
    expect((await em().find(PermissionUse, { userId: user.rowId })).map((row) => row.permission).toSorted()).toEqual(['apikey:own', 'payment:read']);
  });

  it('are kept for four hundred days', async () => {
    const user = await buildUser(api);
    await used(user, 'order:read', 399);
    await used(user, 'order:hold', 401);
    api.clock.advance(3_600_000);
    await api.house.runtime.jobs.drain();
    expect((await em().find(PermissionUse, { userId: user.rowId })).map((row) => row.permission)).toEqual(['order:read']);
    await em().nativeDelete(PermissionUse, { userId: user.rowId });
  });
});

describe('the access review', () => {
  let holder: TestUser;
  let role: { id: string; code: string; name: string };

  beforeAll(async () => {
    role = await buildRole(api, ['order:read', 'order:hold', 'order:approve', 'order:create']);
    holder = await buildUser(api, { role: role.code });
    await used(holder, 'order:read', 10);
    await used(holder, 'order:hold', 95);
  });

  it('is for those who may review, and proposes nothing before thirty days are known, unless told to', async () => {
    expect((await api.execute(REVIEW, { as: 'clerk', variables: { even: true } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    await em().nativeDelete(PermissionUse, { userId: holder.rowId, permission: 'order:hold' });
    expect(await review(false)).toMatchObject({ days: 90, enough: false, proposals: [] });
    expect((await review(true)).proposals.length).toBeGreaterThan(0);
    await used(holder, 'order:hold', 95);
    expect(await review(false)).toMatchObject({ enough: true, since: '2026-08-20' });
  });

  it('shows by role and by user what was not used in ninety days', async () => {
    const { roles, users } = await review();
    expect(roles.find((each: any) => each.role.code === role.code)).toMatchObject({ holders: 1, granted: 4, unused: [{ code: 'order:create' }, { code: 'order:approve' }, { code: 'order:hold' }] });
    expect(users.find((each: any) => each.unused.length === 3 && each.granted === 4)).toBeDefined();
  });

  it('names who holds a dangerous pair', async () => {
    const { pairs } = await review();
    const username = (await em().findOneOrFail(User, { id: holder.rowId })).username;
    expect(pairs.find((pair: any) => pair.key === 'createApprove').users.map((user: any) => user.username)).toContain(username);
    expect(pairs.find((pair: any) => pair.key === 'collectRefund').users.map((user: any) => user.username)).not.toContain(username);
  });

  it('names idle accounts, leavers with sessions, and rights that end soon or are over', async () => {
    const [idle, leaver, soon] = [await buildUser(api, { role: 'clerk' }), await buildUser(api, { role: 'clerk' }), await buildUser(api, { role: 'clerk', validUntil: new Date(api.clock.now().getTime() + 3 * DAY) })];
    await em().nativeUpdate(User, { id: idle.rowId }, { createdAt: new Date(api.clock.now().getTime() - 91 * DAY) });
    await em().nativeUpdate(User, { id: leaver.rowId }, { enabled: false });
    await em().insert(DirectGrant, { id: newId(), userId: soon.rowId, permission: 'stock:cost', denied: false, validUntil: new Date(api.clock.now().getTime() - DAY) });
    const names = new Map((await em().find(User, {})).map((user) => [user.id, user.username]));
    const { findings } = await review();
    const kindsOf = (user: TestUser) => findings.filter((each: any) => each.user.username === names.get(user.rowId)).map((each: any) => each.kind).toSorted();
    expect([kindsOf(idle), kindsOf(leaver), kindsOf(soon), kindsOf(holder)]).toEqual([['IDLE'], ['LEAVER_WITH_ACCESS'], ['ENDS_SOON', 'OVER'], []]);
  });
});

describe('a proposal', () => {
  it('takes what was not used from a role, and is taken back', async () => {
    const role = await buildRole(api, ['order:read', 'order:hold']);
    const user = await buildUser(api, { role: role.code });
    await used(user, 'order:read', 1);
    const proposal = (await review()).proposals.find((each: any) => each.roleId === role.id);
    expect(proposal).toMatchObject({ kind: 'TRIM_ROLE', permissions: [{ code: 'order:hold' }], affected: 1, locked: false });
    const done = await apply({ kind: 'TRIM_ROLE', roleId: role.id, permissions: ['order:hold'] });
    expect(done).toMatchObject({ proposal: { subjectName: role.name, permissions: [{ code: 'order:hold' }] }, userErrors: [] });
    expect((await em().findOneOrFail(Role, { code: role.code })).permissions).toEqual(['order:read']);
    expect((await undo(done.proposal.id)).userErrors).toEqual([]);
    expect((await em().findOneOrFail(Role, { code: role.code })).permissions.toSorted()).toEqual(['order:hold', 'order:read']);
    expect((await undo(done.proposal.id)).userErrors).toMatchObject([{ code: 'STALE_VERSION', field: ['accessProposalId'] }]);
  });

  it('is not taken back once the role has been changed otherwise', async () => {
    const role = await buildRole(api, ['order:read', 'order:hold']);
    const { proposal } = await apply({ kind: 'TRIM_ROLE', roleId: role.id, permissions: ['order:hold'] });
    await api.execute('mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { userErrors { code } } }', { as: 'admin', variables: { input: { roleId: role.id, description: '改过' } } });
    expect((await undo(proposal.id)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await em().findOneOrFail(Role, { code: role.code })).permissions).toEqual(['order:read']);
  });

  it('disables an idle account, and lets it in again', async () => {
    const user = await buildUser(api, { role: 'clerk' });
    await em().nativeUpdate(User, { id: user.rowId }, { createdAt: new Date(api.clock.now().getTime() - 91 * DAY) });
    expect((await review()).proposals).toContainEqual(expect.objectContaining({ kind: 'DISABLE_USER', userId: user.id }));
    const { proposal } = await apply({ kind: 'DISABLE_USER', userId: user.id, permissions: [] });
    expect((await em().findOneOrFail(User, { id: user.rowId })).enabled).toBe(false);
    expect((await undo(proposal.id)).userErrors).toEqual([]);
    expect((await em().findOneOrFail(User, { id: user.rowId })).enabled).toBe(true);
  });

  it('ends a single grant that was not used, and gives it back with its end', async () => {
    const user = await buildUser(api, { role: 'clerk' });
    const validUntil = new Date(api.clock.now().getTime() + 60 * DAY);
    await em().insert(DirectGrant, { id: newId(), userId: user.rowId, permission: 'stock:cost', denied: false, validUntil });
    expect((await review()).proposals).toContainEqual(expect.objectContaining({ kind: 'END_GRANT', userId: user.id, permissions: [{ code: 'stock:cost' }] }));
    const { proposal } = await apply({ kind: 'END_GRANT', userId: user.id, permissions: ['stock:cost'] });
    expect(await em().count(DirectGrant, { userId: user.rowId })).toBe(0);
    expect((await undo(proposal.id)).userErrors).toEqual([]);
    expect(await em().findOneOrFail(DirectGrant, { userId: user.rowId })).toMatchObject({ permission: 'stock:cost', denied: false, validUntil });
    expect((await review()).followed[0]).toMatchObject({ kind: 'END_GRANT', undoneAt: expect.any(String) });
  });

  it('takes the permission of the command behind it, and is refused for a role that came with the system', async () => {
    const reviewer = await buildRole(api, ['access:review', 'order:read']);
    const user = await buildUser(api, { role: reviewer.code });
    const other = await buildRole(api, ['order:read']);
    expect((await apply({ kind: 'TRIM_ROLE', roleId: other.id, permissions: ['order:read'] }, user.headers)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['kind'] }]);
    const clerk = (await review()).roles.find((each: any) => each.role.code === 'clerk');
    const preset = (await review()).proposals.find((each: any) => each.kind === 'TRIM_ROLE' && each.locked);
    expect([Boolean(clerk), Boolean(preset)]).toEqual([true, true]);
    expect((await apply({ kind: 'TRIM_ROLE', roleId: preset.roleId, permissions: [preset.permissions[0].code] })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });
});
