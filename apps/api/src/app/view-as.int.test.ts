import { graphql } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessState, PRESET_ROLES, previewPrincipal } from '../modules/access/index.js';
import { ViewAs } from '../modules/access/view-as.entity.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { createContext } from '../platform/context.js';
import { accessOf, decide } from '../platform/graphql/guard-schema.js';
import { perform } from '../platform/command/command.js';
import type { Principal } from '../platform/principal.js';
import { buildRole, buildUser, presetId, shopRowIds } from '../testing/access.js';
import { everyPathFrom } from '../testing/every-path.js';
import { buildOrder } from '../testing/orders.js';
import { realArguments } from '../testing/real-arguments.js';
import { testApi, type Answer, type Person } from '../testing/test-api.js';
import { commentOnOrder } from '../modules/orders/index.js';
import { seedOrders } from '../../seeds/orders.js';
import { buildApiSchema } from './schema.js';

const api = await testApi();
const schema = buildApiSchema();
const START = 'mutation ($input: StartViewAsInput!) { startViewAs(input: $input) { preview { id kind name expiresAt } userErrors { code field message } } }';
const LEAVE = 'mutation ($input: LeaveViewAsInput!) { leaveViewAs(input: $input) { left userErrors { code } } }';
const VIEWER = '{ viewer { name roles permissions user { username } viewAs { kind name } } }';
const PEOPLE: Person[] = ['admin', 'clerk', 'finance', 'warehouse', 'service', 'customer', 'partner'];

type Headers = Record<string, string>;
const adminHeaders = async (): Promise<Headers> => ({ authorization: `Bearer ${await api.tokenOf('admin')}` });
const authenticator = () => accessState(api.house.runtime).authenticator;
const principalOf = (token: string): Promise<Principal> => authenticator().principalOf(token, api.clock.now());
const idOf = async (person: Person): Promise<string> => (await api.execute('{ viewer { user { id } } }', { as: person })).data?.viewer.user.id;

async function start(input: object, headers?: Headers): Promise<Answer['data']> {
  return (await api.execute(START, { headers: headers ?? (await adminHeaders()), variables: { input } })).data?.startViewAs;
}

/** The headers of a tab that is in a preview. */
async function inPreview(input: object, headers?: Headers): Promise<Headers> {
  const looker = headers ?? (await adminHeaders());
  const started = await start(input, looker);
  expect(started?.userErrors).toEqual([]);
  return { ...looker, 'x-ordo-view-as': started?.preview.id };
}

beforeAll(async () => {
  await seedOrders(api.house, 30);
  await buildOrder(api, { ofDemoCustomer: true });
}, 120_000);

describe('a preview shows what a real sign-in shows', () => {
  // A riddle is another one every time, whoever asks; an account is its holder's alone.
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !['humanChallenge', 'account'].includes(name));

  /** What every query answers, over every path of up to six objects, as far as the principal may ask. */
  // The same arguments for both: ids of nothing are others every time.
  const given = new Map<string, Promise<string>>();
  const argumentsOf = (root: (typeof roots)[number]): Promise<string> => {
    const known = given.get(root.name) ?? realArguments(api, root);
    given.set(root.name, known);
    return known;
  };

  async function everything(principal: Principal): Promise<Map<string, unknown>> {
    const answers = new Map<string, unknown>();
    for (const root of roots) {
      const ctx = createContext(api.house.runtime, principal, { locale: 'en', requestId: 'same' });
      const { selection } = everyPathFrom(root, (field) => {
        const access = accessOf(field);
        // Which session is the own one, and when it was last used, depends on who looks.
        return !['viewAs', 'current', 'lastUsedAt'].includes(field.name) && (!access || decide(access, ctx) === true);
      });
      answers.set(root.name, await graphql({ schema, source: `{ ${root.name}${await argumentsOf(root)} ${selection} }`, contextValue: ctx }));
    }
    return answers;
  }

  async function previewed(input: object): Promise<Principal> {
    const { 'x-ordo-view-as': id } = await inPreview(input);
    return previewPrincipal(api.house.runtime.em, await principalOf(await api.tokenOf('admin')), id ?? '', api.clock.now());
  }

  // Shows S8.3.1.1, S8.3.2.2 (screen /system/users, operation startViewAs)
  it.each(PEOPLE)('of the person %s, in every answer of every query', async (person) => {
    // Begun before either looks: the audit log tells of it.
    const preview = await previewed({ userId: await idOf(person) });
    const shown = await everything(preview);
    const real = await everything(await principalOf(await api.tokenOf(person)));
    for (const [root, answer] of real) expect(JSON.stringify(shown.get(root)), root).toEqual(JSON.stringify(answer));
    expect(JSON.stringify([...real]).length).toBeGreaterThan(5_000);
  }, 120_000);

  // Shows S8.1.2.2 (screen /system/roles, operation startViewAs)
  it.each(PRESET_ROLES.filter(({ ownOnly }) => !ownOnly).map(({ code }) => code))('of somebody who holds the role %s alone', async (code) => {
    const { token } = await buildUser(api, { role: code });
    const preview = await previewed({ roleId: await presetId(api, code) });
    const shown = await everything(preview);
    const real = await everything(await principalOf(token));
    for (const [root, answer] of real) if (root !== 'viewer') expect(JSON.stringify(shown.get(root)), root).toEqual(JSON.stringify(answer));
  }, 120_000);

  it('but nobody\'s own account', async () => {
    const headers = await inPreview({ userId: await idOf('clerk') });
    expect((await api.execute('{ account { user { id } } }', { headers })).data?.account).toBeNull();
  });

  it('of a customer who has bought nothing, for the role that shows only its own', async () => {
    const headers = await inPreview({ roleId: await presetId(api, 'customer') });
    expect((await api.execute('{ orders(first: 5) { nodes { id } } }', { headers })).data?.orders.nodes).toEqual([]);
  });

  it('of changes that are not saved, and saves nothing of them', async () => {
    const role = await buildRole(api, ['order:read', 'customer:read']);
    const headers = await inPreview({ draft: { roleId: role.id, name: '改过', permissions: ['order:read'] } });
    expect((await api.execute(VIEWER, { headers })).data?.viewer).toEqual({ name: '改过', roles: [role.code], permissions: ['order:read'], user: null, viewAs: { kind: 'DRAFT', name: '改过' } });
    expect((await api.execute('{ customers(first: 1) { nodes { id } } }', { headers })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.execute('query ($id: ID!) { role(id: $id) { permissions } }', { as: 'admin', variables: { id: role.id } })).data?.role.permissions).toEqual(['order:read', 'customer:read']);
  });
});

describe('in a preview', () => {
  it('nothing can be changed and nothing revealed, but it can be left', async () => {
    const order = await buildOrder(api);
    const headers = await inPreview({ userId: await idOf('clerk') });
    const comment = await api.execute('mutation ($input: CommentOnOrderInput!) { commentOnOrder(input: $input) { userErrors { code } } }', { headers, variables: { input: { orderId: order.id, text: '看' } } });
    expect(comment.errors?.[0]?.extensions.code).toBe('VIEW_AS_READ_ONLY');
    for (const document of ['mutation { signOut(input: {}) { signedOut } }', 'mutation { signIn(input: { username: "clerk", password: "Demo!2026" }) { token } }']) {
      expect((await api.execute(document, { headers })).errors?.[0]?.extensions.code).toBe('VIEW_AS_READ_ONLY');
    }
    const left = await api.execute(LEAVE, { headers, variables: { input: { viewAsId: headers['x-ordo-view-as'] } } });
    expect(left.data?.leaveViewAs).toEqual({ left: true, userErrors: [] });
    expect((await api.execute(VIEWER, { headers })).errors?.[0]?.extensions.code).toBe('VIEW_AS_OVER');
  });

  it('no command runs, whichever way it was reached', async () => {
    const order = await buildOrder(api);
    const by = await principalOf(await api.tokenOf('admin'));
    const { 'x-ordo-view-as': id } = await inPreview({ userId: await idOf('clerk') });
    const ctx = createContext(api.house.runtime, await previewPrincipal(api.house.runtime.em, by, id ?? '', api.clock.now()));
    await expect(perform(ctx, commentOnOrder, { orderId: order.rowId, text: '看' })).rejects.toMatchObject({ code: 'VIEW_AS_READ_ONLY' });
  });

  it('only the tab that says so is in it', async () => {
    await inPreview({ userId: await idOf('clerk') });
    expect((await api.execute(VIEWER, { as: 'admin' })).data?.viewer).toMatchObject({ user: { username: 'admin' }, viewAs: null });
  });

  it('the log names who really looked, and at whom', async () => {
    const headers = await inPreview({ userId: await idOf('warehouse') });
    await api.execute(LEAVE, { headers, variables: { input: { viewAsId: headers['x-ordo-view-as'] } } });
    const admin = await principalOf(await api.tokenOf('admin'));
    const entries = await api.system().em.fork().find(AuditEntry, { action: { $in: ['ViewAsStarted', 'ViewAsLeft'] } }, { orderBy: { id: 'desc' }, limit: 2 });
    expect(entries.map(({ action, actorName, subjectType }) => ({ action, actorName, subjectType }))).toEqual([
      { action: 'ViewAsLeft', actorName: admin.name, subjectType: 'User' }, { action: 'ViewAsStarted', actorName: admin.name, subjectType: 'User' },
    ]);
  });
});

describe('a preview gives nobody more than he has', () => {
  const PREVIEW = ['role:preview', 'role:read', 'user:read', 'order:read'];
  const looker = async (grant: object = {}): Promise<Headers> => (await buildUser(api, { role: (await buildRole(api, PREVIEW)).code, ...grant })).headers;

  it('is refused without the permission, and to a partner key', async () => {
    expect((await api.execute(START, { as: 'clerk', variables: { input: { userId: await idOf('service') } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is refused of whoever may do more, see more rows, or whose draft would', async () => {
    const [shop] = await shopRowIds(api);
    const headers = await looker();
    expect((await start({ userId: await idOf('clerk') }, headers))?.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['userId'] }]);
    expect((await start({ draft: { name: '多', permissions: ['order:read', 'order:cancel'] } }, headers))?.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['draft'] }]);
    const narrow = await looker({ shopIds: [shop] });
    const wide = await buildUser(api, { role: (await buildRole(api, ['order:read'])).code });
    expect((await start({ userId: wide.id }, narrow))?.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['userId'] }]);
    expect((await start({ userId: wide.id }, headers))?.userErrors).toEqual([]);
  });

  it('is refused of a customer to whom sees some shops only: his orders lie in any', async () => {
    const [shop = ''] = await shopRowIds(api);
    const role = await buildRole(api, ['role:preview', 'order:read', 'payment:read', 'shipment:read', 'return:read', 'return:request']);
    const narrow = await buildUser(api, { role: role.code, shopIds: [shop] });
    expect((await start({ userId: await idOf('customer') }, narrow.headers))?.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    const everywhere = await buildUser(api, { role: role.code });
    expect((await start({ userId: await idOf('customer') }, everywhere.headers))?.userErrors).toEqual([]);
  });

  it('is over as soon as the other may more than the looker', async () => {
    const shown = await buildRole(api, ['order:read']);
    const headers = await inPreview({ roleId: shown.id }, await looker());
    expect((await api.execute('{ viewer { name } }', { headers })).data?.viewer.name).toBe(shown.name);
    await api.execute('mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { affected } }', { as: 'admin', variables: { input: { roleId: shown.id, permissions: ['order:read', 'order:cancel'] } } });
    expect((await api.execute('{ viewer { name } }', { headers })).errors?.[0]?.extensions.code).toBe('VIEW_AS_OVER');
  });

  it('is of no use to another session, and none after its time: the header of no preview opens nothing', async () => {
    const headers = await inPreview({ userId: await idOf('clerk') });
    const { token } = await buildUser(api, { role: 'administrator' });
    for (const authorization of [`Bearer ${token}`, `Bearer ${await api.tokenOf('clerk')}`]) {
      expect((await api.execute(VIEWER, { headers: { ...headers, authorization } })).errors?.[0]?.extensions.code).toBe('VIEW_AS_OVER');
    }
    expect((await api.execute(VIEWER, { as: 'admin', headers: { 'x-ordo-view-as': 'nonsense' } })).errors?.[0]?.extensions.code).toBe('VIEW_AS_OVER');
    const em = api.system().em.fork();
    await em.nativeUpdate(ViewAs, {}, { expiresAt: new Date(api.clock.now().getTime() - 1) });
    expect((await api.execute('{ orders(first: 1) { nodes { id } } }', { headers })).errors?.[0]?.extensions.code).toBe('VIEW_AS_OVER');
    expect((await api.execute('mutation { signOut(input: {}) { signedOut } }', { headers })).errors?.[0]?.extensions.code).toBe('VIEW_AS_OVER');
  });

  it('takes exactly one of a role, a person and a draft that there are', async () => {
    expect((await start({}))?.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await start({ userId: await idOf('clerk'), roleId: await presetId(api, 'clerk') }))?.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await start({ draft: { name: '错', permissions: ['order:eat'] } }))?.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });
});
