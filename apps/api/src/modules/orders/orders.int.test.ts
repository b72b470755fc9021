import { describe, expect, it } from 'vitest';
import { countStatements } from '../../testing/count-statements.js';
import { buildOrder } from '../../testing/orders.js';
import { testApi, type Answer } from '../../testing/test-api.js';

const LIST = `query ($first: Int, $after: String, $sort: OrderSort, $filter: OrderFilter) {
  orders(first: $first, after: $after, sort: $sort, filter: $filter) {
    nodes { id orderNo displayStatus payable { amount currency } receiverName receiverPhone placedAt lines { title quantity } }
    pageInfo { hasNextPage endCursor } totalCount } }`;
const api = await testApi();
const start = api.clock.now().getTime();
for (let i = 0; i < 12; i += 1) {
  // Two orders each share an instant: the id must break the tie.
  await buildOrder(api, { placedAt: new Date(start - Math.floor(i / 2) * 1_000), quantity: i + 1, ofDemoCustomer: i === 3 });
}

async function allPages(sort: string): Promise<{ orderNo: string; payable: { amount: string } }[]> {
  const seen = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data }: Answer = await api.execute(LIST, { as: 'clerk', variables: { first: 5, after, sort } });
    seen.push(...data?.orders.nodes);
    more = data?.orders.pageInfo.hasNextPage;
    after = data?.orders.pageInfo.endCursor;
  }
  return seen;
}

describe('the list of orders', () => {
  it.each(['PLACED_AT_DESC', 'PLACED_AT_ASC', 'PAYABLE_DESC', 'PAYABLE_ASC'])('shows every order once over all its pages, sorted by %s', async (sort) => {
    const seen = await allPages(sort);
    expect(new Set(seen.map((order) => order.orderNo)).size).toBe(12);
    if (sort.startsWith('PAYABLE')) {
      const amounts = seen.map((order) => Number(order.payable.amount));
      expect(amounts).toEqual([...amounts].sort((a, b) => (sort.endsWith('ASC') ? a - b : b - a)));
    }
  });

  it('shows receivers masked', async () => {
    const { data } = await api.execute(LIST, { as: 'clerk', variables: { first: 1 } });
    expect(data?.orders.nodes[0]).toMatchObject({ receiverName: '张**', receiverPhone: '139****1234', payable: { currency: 'CNY' } });
    expect(data?.orders.totalCount).toBe(12);
  });

  it('shows a customer only what is his own', async () => {
    const { data } = await api.execute(LIST, { as: 'customer', variables: { first: 50 } });
    expect(data?.orders.nodes).toHaveLength(1);
    expect(data?.orders.totalCount).toBe(1);
  });

  it('takes as many statements for a hundred rows as for one', async () => {
    await api.tokenOf('clerk');
    const few = await countStatements(api, () => api.execute(LIST, { as: 'clerk', variables: { first: 1 } }));
    const many = await countStatements(api, () => api.execute(LIST, { as: 'clerk', variables: { first: 100 } }));
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(few);
  });

  it('finds an order by its number however it was typed', async () => {
    const { orderNo } = (await allPages('PLACED_AT_DESC'))[4] as { orderNo: string };
    const typed = orderNo.toLowerCase().replace('om', 'ｏｍ ');
    const { data } = await api.execute(LIST, { as: 'clerk', variables: { filter: { numbers: [typed] } } });
    expect(data?.orders.nodes.map((order: { orderNo: string }) => order.orderNo)).toEqual([orderNo]);
  });

  it('refuses a search by name to those who may not see names, or it would tell them', async () => {
    const { errors } = await api.execute(LIST, { as: 'warehouse', variables: { filter: { receiverName: '张三丰' } } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await api.execute(LIST, { as: 'clerk', variables: { filter: { receiverName: '张三' } } });
    expect(data?.orders.totalCount).toBe(12);
  });

  it.each([
    ['a cursor from nowhere', { after: 'AAAA' }], ['a cursor of another sort', { after: 'WyJwYXlhYmxlIiwxLCJ4Il0' }], ['a page too large', { first: 101 }],
    ['a page of nothing', { first: 0 }], ['a negative page', { first: -5 }], ['an unknown sort', { sort: 'NAME' }], ['a number beyond Int', { first: 2 ** 31 }],
  ])('answers %s with BAD_USER_INPUT', async (_what, variables) => {
    const { errors } = await api.execute(LIST, { as: 'clerk', variables });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is not there for somebody else: an order of another customer is NOT_FOUND', async () => {
    const order = await buildOrder(api);
    const { errors } = await api.execute('query ($id: ID!) { order(id: $id) { orderNo } }', { as: 'customer', variables: { id: order.id } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
