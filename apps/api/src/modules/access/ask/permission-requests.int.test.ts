import { beforeEach, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { decodeNodeId, newId } from '../../../platform/ids.js';
import { buildRole, buildUser, presetId, shopRowIds, type TestUser } from '../../../testing/access.js';
import { messagesTo } from '../../../testing/identity.js';
import { testApi, type Person } from '../../../testing/test-api.js';
import { Contact, ContactChannel } from '../contact.entity.js';
import { DirectGrant, Role, UserRole } from '../role.entity.js';

const api = await testApi();
const DAY = 86_400_000;
const ERRORS = 'userErrors { code message field }';
const SHOWN = 'request { id state version permission { code } askedBy userId reason decidedBy decidedAt note grantedUntil availableActions { action enabled } }';
const ASK = `mutation ($input: AskForPermissionInput!) { askForPermission(input: $input) { ${SHOWN} ${ERRORS} } }`;
const GRANT = `mutation ($input: GrantPermissionRequestInput!) { grantPermissionRequest(input: $input) { ${SHOWN} ${ERRORS} } }`;
const DECLINE = `mutation ($input: DeclinePermissionRequestInput!) { declinePermissionRequest(input: $input) { ${SHOWN} ${ERRORS} } }`;
const WITHDRAW = `mutation ($input: WithdrawPermissionRequestInput!) { withdrawPermissionRequest(input: $input) { ${SHOWN} ${ERRORS} } }`;
const LIST = 'query ($first: Int, $after: String, $filter: PermissionRequestFilter) { permissionRequests(first: $first, after: $after, filter: $filter) { totalCount nodes { id state } pageInfo { endCursor hasNextPage } } }';
const ONE = 'query ($id: ID!) { permissionRequest(id: $id) { id timeline { type } } }';

type By = Person | TestUser;
const by = (who: By) => (typeof who === 'string' ? { as: who } : { headers: who.headers });
const run = async (document: string, input: object, who: By) => {
  const { data, errors } = await api.execute(document, { ...by(who), variables: { input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data ?? {})[0];
};
const asked = async (who: By, permission = 'ledger:read'): Promise<string> => (await run(ASK, { permission, reason: '月底对账' }, who)).request.id;
const grant = (permissionRequestId: string, who: By = 'admin', more: object = {}) => run(GRANT, { permissionRequestId, ...more }, who);
const decline = (permissionRequestId: string, who: By = 'admin', more: object = {}) => run(DECLINE, { permissionRequestId, note: '请找财务', ...more }, who);
const withdraw = (permissionRequestId: string, who: By) => run(WITHDRAW, { permissionRequestId }, who);
const list = async (who: By, variables: object = {}) => (await api.execute(LIST, { ...by(who), variables: { first: 100, ...variables } })).data?.permissionRequests;
const seenBy = async (who: By, filter: object = {}): Promise<string[]> => (await list(who, { filter })).nodes.map(({ id }: { id: string }) => id);
const codeOf = async (document: string, variables: Record<string, unknown>, who: By) => (await api.execute(document, { ...by(who), variables })).errors?.[0]?.extensions.code;
const LEDGER = '{ ledgerBalances { account } }';
/** What stands in the way of reading the ledger: nothing, or `FORBIDDEN`. */
const ledger = (user: TestUser): Promise<string | undefined> => codeOf(LEDGER, {}, user);
const assigner = async (permissions: string[], more: object = {}): Promise<TestUser> => buildUser(api, { role: (await buildRole(api, ['user:assign', ...permissions])).code, ...more });
const inDays = (days: number): string => new Date(api.clock.now().getTime() + days * DAY).toISOString();
const eventsOf = async (id: string): Promise<string[]> => (await api.system().em.fork().find(AuditEntry, { subjectId: decodeNodeId('PermissionRequest', id, ['id']) }, { orderBy: { id: 'asc' } })).map(({ action }) => action);

/** Does something at a later time, and comes back. */
async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const before = api.clock.now();
  api.clock.set(new Date(before.getTime() + ms));
  try {
    return await work();
  } finally {
    api.clock.set(before);
  }
}

let asker: TestUser;
beforeEach(async () => {
  asker = await buildUser(api, { role: 'warehouse' });
});

describe('the queue of permission requests', () => {
  // Shows S8.3.3.2 (screen /system/permission-requests, operation permissionRequests)
  it('is seen by whoever asked and whoever could give it, and by nobody else', async () => {
    const id = await asked(asker);
    for (const who of [asker, 'admin', await assigner(['ledger:read'])] as const) expect(await seenBy(who)).toContain(id);
    for (const who of ['clerk', 'customer', 'partner', await assigner([])] as const) {
      expect(await seenBy(who)).not.toContain(id);
      expect(await codeOf(ONE, { id }, who)).toBe('NOT_FOUND');
    }
    expect(await seenBy('customer')).toEqual([]);
    expect(await seenBy('admin', { own: true })).toEqual([]);
    expect(await seenBy(asker, { own: false })).toEqual([]);
  });

  it('hides who sees more shops than the decider', async () => {
    const [mine = '', other = ''] = await shopRowIds(api);
    const narrow = await assigner(['ledger:read'], { shopIds: [mine] });
    const [ofSame, ofWider] = [await asked(await buildUser(api, { role: 'warehouse', shopIds: [mine] })), await asked(await buildUser(api, { role: 'warehouse', shopIds: [mine, other] }))];
    expect(await seenBy(narrow)).toContain(ofSame);
    expect(await seenBy(narrow)).not.toContain(ofWider);
  });

  it('is turned page by page, newest first, one state at a time', async () => {
    const ids: string[] = [];
    for (const permission of ['ledger:read', 'audit:read', 'order:price']) {
      ids.unshift(await asked(asker, permission));
      api.clock.advance(1_000);
    }
    await withdraw(ids[1] ?? '', asker);
    const filter = { own: true, state: ['OPEN'] };
    const first = await list(asker, { first: 1, filter });
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: ids[0] }], pageInfo: { hasNextPage: true } });
    expect(await list(asker, { first: 1, after: first.pageInfo.endCursor, filter })).toMatchObject({ nodes: [{ id: ids[2] }], pageInfo: { hasNextPage: false } });
  });
});

describe('granting', () => {
  // Shows S8.1.1.1, S8.3.3.2 (screen /system/permission-requests, operation grantPermissionRequest)
  it('gives the single permission for a time, felt with the next request of the running session', async () => {
    const id = await asked(asker);
    expect(await ledger(asker)).toBe('FORBIDDEN');
    const until = inDays(1);
    expect(await grant(id, 'admin', { validUntil: until })).toMatchObject({
      userErrors: [], request: { state: 'GRANTED', decidedBy: '周敏', grantedUntil: until, availableActions: [{ action: 'grant', enabled: false }, { action: 'decline', enabled: false }] },
    });
    expect(await ledger(asker)).toBeUndefined();
    expect(await later(DAY, () => ledger(asker))).toBe('FORBIDDEN');
    expect(await eventsOf(id)).toEqual(['PermissionAskedFor', 'PermissionRequestGranted']);
    expect(await api.system().em.fork().find(AuditEntry, { action: 'AccessChanged', subjectId: asker.rowId })).toHaveLength(1);
    expect((await api.execute(ONE, { headers: asker.headers, variables: { id } })).data?.permissionRequest.timeline.map(({ type }: { type: string }) => type)).toEqual(['PermissionRequestGranted', 'PermissionAskedFor']);
  });

  it('keeps to what the decider holds, and for how long', async () => {
    const id = await asked(asker);
    const brief = await assigner(['ledger:read'], { validUntil: new Date(inDays(7)) });
    expect(await grant(id, brief)).toMatchObject({ request: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED', field: ['permissionRequestId'] }] });
    expect(await grant(id, brief, { validUntil: inDays(-1) })).toMatchObject({ request: null, userErrors: [{ code: 'INVALID_INPUT', field: ['validUntil'] }] });
    expect((await grant(id, brief, { validUntil: inDays(7) })).userErrors).toEqual([]);
  });

  it('does not cut short what begins later, and gives nothing that is there already', async () => {
    const em = api.system().em.fork();
    await em.insert(DirectGrant, { id: newId(), userId: asker.rowId, permission: 'ledger:read', denied: false, validFrom: new Date(inDays(2)), validUntil: new Date(inDays(9)) });
    const [id, decider] = [await asked(asker), await assigner(['ledger:read'])];
    expect(await grant(id, decider, { validUntil: inDays(8) })).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', field: ['validUntil'] }] });
    expect(await later(3 * DAY, () => grant(id, decider))).toMatchObject({ userErrors: [{ code: 'ACTION_NOT_ALLOWED', field: ['permissionRequestId'] }] });
    expect((await grant(id, decider, { validUntil: inDays(9) })).userErrors).toEqual([]);
  });

  it('lifts a denial', async () => {
    const em = api.system().em.fork();
    await em.insert(DirectGrant, { id: newId(), userId: asker.rowId, permission: 'ledger:read', denied: true });
    expect((await grant(await asked(asker))).userErrors).toEqual([]);
    expect(await ledger(asker)).toBeUndefined();
  });

  it('by two at once happens once', async () => {
    const id = await asked(asker);
    const both = [await assigner(['ledger:read']), await assigner(['ledger:read'])];
    const answers = await Promise.all(both.map((who) => grant(id, who)));
    expect(answers.map(({ userErrors }) => userErrors.length).toSorted()).toEqual([0, 1]);
    expect(await api.system().em.fork().count(AuditEntry, { action: 'AccessChanged', subjectId: asker.rowId })).toBe(1);
  });
});

describe('nobody else decides', () => {
  it('on his own request, even if he may assign', async () => {
    const own = await assigner([]);
    const id = await asked(own);
    for (const answer of [await grant(id, own), await decline(id, own)]) expect(answer).toMatchObject({ request: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED', field: ['permissionRequestId'] }] });
  });

  it('or learns that there is a request: without the permission itself, or as a stranger', async () => {
    const id = await asked(asker);
    const powerless = await assigner([]);
    for (const answer of [await grant(id, powerless), await decline(id, powerless, { expectedVersion: 99 }), await withdraw(id, powerless), await withdraw(id, 'customer')]) {
      expect(answer).toMatchObject({ request: null, userErrors: [{ code: 'NOT_FOUND', field: ['permissionRequestId'] }] });
    }
    for (const who of ['clerk', 'customer'] as const) {
      expect(await codeOf(GRANT, { input: { permissionRequestId: id } }, who)).toBe('FORBIDDEN');
      expect(await codeOf(DECLINE, { input: { permissionRequestId: id, note: '不要' } }, who)).toBe('FORBIDDEN');
    }
    expect(await eventsOf(id)).toEqual(['PermissionAskedFor']);
  });
});

describe('a permission request ends', () => {
  it('declined, saying why, at the version that was seen; it can be asked anew on another day', async () => {
    const id = await asked(asker);
    const { version } = (await run(ASK, { permission: 'ledger:read', reason: '月底对账' }, asker)).request;
    expect(await decline(id, 'admin', { expectedVersion: version + 1 })).toMatchObject({ userErrors: [{ code: 'STALE_VERSION', field: ['expectedVersion'] }] });
    expect(await codeOf(DECLINE, { input: { permissionRequestId: id, note: '   ' } }, 'admin')).toBe('BAD_USER_INPUT');
    expect(await decline(id, 'admin', { expectedVersion: version })).toMatchObject({ userErrors: [], request: { state: 'DECLINED', note: '请找财务', decidedBy: '周敏' } });
    expect(await grant(id)).toMatchObject({ userErrors: [{ code: 'ACTION_NOT_ALLOWED', field: ['permissionRequestId'] }] });
    expect(await ledger(asker)).toBe('FORBIDDEN');
    expect((await run(ASK, { permission: 'ledger:read', reason: '还是要' }, asker)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['permission'] }]);
    expect(await later(DAY, () => asked(asker))).not.toBe(id);
    expect(await eventsOf(id)).toEqual(['PermissionAskedFor', 'PermissionRequestDeclined']);
  });

  it('withdrawn by its asker, once', async () => {
    const id = await asked(asker);
    expect(await withdraw(id, asker)).toMatchObject({ userErrors: [], request: { state: 'WITHDRAWN', decidedBy: null, availableActions: [{ action: 'withdraw', enabled: false }] } });
    expect(await withdraw(id, asker)).toMatchObject({ userErrors: [{ code: 'ACTION_NOT_ALLOWED' }] });
    expect(await seenBy('admin', { state: ['OPEN'] })).not.toContain(id);
    expect(await eventsOf(id)).toEqual(['PermissionAskedFor', 'PermissionRequestWithdrawn']);
  });

  it('by itself when the permission came by a role', async () => {
    const [id, other] = [await asked(asker), await asked(asker, 'audit:read')];
    const em = api.system().em.fork();
    const role = await em.findOneOrFail(Role, { id: decodeNodeId('Role', await presetId(api, 'finance'), ['id']) });
    await em.insert(UserRole, { id: newId(), userId: asker.rowId, roleId: role.id });
    await later(60_000, async () => api.house.runtime.jobs.drain());
    expect(await seenBy(asker, { state: ['EXPIRED'] })).toEqual([id]);
    expect(await seenBy(asker, { state: ['OPEN'] })).toEqual([other]);
  });

  it('by itself after a fortnight, and not before', async () => {
    const id = await asked(asker);
    const closed = async (): Promise<string[]> => {
      await api.house.runtime.jobs.drain();
      return seenBy(asker, { state: ['EXPIRED'] });
    };
    expect(await later(14 * DAY - 1, closed)).toEqual([]);
    expect(await later(14 * DAY + 60_000, closed)).toEqual([id]);
  });
});

// Shows S8.3.3.2 (operation declinePermissionRequest)
it('whoever asked is told by mail what was decided: until when, or why not', async () => {
  const address = `${asker.rowId.toLowerCase()}@mail.example`;
  await api.system().em.fork().insert(Contact, { id: newId(), userId: asker.rowId, channel: ContactChannel.EMAIL, address, verifiedAt: api.clock.now() });
  await grant(await asked(asker), 'admin', { validUntil: inDays(1) });
  expect((await messagesTo(api, address))[0]).toMatchObject({ subject: '您的权限申请已通过', text: expect.stringMatching(/周敏 已授予您权限“查看账本”，有效至 2026[^]*\/account/) });
  await decline(await asked(asker, 'audit:read'));
  expect((await messagesTo(api, address))[0]).toMatchObject({ subject: '您的权限申请未通过', text: expect.stringMatching(/请找财务/) });
  await withdraw(await asked(asker, 'order:price'), asker);
  expect(await messagesTo(api, address)).toHaveLength(2);
});
