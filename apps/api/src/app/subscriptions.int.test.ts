import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type Client, type ExecutionResult } from 'graphql-ws';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { perform } from '../platform/command/command.js';
import { encodeNodeId, newId, parseNodeId } from '../platform/ids.js';
import { Job } from '../platform/jobs/job.entity.js';
import { User, UserRole } from '../modules/access/index.js';
import { AccessStamp } from '../modules/access/role.entity.js';
import { Session } from '../modules/access/session.entity.js';
import { ViewAs } from '../modules/access/view-as.entity.js';
import { approveOrder, holdOrder, HoldReason } from '../modules/orders/index.js';
import { buildUser, type TestUser } from '../testing/access.js';
import { buildOrder } from '../testing/orders.js';
import { testApi, type Person } from '../testing/test-api.js';

const api = await testApi();
const address = (await api.app.listen({ port: 0, host: '127.0.0.1' })).replace('http', 'ws');
const CHANGED = 'subscription ($id: ID) { orderChanged(id: $id) { type order { orderNo stage holds { reason } } } }';

const clients: Client[] = [];
afterEach(() => Promise.all(clients.splice(0).map((client) => client.dispose())));
afterAll(() => Promise.all(clients.map((client) => client.dispose())));

interface Watch {
  seen: ExecutionResult<any>[];
  /** What ended it: nothing yet, 'complete', errors, or the close of the socket. */
  ended?: unknown;
  first(): Promise<ExecutionResult<any>>;
  end(): Promise<unknown>;
}

async function until<T>(value: () => T | undefined, ms = 5_000): Promise<T> {
  for (const deadline = Date.now() + ms; Date.now() < deadline; await wait(10)) {
    const known = value();
    if (known !== undefined) return known;
  }
  throw new Error('it never came');
}

function watch(token: string | undefined, query: string, variables: Record<string, unknown> = {}, viewAs?: string): Watch {
  const client = createClient({ url: `${address}/graphql/live`, webSocketImpl: WebSocket, retryAttempts: 0, ...(token && { connectionParams: { authorization: `Bearer ${token}`, ...(viewAs && { 'x-ordo-view-as': viewAs }) } }) });
  clients.push(client);
  const made: Watch = { seen: [], first: () => until(() => made.seen[0]), end: () => until(() => made.ended) };
  client.subscribe({ query, variables }, {
    next: (result) => void made.seen.push(result as ExecutionResult<any>),
    error: (error) => void (made.ended = error),
    complete: () => void (made.ended ??= 'complete'),
  });
  return made;
}

const as = async (person: Person, query: string, variables?: Record<string, unknown>): Promise<Watch> => {
  const watched = watch(await api.tokenOf(person), query, variables);
  // Until the server has subscribed: there is no message that says so.
  await wait(300);
  return watched;
};

/** The codes of what it was refused with, instead of any data. */
async function refusalOf(watched: Watch): Promise<unknown[]> {
  const ended = await watched.end();
  expect(watched.seen.filter((result) => result.data)).toEqual([]);
  const errors = Array.isArray(ended) ? (ended as NonNullable<ExecutionResult['errors']>) : (watched.seen[0]?.errors ?? []);
  return errors.map((error) => error.extensions?.['code']);
}

const hold = (order: { rowId: string }) => perform(api.system(), holdOrder, { orderId: order.rowId, reason: HoldReason.OTHER });

describe('live changes', () => {
  it('are refused to strangers before anything is subscribed to', async () => {
    const watched = watch(undefined, CHANGED);
    expect(await refusalOf(watched)).toEqual(['UNAUTHENTICATED']);
    await hold(await buildOrder(api));
    expect(watched.seen).toHaveLength(1);
  });

  it('are refused to who may not read them', async () => {
    expect(await refusalOf(watch(await api.tokenOf('customer'), 'subscription { jobProgress(id: "x") { id } }'))).toEqual(['FORBIDDEN']);
  });

  it('tell of an order as it stands after each change, with what hangs on it', async () => {
    const order = await buildOrder(api);
    const watched = await as('clerk', CHANGED, { id: order.id });
    await hold(await buildOrder(api));
    await hold(order);
    await watched.first();
    await perform(api.system(), holdOrder, { orderId: order.rowId, reason: HoldReason.CUSTOMER_REMARK });
    await until(() => watched.seen[1]);
    expect(watched.seen.map((result) => result.data?.orderChanged)).toEqual([
      { type: 'OrderHeld', order: { orderNo: order.orderNo, stage: 'AWAITING_REVIEW', holds: [{ reason: 'OTHER' }] } },
      { type: 'OrderHeld', order: { orderNo: order.orderNo, stage: 'AWAITING_REVIEW', holds: [{ reason: 'OTHER' }, { reason: 'CUSTOMER_REMARK' }] } },
    ]);
  });

  it('tell a customer of his own orders alone', async () => {
    const watched = await as('customer', CHANGED);
    const own = await buildOrder(api, { ofDemoCustomer: true, shopCode: 'storefront' });
    const foreign = await buildOrder(api);
    await perform(api.system(), approveOrder, { orderId: foreign.rowId });
    await perform(api.system(), approveOrder, { orderId: own.rowId });
    await until(() => watched.seen.find((result) => result.data?.orderChanged.type === 'OrderApproved'));
    expect(new Set(watched.seen.map((result) => result.data?.orderChanged.order.orderNo))).toEqual(new Set([own.orderNo]));
  });

  it('tell of a notice whom it was given to, and nobody else', async () => {
    const order = await buildOrder(api);
    const [told, other] = [await as('service', 'subscription { noticeGiven { notice { text order { orderNo } } } }'), await as('finance', 'subscription { noticeGiven { at } }')];
    const { data } = await api.execute('{ viewer { user { id } } }', { as: 'service' });
    const mentions = [data?.viewer.user.id];
    await api.execute('mutation ($input: CommentOnOrderInput!) { commentOnOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: order.id, text: '@孙悦 请看', mentions } } });
    expect((await told.first()).data?.noticeGiven.notice).toEqual({ text: '@孙悦 请看', order: { orderNo: order.orderNo } });
    expect(other.seen).toEqual([]);
  });

  it('tell how a job goes on', async () => {
    api.house.runtime.jobs.handle('test.steps', async (_ctx, _payload, job) => {
      await job.progress(1);
      await job.progress(2);
    });
    const em = api.system().em.fork();
    const job = em.create(Job, { name: 'test.steps', payload: {}, runAt: api.clock.now(), total: 2, createdAt: api.clock.now() } as never);
    await em.flush();
    const watched = await as('admin', 'subscription ($id: ID!) { jobProgress(id: $id) { state progress total } }', { id: encodeNodeId('Job', job.id) });
    await api.house.runtime.jobs.drain();
    await until(() => watched.seen.find((result) => result.data?.jobProgress.state === 'DONE'));
    expect(watched.seen.at(-1)?.data?.jobProgress).toEqual({ state: 'DONE', progress: 2, total: 2 });
  });

  it('end within a second when the session is ended', async () => {
    const watched = await as('service', CHANGED);
    const stays = await as('clerk', CHANGED);
    const user = await api.system().em.findOneOrFail(User, { username: 'service' });
    const before = Date.now();
    await api.execute('mutation ($input: EndSessionsInput!) { endSessions(input: $input) { userErrors { code } } }', { as: 'admin', variables: { input: { userId: encodeNodeId('User', user.id) } } });
    expect(await watched.end()).toMatchObject({ code: 4403 });
    expect(Date.now() - before).toBeLessThan(1_000);
    await hold(await buildOrder(api));
    expect((await stays.first()).data?.orderChanged.order).not.toBeNull();
    expect(watched.seen).toEqual([]);
  });

  it('are all that goes over this connection', async () => {
    const token = await api.tokenOf('clerk');
    expect(await refusalOf(watch(token, '{ orders(first: 1) { nodes { id } } }'))).toEqual(['BAD_REQUEST']);
    expect(await refusalOf(watch(token, '{ __schema { types { name } } }'))).toEqual(['BAD_REQUEST']);
  });

  it('are under the same limits as everything else, and show nothing of the inside', async () => {
    const token = await api.tokenOf('clerk');
    const deep = `subscription { orderChanged { order { ${'shipments { order { '.repeat(6)} id ${'} }'.repeat(6)} } } }`;
    expect(await refusalOf(watch(token, deep))).toEqual(['COST_EXCEEDED']);
    const aliases = `subscription { orderChanged { ${Array.from({ length: 16 }, (_, n) => `a${n}: type`).join(' ')} } }`;
    expect(await refusalOf(watch(token, aliases))).toEqual(['COST_EXCEEDED']);
    expect(await refusalOf(watch(token, CHANGED, { id: 'nonsense' }))).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(await watch(token, 'subscription { orderChanged {').end())).not.toMatch(/node_modules|\.js:/);
  });
});

describe('live changes to somebody whose rights change', () => {
  const give = async (user: TestUser, more: object) => {
    const input = { userIds: [user.id], ...more };
    const { data } = await api.execute('query ($input: AccessChangeInput!) { previewAssignAccess(input: $input) { token } }', { as: 'admin', variables: { input } });
    const { data: done } = await api.execute('mutation ($input: AssignAccessInput!) { assignAccess(input: $input) { userErrors { message } } }', { as: 'admin', variables: { input: { ...input, previewToken: data?.previewAssignAccess.token } } });
    expect(done?.assignAccess.userErrors).toEqual([]);
  };
  const watching = async (user: TestUser): Promise<Watch> => {
    const watched = watch(user.token, CHANGED);
    await wait(300);
    expect(watched.ended).toBeUndefined();
    return watched;
  };
  const endsWithinASecond = async (watched: Watch, since: number): Promise<void> => {
    expect(await watched.end()).toMatchObject({ code: 4403 });
    expect(Date.now() - since).toBeLessThan(1_000);
  };

  it('end at once when a right is denied here', async () => {
    const user = await buildUser(api, { role: 'clerk' });
    const watched = await watching(user);
    const since = Date.now();
    await give(user, { setPermissions: [{ permission: 'order:approve', denied: true }] });
    await endsWithinASecond(watched, since);
  });

  it('end within a second when the time of a grant is over', async () => {
    const start = api.clock.now();
    const user = await buildUser(api, { role: 'clerk', validUntil: new Date(start.getTime() + 60_000) });
    const watched = await watching(user);
    const since = Date.now();
    api.clock.advance(60_000);
    await endsWithinASecond(watched, since);
    api.clock.set(start);
  });

  it('end within a second when another process has changed rights or ended the session', async () => {
    const [one, two] = [await buildUser(api, { role: 'clerk' }), await buildUser(api, { role: 'clerk' })];
    const [first, second, stays] = [await watching(one), await watching(two), await as('clerk', CHANGED)];
    const since = Date.now();
    const em = api.system().em.fork();
    // What another process leaves behind, and nothing that this one is told.
    await em.nativeDelete(UserRole, { userId: one.rowId });
    await em.upsert(AccessStamp, { id: 'rights', stamp: newId() });
    await em.nativeDelete(Session, { userId: two.rowId });
    await Promise.all([endsWithinASecond(first, since), endsWithinASecond(second, since)]);
    expect(stays.ended).toBeUndefined();
  });
});

describe('live changes in a preview', () => {
  const em = () => api.system().em.fork();
  const startAs = async (looker: TestUser, input: object): Promise<string> => {
    const { data } = await api.execute('mutation ($input: StartViewAsInput!) { startViewAs(input: $input) { preview { id } userErrors { message } } }', { headers: looker.headers, variables: { input } });
    expect(data?.startViewAs.userErrors).toEqual([]);
    return data?.startViewAs.preview.id;
  };
  const looking = async (looker: TestUser, viewAs: string, query = CHANGED): Promise<Watch> => {
    const watched = watch(looker.token, query, {}, viewAs);
    await wait(300);
    return watched;
  };
  const endsWithinASecond = async (watched: Watch, since: number): Promise<void> => {
    expect(await watched.end()).toMatchObject({ code: 4403 });
    expect(Date.now() - since).toBeLessThan(1_000);
  };
  const administrator = () => buildUser(api, { role: 'administrator' });

  it('tell of the rows that the shown person sees, and of no others', async () => {
    const [own, foreign] = [await buildOrder(api, { ofDemoCustomer: true, shopCode: 'storefront' }), await buildOrder(api)];
    const customer = await api.system().em.findOneOrFail(User, { username: 'customer' });
    const looker = await administrator();
    const [shown, himself] = [await looking(looker, await startAs(looker, { userId: encodeNodeId('User', customer.id) })), watch(looker.token, CHANGED)];
    await wait(300);
    await hold(foreign);
    await hold(own);
    await until(() => himself.seen[1]);
    await shown.first();
    expect(shown.seen.map((result) => result.data?.orderChanged.order.orderNo)).toEqual([own.orderNo]);
    expect(new Set(himself.seen.map((result) => result.data?.orderChanged.order.orderNo))).toEqual(new Set([own.orderNo, foreign.orderNo]));
  });

  it('are refused where the shown person may not read them, and in a preview that there is not', async () => {
    const customer = await api.system().em.findOneOrFail(User, { username: 'customer' });
    const looker = await administrator();
    const viewAs = await startAs(looker, { userId: encodeNodeId('User', customer.id) });
    expect(await refusalOf(watch(looker.token, 'subscription { jobProgress(id: "x") { id } }', {}, viewAs))).toEqual(['FORBIDDEN']);
    expect(await refusalOf(watch(looker.token, CHANGED, {}, encodeNodeId('ViewAs', newId())))).toEqual(['VIEW_AS_OVER']);
    expect(await refusalOf(watch((await administrator()).token, CHANGED, {}, viewAs))).toEqual(['VIEW_AS_OVER']);
  });

  it('end within a second when it is left, its time is over, or another process has ended it; the looker’s own go on', async () => {
    const clerk = { userId: encodeNodeId('User', (await api.system().em.findOneOrFail(User, { username: 'clerk' })).id) };
    const start = api.clock.now();
    for (const [how, end] of Object.entries<(looker: TestUser, viewAs: string) => unknown>({
      left: (looker, viewAsId) => api.execute('mutation ($input: LeaveViewAsInput!) { leaveViewAs(input: $input) { left } }', { headers: { ...looker.headers, 'x-ordo-view-as': viewAsId }, variables: { input: { viewAsId } } }),
      over: async (_looker, viewAs) => api.clock.set((await em().findOneOrFail(ViewAs, { id: parseNodeId(viewAs)?.id ?? '' })).expiresAt),
      gone: (_looker, viewAs) => em().nativeDelete(ViewAs, { id: parseNodeId(viewAs)?.id ?? '' }),
    })) {
      const looker = await administrator();
      const viewAs = await startAs(looker, clerk);
      const [watched, himself] = [await looking(looker, viewAs), watch(looker.token, CHANGED)];
      await wait(300);
      expect(watched.ended, how).toBeUndefined();
      const since = Date.now();
      await end(looker, viewAs);
      await endsWithinASecond(watched, since);
      expect(himself.ended, how).toBeUndefined();
      api.clock.set(start);
    }
  });

  it('end within a second when the looker may look no longer, here or by another process', async () => {
    const shown = { userId: (await buildUser(api, { role: 'clerk' })).id };
    const other = await administrator();
    const elsewhere = await looking(other, await startAs(other, shown));
    expect(elsewhere.ended).toBeUndefined();
    const before = Date.now();
    await em().nativeUpdate(UserRole, { userId: other.rowId }, { validUntil: api.clock.now() });
    await em().upsert(AccessStamp, { id: 'rights', stamp: newId() });
    await endsWithinASecond(elsewhere, before);
    const looker = await administrator();
    const watched = await looking(looker, await startAs(looker, shown));
    const since = Date.now();
    const input = { userIds: [looker.id], setPermissions: [{ permission: 'role:preview', denied: true }] };
    const { data } = await api.execute('query ($input: AccessChangeInput!) { previewAssignAccess(input: $input) { token } }', { as: 'admin', variables: { input } });
    await api.execute('mutation ($input: AssignAccessInput!) { assignAccess(input: $input) { userErrors { message } } }', { as: 'admin', variables: { input: { ...input, previewToken: data?.previewAssignAccess.token } } });
    await endsWithinASecond(watched, since);
  });
});
