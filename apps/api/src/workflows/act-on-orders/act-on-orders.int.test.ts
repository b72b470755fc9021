import { describe, expect, it } from 'vitest';
import { encodeNodeId, parseNodeId } from '../../platform/ids.js';
import { command, perform } from '../../platform/command/command.js';
import { FulfilmentOrder } from '../../modules/allocation/index.js';
import { Reservation } from '../../modules/inventory/index.js';
import { createTag, Order, OrderBatch, OrderBatchItem, OrderBatchState, TagTone } from '../../modules/orders/index.js';
import { Refund, recordMarketplacePayment } from '../../modules/payments/index.js';
import { buildUser } from '../../testing/access.js';
import { assignmentCommand, buildTeam } from '../../testing/assignment.js';
import { buildAllocatedOrder, warehouseDoes } from '../../testing/fulfilment.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../testing/orders.js';
import { testApi, type Person } from '../../testing/test-api.js';

const BATCH = 'batch { id verb state total done refused refusals { message count orderNumbers } } userErrors { code field message }';
const PREVIEW = `query ($verb: OrderBatchVerb!, $orders: WhichOrdersInput!) { orderBatchPreview(verb: $verb, orders: $orders) {
  total possible refund { amount } pieces blocked { count orderNumbers reason { code message } } } }`;
const READ = `query ($id: ID!) { orderBatch(id: $id) { state total done refused refusals { message count orderNumbers } items(first: 50) { nodes { orderNo state message } } } }`;
const api = await testApi();
const em = () => api.system().em;
const act = async (verb: string, input: object, as: Person = 'clerk') => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${BATCH} } }`, { as, variables: { input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[verb];
};
const preview = async (verb: string, orders: object, as: Person = 'clerk') => api.execute(PREVIEW, { as, variables: { verb, orders } });
const read = async (id: string, as: Person = 'clerk') => (await api.execute(READ, { as, variables: { id } })).data?.orderBatch;
const ids = (...orders: BuiltOrder[]) => ({ orderIds: orders.map(({ id }) => id) });
const finished = async (batch: { id: string }, as: Person = 'clerk') => {
  await api.house.runtime.jobs.drain();
  return read(batch.id, as);
};

describe('approving many orders', () => {
  it('tells first with how many it can be done, and why not with the rest; that changes nothing', async () => {
    const [good, unpaid] = [await buildOrder(api), await buildOrder(api, { paid: false })];
    const { data } = await preview('APPROVE', ids(good, unpaid));
    expect(data?.orderBatchPreview).toEqual({
      total: 2, possible: 1, refund: null, pieces: null, blocked: [{ count: 1, orderNumbers: [unpaid.orderNo], reason: { code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('待付款') } }],
    });
    expect((await orderRow(api, good)).stage).toBe('AWAITING_REVIEW');
  });

  it('approves what can be, says of each other order why not, and finds the exceptions again as a list', async () => {
    const [good, unpaid, other] = [await buildOrder(api), await buildOrder(api, { paid: false }), await buildOrder(api)];
    const { batch, userErrors } = await act('approveOrders', { orders: ids(good, unpaid, other) });
    expect(userErrors).toEqual([]);
    expect(batch).toMatchObject({ verb: 'APPROVE', state: 'WORKING', total: 3, done: 0 });
    const done = await finished(batch);
    expect(done).toMatchObject({ state: 'DONE', total: 3, done: 2, refused: 1, refusals: [{ count: 1, orderNumbers: [unpaid.orderNo], message: expect.stringContaining('待付款') }] });
    expect(done.items.nodes.map(({ orderNo, state }: { orderNo: string; state: string }) => [orderNo, state])).toEqual([[good.orderNo, 'DONE'], [unpaid.orderNo, 'REFUSED'], [other.orderNo, 'DONE']]);
    expect([(await orderRow(api, good)).stage, (await orderRow(api, unpaid)).stage]).toEqual(['APPROVED', 'AWAITING_PAYMENT']);
    const { data: shown } = await api.execute('query ($n: String!) { orderByNumber(number: $n) { timeline { type actorName } } }', { as: 'clerk', variables: { n: good.orderNo } });
    expect(shown?.orderByNumber.timeline.find((each: { type: string }) => each.type === 'OrderApproved')).toMatchObject({ actorName: '李婷' });
    const exceptions = (as: Person) => api.execute('query ($f: OrderFilter) { orders(filter: $f) { nodes { orderNo } } }', { as, variables: { f: { refusedInBatch: batch.id } } });
    expect((await exceptions('clerk')).data?.orders.nodes).toEqual([{ orderNo: unpaid.orderNo }]);
    // It is its owner's alone.
    expect((await exceptions('admin')).data?.orders.nodes).toEqual([]);
    expect(await read(batch.id, 'admin')).toBeNull();
  });

  it('takes all that a filter and a queue find, once for one intent', async () => {
    const [good, held] = [await buildOrder(api), await buildOrder(api)];
    await act('holdOrders', { orders: ids(held), reason: 'OTHER', note: '等客户确认' }).then(({ batch }) => finished(batch));
    const orders = { filter: { numbers: [good.orderNo, held.orderNo] }, queue: 'AWAITING_REVIEW' };
    expect((await preview('APPROVE', orders)).data?.orderBatchPreview).toMatchObject({ total: 1, possible: 1 });
    const first = await act('approveOrders', { orders, idempotencyKey: 'once' });
    expect(await finished(first.batch)).toMatchObject({ done: 1, refused: 0 });
    // Nothing fits any more, and yet the repeat is answered like the first time.
    expect((await act('approveOrders', { orders, idempotencyKey: 'once' })).batch.id).toBe(first.batch.id);
    expect((await act('approveOrders', { orders })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['orders', 'filter'] }]);
  });
});

describe('other verbs on many orders', () => {
  it('hold, release and mark each order with its own entry in the timeline', async () => {
    const [one, two] = [await buildOrder(api), await buildOrder(api)];
    const both = ids(one, two);
    expect(await finished((await act('holdOrders', { orders: both, reason: 'SUSPECTED_DUPLICATE', note: '同一收货人' })).batch)).toMatchObject({ done: 2 });
    expect(await finished((await act('holdOrders', { orders: ids(one), reason: 'OTHER' })).batch)).toMatchObject({ done: 1 });
    expect(await finished((await act('releaseOrders', { orders: both, note: '已核实' })).batch)).toMatchObject({ done: 2 });
    expect(await finished((await act('releaseOrders', { orders: both, note: '已核实' })).batch)).toMatchObject({ done: 0, refused: 2 });
    const { tag } = await perform(api.system(), createTag, { name: '大促', tone: TagTone.INFO }).then(() => api.execute('{ tags { id } }', { as: 'clerk' })).then(({ data }) => ({ tag: data?.tags[0].id }));
    const marked = await act('markManyOrders', { orders: both, addTagIds: [tag], urgent: true, flag: 'RED', serviceRemark: '先打电话' });
    expect(await finished(marked.batch)).toMatchObject({ done: 2 });
    const rows = await em().fork().find(Order, { id: { $in: [one.rowId, two.rowId] } }, { filters: { scope: false } });
    expect(rows.map(({ held, urgent, flag, serviceRemark }) => [held, urgent, flag, serviceRemark])).toEqual(Array.from({ length: 2 }, () => [false, true, 'RED', '先打电话']));
    // What was written in it is on the orders, and not kept twice.
    expect((await em().fork().find(OrderBatch, {})).filter(({ state }) => state === 'DONE').every(({ particulars }) => Object.keys(particulars).length === 0)).toBe(true);
    expect((await act('markManyOrders', { orders: both })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['addTagIds'] }]);
  });

  it('give orders to a clerk or a team, all that wait for a person, and refuse at once who cannot have any', async () => {
    const [her, away, team] = [await buildUser(api, { role: 'clerk' }), await buildUser(api, { role: 'clerk' }), await buildTeam(api)];
    await assignmentCommand(api, 'setAbsence', { userId: away.id, away: true }, { as: 'admin' });
    const [one, unpaid] = [await buildOrder(api), await buildOrder(api, { paid: false })];
    const orders = ids(one, unpaid);
    const whyNot = expect.stringContaining('不需要人工处理');
    expect((await preview('ASSIGN', orders, 'admin')).data?.orderBatchPreview).toMatchObject({ total: 2, possible: 1, blocked: [{ count: 1, orderNumbers: [unpaid.orderNo], reason: { message: whyNot } }] });
    expect((await act('assignManyOrders', { orders }, 'admin')).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['assigneeId'] }]);
    expect((await act('assignManyOrders', { orders, assigneeId: away.id }, 'admin')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['assigneeId'] }]);
    await expect(act('assignManyOrders', { orders, teamId: team.id })).rejects.toThrow('FORBIDDEN');
    const given = await finished((await act('assignManyOrders', { orders, assigneeId: her.id, teamId: team.id }, 'admin')).batch, 'admin');
    expect(given).toMatchObject({ done: 1, refused: 1, refusals: [{ count: 1, message: whyNot }] });
    const holders = async () => { const { assigneeId, teamId } = await orderRow(api, one); return [assigneeId, teamId].map((id) => id ?? null); };
    expect(await holders()).toEqual([parseNodeId(her.id)?.id, parseNodeId(team.id)?.id]);
    expect(await finished((await act('assignManyOrders', { orders: ids(one), assigneeId: null }, 'admin')).batch, 'admin')).toMatchObject({ done: 1 });
    expect(await holders()).toEqual([null, parseNodeId(team.id)?.id]);
  });

  // Shows S4.4.1.5 (screen /orders, operation cancelOrders)
  it('cancel: says before what goes back and is released, and does just that, but for goods in hand', async () => {
    const [order, inHand] = [await buildAllocatedOrder(api), await buildAllocatedOrder(api)];
    await perform(api.system(), command('pay', async (tx) => {
      const row = await tx.em.findOneOrFail(Order, { id: order.rowId });
      await recordMarketplacePayment(tx, { orderId: row.id, shopId: row.shopId, amount: row.payable, tradeNo: 'B1', paidAt: tx.now });
      return {};
    }), {});
    await warehouseDoes(api, 'startPicking', inHand);
    await perform(api.system(), command('print', async (tx) => {
      Object.assign(await tx.em.findOneOrFail(FulfilmentOrder, { orderId: inHand.rowId }), { printedCount: 1 });
      return {};
    }), {});
    const { payable } = await orderRow(api, order);
    const { data } = await preview('CANCEL', ids(order, inHand));
    expect(data?.orderBatchPreview).toMatchObject({ total: 2, possible: 1, refund: { amount: (payable / 100).toFixed(2) }, pieces: 2, blocked: [{ count: 1, orderNumbers: [inHand.orderNo] }] });
    const done = await finished((await act('cancelOrders', { orders: ids(order, inHand), reason: '活动取消，已告知客户' })).batch);
    expect(done).toMatchObject({ done: 1, refused: 1 });
    expect((await orderRow(api, order)).stage).toBe('CANCELLED');
    expect(await em().count(Reservation, { orderId: order.rowId })).toBe(0);
    expect((await em().find(Refund, { orderId: order.rowId })).reduce((sum, { amount }) => sum + amount, 0)).toBe(payable);
    expect((await orderRow(api, inHand)).stage).toBe('APPROVED');
    expect(await em().count(Reservation, { orderId: inHand.rowId })).toBeGreaterThan(0);
  });
});

describe('a batch', () => {
  it('is stopped in the middle: what was done stays, the rest is not touched, and it does not go on', async () => {
    const orders = [await buildOrder(api), await buildOrder(api), await buildOrder(api)];
    const { batch } = await act('approveOrders', { orders: ids(...orders) });
    const stop = (as: Person) => api.execute(`mutation ($input: StopOrderBatchInput!) { stopOrderBatch(input: $input) { ${BATCH} } }`, { as, variables: { input: { orderBatchId: batch.id } } });
    expect((await stop('admin')).data?.stopOrderBatch.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await stop('clerk')).data?.stopOrderBatch.batch.state).toBe('STOPPED');
    expect(await finished(batch)).toMatchObject({ state: 'STOPPED', done: 0, refused: 0 });
    for (const order of orders) expect((await orderRow(api, order)).stage).toBe('AWAITING_REVIEW');
    expect((await stop('clerk')).data?.stopOrderBatch.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('leaves no order half done when it is stopped while it works', async () => {
    const orders: BuiltOrder[] = [];
    for (let n = 0; n < 12; n += 1) orders.push(await buildOrder(api));
    const { batch } = await act('holdOrders', { orders: ids(...orders), reason: 'OTHER' });
    const stop = api.house.runtime.events.listen(({ type }) => { if (type === 'OrderHeld') void em().fork().nativeUpdate(OrderBatch, { id: parseNodeId(batch.id)?.id ?? '' }, { state: OrderBatchState.STOPPED }); });
    const { state, done, refused, items } = await finished(batch);
    stop();
    expect([state, refused]).toEqual(['STOPPED', 0]);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(12);
    const held = new Set((await em().fork().find(Order, { held: true }, { filters: { scope: false } })).map(({ orderNo }) => orderNo));
    for (const { orderNo, state: went } of items.nodes) expect(held.has(orderNo), orderNo).toBe(went === 'DONE');
  });

  it('goes on after a crash with what is waiting, and does nothing twice', async () => {
    const [done, waiting] = [await buildOrder(api), await buildOrder(api)];
    const { batch } = await act('holdOrders', { orders: ids(done, waiting), reason: 'OTHER' });
    const batchId = parseNodeId(batch.id)?.id ?? '';
    await em().fork().nativeUpdate(OrderBatchItem, { batchId, orderId: done.rowId }, { state: 'DONE' as never });
    expect(await finished(batch)).toMatchObject({ state: 'DONE', done: 2, refused: 0 });
    expect([(await orderRow(api, done)).held, (await orderRow(api, waiting)).held]).toEqual([false, true]);
  });

  it('asks for orders, at most so many, and is not for who may not do it with one', async () => {
    expect((await act('approveOrders', { orders: {} })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['orders', 'orderIds'] }]);
    const stranger = encodeNodeId('Order', '01ARZ3NDEKTSV4RRFFQ69G5FAV');
    expect((await act('approveOrders', { orders: { orderIds: [stranger] } })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['orders', 'orderIds', '0'] }]);
    expect((await preview('APPROVE', { orderIds: [stranger] })).data?.orderBatchPreview).toMatchObject({ total: 1, possible: 0, blocked: [{ reason: { code: 'NOT_FOUND' } }] });
    expect((await preview('CANCEL', { filter: {} }, 'warehouse')).data?.orderBatchPreview).toMatchObject({ refund: null, pieces: null });
    expect((await preview('CANCEL', {})).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ field: ['orders', 'orderIds'] }] });
    await expect(act('cancelOrders', { orders: { filter: {} }, reason: '测试' }, 'warehouse')).rejects.toThrow('FORBIDDEN');
  });
});
