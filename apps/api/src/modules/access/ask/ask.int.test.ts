import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { newId } from '../../../platform/ids.js';
import { buildRole, buildUser, type TestUser } from '../../../testing/access.js';
import { messagesTo, signInWith, somebody } from '../../../testing/identity.js';
import { testApi } from '../../../testing/test-api.js';
import { Contact, ContactChannel } from '../contact.entity.js';
import { PermissionRequest } from './permission-request.entity.js';

const api = await testApi();
const DAY = 86_400_000;
const WHY = 'query ($permission: String!) { whyNot(permission: $permission) { permission { code name } why at roles givers giverCount request { id state askedAt expiresAt reason } } }';
const ASK = 'mutation ($input: AskForPermissionInput!) { askForPermission(input: $input) { told request { id } userErrors { code message field } } }';
type By = { headers: Record<string, string> } | { as: 'clerk' | 'admin' | 'customer' | 'warehouse' };
const why = async (by: By, permission = 'ledger:read') => (await api.execute(WHY, { ...by, variables: { permission } })).data?.whyNot;
const ask = async (by: By, permission = 'ledger:read', input: object = {}) => (await api.execute(ASK, { ...by, variables: { input: { permission, reason: '月底对账', ...input } } })).data?.askForPermission;

/** Lets somebody be written to. */
async function mailOf(user: TestUser): Promise<string> {
  const address = `${user.rowId.toLowerCase()}@mail.example`;
  const em = api.system().em.fork();
  await em.insert(Contact, { id: newId(), userId: user.rowId, channel: ContactChannel.EMAIL, address, verifiedAt: api.clock.now() });
  return address;
}

// Shows S8.3.1.1 (operation whyNot)
describe('whoever may not do something', () => {
  it('learns which roles have it and who can give it: by the rules of giving, and not himself', async () => {
    const [giving, without] = [await buildRole(api, ['user:assign', 'stock:count']), await buildRole(api, ['user:assign'])];
    const [giver, other] = [await buildUser(api, { role: giving.code }), await buildUser(api, { role: without.code })];
    const asker = await buildUser(api, { role: without.code });
    const { givers, giverCount, ...rest } = await why(asker, 'payment:refund');
    expect(rest).toMatchObject({ permission: { code: 'payment:refund' }, why: 'NEVER_GIVEN', at: null, request: null });
    expect(rest.roles).toEqual(expect.arrayContaining([expect.any(String)]));
    expect([givers.length, giverCount]).toEqual([1, 1]);
    const admin = (await api.execute('{ viewer { user { displayName } } }', { as: 'admin' })).data?.viewer.user.displayName;
    expect(givers).toEqual([admin]);
    for (const nobody of [giver, other, asker]) expect(givers).not.toContain(nobody.rowId);
  });

  it('learns nothing of the staff as a customer, and cannot ask', async () => {
    expect(await why({ as: 'customer' })).toMatchObject({ why: 'NEVER_GIVEN', roles: [], givers: [], giverCount: 0 });
    expect(await ask({ as: 'customer' })).toMatchObject({ told: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED' }] });
  });

  it('is told of a permission that does not exist by the name of the field', async () => {
    const { errors } = await api.execute(WHY, { as: 'clerk', variables: { permission: 'order:eat' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await ask({ as: 'clerk' }, 'order:eat')).toMatchObject({ told: null, userErrors: [{ field: ['permission'] }] });
    const blank = await api.execute(ASK, { as: 'clerk', variables: { input: { permission: 'ledger:read', reason: '   ' } } });
    expect(JSON.stringify(blank)).toContain('reason');
    expect(blank.data?.askForPermission?.told ?? null).toBeNull();
  });
});

// Shows S8.3.1.1 (operation askForPermission)
describe('asking for a permission', () => {
  it('mails each who can give it, with the reason and where it is decided; once a day', async () => {
    const giving = await buildRole(api, ['user:assign', 'ledger:read']);
    const giver = await buildUser(api, { role: giving.code });
    const address = await mailOf(giver);
    const asker = await buildUser(api);
    const { giverCount } = await why(asker);
    const { request } = await ask(asker);
    expect((await why(asker)).request).toMatchObject({ id: request.id, state: 'OPEN', askedAt: api.clock.now().toISOString(), expiresAt: new Date(api.clock.now().getTime() + 14 * DAY).toISOString(), reason: '月底对账' });
    expect(await messagesTo(api, address)).toMatchObject([{ subject: expect.stringContaining('申请一项权限'), text: expect.stringMatching(/月底对账[^]*\/system\/permission-requests\//) }]);
    expect(giverCount).toBeGreaterThan(0);
    expect(await ask(asker, 'ledger:read', { reason: '再问一次' })).toEqual({ told: 0, request, userErrors: [] });
    expect(await messagesTo(api, address)).toHaveLength(1);
    expect(await api.system().em.fork().count(AuditEntry, { action: 'PermissionAskedFor', actorId: asker.rowId })).toBe(1);
  });

  it('is refused for what is held, and the eleventh time in a day', async () => {
    const asker = await buildUser(api, { role: (await buildRole(api, ['order:read'])).code });
    expect(await ask(asker, 'order:read')).toMatchObject({ told: null, userErrors: [{ field: ['permission'] }] });
    const many = ['order:approve', 'order:cancel', 'order:hold', 'order:create', 'payment:read', 'payment:refund', 'ledger:read', 'return:read', 'stock:read', 'product:read'];
    for (const permission of many) expect(await ask(asker, permission), permission).toMatchObject({ userErrors: [] });
    expect(await ask(asker, 'customer:read')).toMatchObject({ told: null, userErrors: [{ code: 'RATE_LIMITED' }] });
  });

  it('is one request, however often it is sent at once', async () => {
    const asker = await buildUser(api);
    const answers = await Promise.all(Array.from({ length: 16 }, () => ask(asker, 'stock:read')));
    expect(answers.flatMap((answer) => answer?.userErrors)).toEqual([]);
    expect(new Set(answers.map((answer) => answer?.request.id)).size).toBe(1);
    expect(answers.filter((answer) => answer?.told !== 0)).toHaveLength(1);
    expect(await api.system().em.fork().count(PermissionRequest, { userId: asker.rowId })).toBe(1);
  });

  it('is open to staff who have no right at all, and ends with the account', async () => {
    const who = await somebody(api);
    const headers = { authorization: `Bearer ${(await signInWith(api, who.username)).token}` };
    expect(await ask({ headers }, 'order:read')).toMatchObject({ userErrors: [] });
  });
});
