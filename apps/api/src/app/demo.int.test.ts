import { describe, expect, it } from 'vitest';
import { seedOrders } from '../../seeds/orders.js';
import { OWN_STORIES, STORIES } from '../../seeds/stories.js';
import { AfterSalesStatus, FulfilmentStatus, HoldReason, Order, OrderStage } from '../modules/orders/index.js';
import { Payment, Refund } from '../modules/payments/index.js';
import { ReturnState } from '../modules/returns/index.js';
import { entrySums } from '../testing/payments.js';
import { stocksThatDoNotAddUp } from '../testing/stock.js';
import { testApi } from '../testing/test-api.js';

const api = await testApi();
const ROUND = OWN_STORIES.length + STORIES.reduce((sum, story) => sum + story.times, 0);
await seedOrders(api.house, ROUND);
const distinct = async (table: string, column: string): Promise<string[]> =>
  (await api.system().em.getConnection().execute<{ value: string }[]>(`select distinct ${column} as value from ${table} order by 1`)).map((row) => row.value);

describe('the demo', () => {
  it('has orders in every stage, of goods and of after-sales, over thirty days', async () => {
    expect(await distinct('orders', 'stage')).toEqual(Object.values(OrderStage).filter((stage) => stage !== OrderStage.DRAFT).sort());
    expect(await distinct('orders', 'fulfilment_status')).toEqual(Object.values(FulfilmentStatus).sort());
    expect(await distinct('orders', 'after_sales_status')).toEqual(expect.arrayContaining([AfterSalesStatus.NONE, AfterSalesStatus.IN_PROGRESS, AfterSalesStatus.PARTIALLY_RETURNED, AfterSalesStatus.RETURNED]));
    expect(await distinct('order_return', 'state')).toEqual(expect.arrayContaining([ReturnState.REQUESTED, ReturnState.APPROVED, ReturnState.REJECTED, ReturnState.SHIPPED_BACK, ReturnState.RECEIVED, ReturnState.COMPLETED]));
    expect((await distinct('order_hold', 'reason')).length).toBeGreaterThanOrEqual(Object.values(HoldReason).length - 3);
    const [first] = await api.system().em.find(Order, {}, { orderBy: { placedAt: 'asc' }, limit: 1 });
    expect((api.clock.now().getTime() - (first?.placedAt.getTime() ?? 0)) / 86_400_000).toBeGreaterThan(20);
  });

  it('has money in every state that finance meets', async () => {
    const states = async (entity: typeof Payment | typeof Refund) => new Set((await api.system().em.find<Payment | Refund>(entity, {})).map((row) => `${row.method} ${row.state}`));
    expect(await states(Payment)).toEqual(new Set(['ALIPAY SUCCEEDED', 'ALIPAY PENDING', 'ALIPAY CLOSED', 'MARKETPLACE SUCCEEDED']));
    expect(await states(Refund)).toEqual(new Set(['ALIPAY SUCCEEDED', 'ALIPAY REQUESTED', 'ALIPAY FAILED', 'MARKETPLACE SUCCEEDED', 'MARKETPLACE REQUESTED']));
  });

  it('adds up: stock is its movements, the books sum to nothing, no work is left over', async () => {
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
    expect([...(await entrySums(api)).values()].filter((sum) => sum !== 0)).toEqual([]);
    expect(await distinct('job', 'name')).toEqual([]);
  });

  it('shows the customer a dozen of his own orders, one of them delivered within seven days', async () => {
    const { data } = await api.execute('{ orders(first: 50) { nodes { fulfilmentStatus deliveredAt } } }', { as: 'customer' });
    expect(data?.orders.nodes).toHaveLength(OWN_STORIES.length);
    const week = api.clock.now().getTime() - 7 * 86_400_000;
    expect(data?.orders.nodes.some((order: { deliveredAt: string | null }) => order.deliveredAt && Date.parse(order.deliveredAt) > week)).toBe(true);
  });
});
