import { describe, expect, it } from 'vitest';
import { buildUser, shopRowIds, type TestUser } from '../../testing/access.js';
import { assignmentCommand, buildTeam } from '../../testing/assignment.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Order } from '../orders/index.js';

const api = await testApi();
const HOUR = 3_600_000;
const clerk = (): Promise<TestUser> => buildUser(api, { role: 'clerk' });
const run = (name: string, input: object, user?: TestUser) => assignmentCommand(api, name, input, user ? { headers: user.headers } : { as: 'admin' });
const wanted = (orders: readonly BuiltOrder[]) => orders.map(({ id }) => ({ orderId: id }));
const due = async (hours: number, over: Parameters<typeof buildOrder>[1] = {}): Promise<BuiltOrder> => {
  const built = await buildOrder(api, over);
  const em = api.system().em.fork();
  (await em.findOneOrFail(Order, { id: built.rowId })).shipBy = new Date(api.clock.now().getTime() + hours * HOUR);
  await em.flush();
  return built;
};
/** A clerk who sees another shop than the order's. */
const elsewhere = async (order: BuiltOrder): Promise<TestUser> => {
  const { shopId } = await orderRow(api, order);
  return buildUser(api, { role: 'clerk', shopIds: (await shopRowIds(api)).filter((id) => id !== shopId) });
};
const numbers = (orders: readonly BuiltOrder[]): string[] => orders.map(({ orderNo }) => orderNo);
const shown = async ({ orderNo }: BuiltOrder) => (await api.execute('query ($number: String!) { orderByNumber(number: $number) { waiting assignee { name } team { name } timeline { type } } }', { as: 'clerk', variables: { number: orderNo } })).data?.orderByNumber;

describe('taking orders', () => {
  it('gives the next of the queue, what breaks first before the rest, and puts one back at its place', async () => {
    const me = await clerk();
    const orders = [await due(30), await due(10), await due(20)];
    const [late, soon, middle] = orders as [BuiltOrder, BuiltOrder, BuiltOrder];
    expect(await run('takeOrders', { count: 2 }, me)).toEqual({ orderNumbers: [soon.orderNo, middle.orderNo], userErrors: [] });
    expect(await shown(soon)).toMatchObject({ waiting: true, timeline: expect.arrayContaining([{ type: 'OrderTaken' }]) });
    expect(await run('handBackOrders', { orders: wanted([soon]) }, me)).toMatchObject({ orderNumbers: [soon.orderNo] });
    expect((await run('handBackOrders', { orders: wanted([soon]) }, me)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['orders', '0', 'orderId'] }]);
    expect(await run('takeOrders', { count: 5 }, me)).toMatchObject({ orderNumbers: [soon.orderNo, late.orderNo] });
    expect(await run('takeOrders', { count: 5 }, me)).toMatchObject({ orderNumbers: [] });
    const list = (filter: string) => api.execute(`{ orders(first: 10, filter: ${filter}) { nodes { orderNo } } orderQueues { key count } }`, { headers: me.headers });
    const { data } = await list('{ mine: true, waiting: true }');
    expect(data?.orders.nodes).toHaveLength(3);
    expect(data?.orderQueues).toEqual(expect.arrayContaining([expect.objectContaining({ key: 'MINE', count: 3 }), expect.objectContaining({ key: 'UNTAKEN', count: 0 })]));
    expect((await list(`{ mine: false, assigneeIds: ["${me.id}"] }`)).data?.orders.nodes).toEqual([]);
  });

  it('never gives two who take at once the same order, nor leaves one lying', async () => {
    const orders = await Promise.all(Array.from({ length: 12 }, (_, n) => due(40 + n)));
    const clerks = await Promise.all(Array.from({ length: 6 }, clerk));
    const answers = await Promise.all(clerks.map((each) => run('takeOrders', { count: 3 }, each)));
    const taken: string[] = answers.flatMap(({ orderNumbers }) => orderNumbers);
    expect(new Set(taken).size).toBe(taken.length);
    const rest = await run('takeOrders', { count: 20 }, clerks[0]);
    expect([...taken, ...rest.orderNumbers].toSorted()).toEqual(numbers(orders).toSorted());
    const named = await due(1);
    const answered = await Promise.all(clerks.map((each) => run('takeOrders', { orders: wanted([named]) }, each)));
    expect(answered.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answered.flatMap(({ userErrors }) => userErrors)[0]).toMatchObject({ code: 'ACTION_NOT_ALLOWED', field: ['orders', '0', 'orderId'] });
  });

  it('takes from the queues of the own teams and of none, and within the data scope only', async () => {
    const mine = await clerk();
    const [team, other] = [await buildTeam(api, [mine]), await buildTeam(api)];
    const [ours, theirs, nobodys] = [await due(3), await due(2), await due(5)];
    await run('assignOrders', { orders: wanted([ours]), teamId: team.id });
    await run('assignOrders', { orders: wanted([theirs]), teamId: other.id });
    expect(await shown(ours)).toMatchObject({ team: { name: team.name }, assignee: null });
    expect(await run('takeOrders', { count: 9 }, await elsewhere(nobodys))).toMatchObject({ orderNumbers: [] });
    expect((await run('takeOrders', { count: 1, teamId: other.id }, mine)).userErrors).toMatchObject([{ field: ['teamId'] }]);
    expect(await run('takeOrders', { count: 9, teamId: team.id }, mine)).toMatchObject({ orderNumbers: [ours.orderNo] });
    expect(await run('takeOrders', { count: 9 }, mine)).toMatchObject({ orderNumbers: [nobodys.orderNo] });
    await run('assignOrders', { orders: wanted([theirs]), teamId: null, assigneeId: mine.id });
  });
});

describe('a lead', () => {
  it('gives orders to a clerk and takes them away, all of them or none, with the reason', async () => {
    const [her, nobody] = [await clerk(), await buildUser(api, { role: 'warehouse' })];
    const [one, two] = [await due(7), await buildOrder(api, { paid: false })];
    const version = (await orderRow(api, one)).version;
    expect((await run('assignOrders', { orders: wanted([one]) })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['assigneeId'] }]);
    expect((await run('assignOrders', { orders: wanted([one, two]), assigneeId: her.id })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['orders', '1', 'orderId'] }]);
    expect((await shown(one)).assignee).toBeNull();
    expect((await run('assignOrders', { orders: wanted([one]), assigneeId: nobody.id })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['assigneeId'] }]);
    expect((await run('assignOrders', { orders: wanted([one]), assigneeId: encodeNodeId('User', '0'.repeat(26)) })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['assigneeId'] }]);
    expect((await run('assignOrders', { orders: wanted([one]), assigneeId: (await elsewhere(one)).id })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['orders', '0', 'orderId'] }]);
    expect(await run('assignOrders', { orders: [{ orderId: one.id, expectedVersion: version }], assigneeId: her.id })).toMatchObject({ orderNumbers: [one.orderNo] });
    expect((await run('assignOrders', { orders: [{ orderId: one.id, expectedVersion: version }], assigneeId: null })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(await run('assignOrders', { orders: wanted([one]), assigneeId: her.id })).toMatchObject({ orderNumbers: [] });
    expect(await run('assignOrders', { orders: wanted([one]), assigneeId: null })).toMatchObject({ orderNumbers: [one.orderNo] });
    expect(await run('assignOrders', { orders: wanted([one]), assigneeId: her.id }, her)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('keeps teams, and nobody gives orders to who is away', async () => {
    const [her, him] = [await clerk(), await clerk()];
    const { team } = await run('createTeam', { name: '大客户组', memberIds: [her.id] });
    expect((await run('createTeam', { name: ' 大客户组 ', memberIds: [] })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['name'] }]);
    const changed = await run('updateTeam', { teamId: team.id, expectedVersion: team.version, memberIds: [him.id], retired: true });
    expect(changed.team.members).toHaveLength(1);
    expect((await run('updateTeam', { teamId: team.id, expectedVersion: team.version, name: '旧' })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await run('updateTeam', { teamId: team.id, memberIds: [(await buildUser(api, { role: 'warehouse' })).id] })).userErrors).toMatchObject([{ field: ['memberIds', '0'] }]);
    const order = await due(8);
    expect((await run('assignOrders', { orders: wanted([order]), teamId: team.id })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['teamId'] }]);
    expect((await run('setAbsence', { userId: him.id, away: true }, her)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await run('setAbsence', { away: true, until: api.clock.now().toISOString() }, her)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['until'] }]);
    expect(await run('setAbsence', { away: true }, her)).toMatchObject({ clerk: { away: true, awayUntil: null } });
    expect((await run('takeOrders', { count: 1 }, her)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await run('assignOrders', { orders: wanted([order]), assigneeId: her.id })).userErrors).toMatchObject([{ field: ['assigneeId'] }]);
    expect(await run('setAbsence', { userId: her.id, away: false })).toMatchObject({ clerk: { away: false } });
    expect(await run('takeOrders', { orders: wanted([order]) }, her)).toMatchObject({ orderNumbers: [order.orderNo] });
    const { data } = await api.execute('{ clerks { id open } }', { headers: her.headers });
    expect(data?.clerks).toContainEqual({ id: her.id, open: 1 });
  });

  it('is not told of who works on an order, who may not see that', async () => {
    const asked = await api.execute('{ orders(first: 1, filter: { mine: true }) { nodes { id } } }', { as: 'partner' });
    expect(asked.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await api.execute('{ orders(first: 1, queue: UNTAKEN) { nodes { id } } }', { as: 'partner' })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { data } = await api.execute('{ orderQueues { key } }', { as: 'partner' });
    expect(data?.orderQueues.map(({ key }: { key: string }) => key)).not.toContain('UNTAKEN');
  });
});
