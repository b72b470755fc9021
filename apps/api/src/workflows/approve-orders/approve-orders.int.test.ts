import { describe, expect, it } from 'vitest';
import { buildOrder, orderRow } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';

const APPROVE = `mutation ($input: ApproveOrdersInput!) { approveOrders(input: $input) {
  preview { total approvable blocked { count orderNumbers reason { code message } } } job { id total } userErrors { code field } } }`;
const JOB = '{ jobs(first: 50) { nodes { id name state progress total failedItems items { label done message } } } }';
const api = await testApi();
const run = async (input: object) => (await api.execute(APPROVE, { as: 'clerk', variables: { input } })).data?.approveOrders;

describe('approving many orders', () => {
  it('tells first what would happen, by reason, and changes nothing', async () => {
    const [good, unpaid] = [await buildOrder(api), await buildOrder(api, { paid: false })];
    const { preview, job } = await run({ orderIds: [good.id, unpaid.id], dryRun: true });
    expect(job).toBeNull();
    expect(preview).toMatchObject({ total: 2, approvable: 1, blocked: [{ count: 1, orderNumbers: [unpaid.orderNo], reason: { code: 'ACTION_NOT_ALLOWED' } }] });
    expect((await orderRow(api, good)).stage).toBe('AWAITING_REVIEW');
  });

  it('approves what can be and says of each other order why not', async () => {
    const [good, unpaid, other] = [await buildOrder(api), await buildOrder(api, { paid: false }), await buildOrder(api)];
    const { job, userErrors } = await run({ orderIds: [good.id, unpaid.id, other.id] });
    expect(userErrors).toEqual([]);
    await api.house.runtime.jobs.drain();
    const { data } = await api.execute(JOB, { as: 'clerk' });
    const done = data?.jobs.nodes.find((each: { id: string }) => each.id === job.id);
    expect(done).toMatchObject({ state: 'DONE', progress: 3, total: 3, failedItems: 1 });
    expect(done.items.find((item: { label: string }) => item.label === unpaid.orderNo)).toMatchObject({ done: false, message: expect.stringContaining('待付款') });
    expect([(await orderRow(api, good)).stage, (await orderRow(api, unpaid)).stage]).toEqual(['APPROVED', 'AWAITING_PAYMENT']);
    const { data: shown } = await api.execute('query ($n: String!) { orderByNumber(number: $n) { timeline { type actorName } } }', { as: 'clerk', variables: { n: good.orderNo } });
    expect(shown?.orderByNumber.timeline.find((each: { type: string }) => each.type === 'OrderApproved')).toMatchObject({ actorName: '李婷' });
  });

  it('takes the orders that a filter finds', async () => {
    const order = await buildOrder(api);
    const { preview } = await run({ filter: { numbers: [order.orderNo] }, dryRun: true });
    expect(preview).toMatchObject({ total: 1, approvable: 1 });
  });

  it('asks for orders, and is not for who may not approve one', async () => {
    expect((await run({})).userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['orderIds'] }]);
    expect((await api.execute(APPROVE, { as: 'service', variables: { input: { dryRun: true } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
