import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { FulfilmentOrder } from '../../modules/allocation/index.js';
import { Reservation } from '../../modules/inventory/index.js';
import { FulfilmentStatus, Order, OrderLine, OrderSource, recordFulfilment } from '../../modules/orders/index.js';
import { Payment, Refund } from '../../modules/payments/index.js';
import { Customer } from '../../modules/customers/index.js';
import { Shop } from '../../modules/shops/index.js';
import { encodeNodeId } from '../../platform/ids.js';
import { buildAllocatedOrder, warehouseDoes } from '../../testing/fulfilment.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../testing/orders.js';
import { payInFull } from '../../testing/payments.js';
import { buildStock, stockRow, stocksThatDoNotAddUp } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';

const PLAN = `query ($orderId: ID!, $edit: OrderEditInput!) { orderEditPlan(orderId: $orderId, edit: $edit) {
  planToken parts payableBefore { amount } payableAfter { amount } toCollect { amount } toRefund { amount } withdrawn { amount } refunds { method amount { amount } }
  stock { skuCode warehouse before after } stageBefore stageAfter voidFulfilmentOrders voidWaybills recallFirst late problems { code message field } } }`;
const EDIT = 'mutation ($input: EditOrderInput!) { editOrder(input: $input) { order { stage paymentStatus payable { amount } } userErrors { code message field } } }';
const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id orderNo } userErrors { code message } } }';

const api = await testApi();
const em = () => api.system().em;
const shop = await em().findOneOrFail(Shop, { code: 'manual' });
const receiver = { name: '韩梅', phone: '13912345678', province: '广东省', city: '深圳市', district: '南山区', address: '科技园南路 8 号 2 栋' };

async function place(lines: object[], over: object = {}): Promise<BuiltOrder> {
  const input = { shopId: encodeNodeId('Shop', shop.id), customer: { name: '李雷', phone: '13812341000' }, receiver: { ...receiver, province: '浙江省', city: '杭州市', district: '西湖区' }, lines, ...over };
  const { data, errors } = await api.execute(PLACE, { as: 'clerk', variables: { input } });
  if (errors || !data?.placeOrder.order) throw new Error(JSON.stringify(errors ?? data?.placeOrder));
  const row = await em().findOneOrFail(Order, { orderNo: data.placeOrder.order.orderNo });
  return { id: data.placeOrder.order.id, orderNo: row.orderNo, rowId: row.id };
}

async function plan(order: BuiltOrder, edit: object) {
  const { data, errors } = await api.execute(PLAN, { as: 'clerk', variables: { orderId: order.id, edit } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.orderEditPlan;
}

const commit = async (order: BuiltOrder, edit: object, planToken: string) =>
  (await api.execute(EDIT, { as: 'clerk', variables: { input: { orderId: order.id, edit, planToken, reason: '与客户电话确认' } } })).data?.editOrder;

async function change(order: BuiltOrder, edit: object) {
  const { planToken } = await plan(order, edit);
  const done = await commit(order, edit, planToken);
  expect(done.userErrors).toEqual([]);
  return done.order;
}

const sums = async (order: BuiltOrder) => {
  const { goodsTotal, discountTotal, freight, payable, itemCount, stage } = await orderRow(api, order);
  return { goodsTotal, discountTotal, freight, payable, itemCount, stage };
};
const refunds = async (order: BuiltOrder) => (await em().find(Refund, { orderId: order.rowId }, { orderBy: { id: 'asc' } })).map(({ state, amount }) => `${state} ${amount}`);
const ship = (order: BuiltOrder) => perform(api.system(), command('ship', async (tx) => ({ row: await recordFulfilment(tx, order.rowId, FulfilmentStatus.SHIPPED) })), {});

// Shows S4.3.1.2 (screen /orders/:no/edit, operation editOrder)
// Shows S4.3.1.6 (screen /orders/:no/edit, operation editOrder)
describe('changing what is ordered', () => {
  it('takes and releases only the difference, and asks for the rest of the money', async () => {
    const [tea, cup] = [await buildStock(api, 10), await buildStock(api, 10)];
    const order = await place([{ sku: tea.skuCode, quantity: 4 }]);
    const edit = { lines: [{ sku: tea.skuCode, quantity: 1 }, { sku: cup.skuCode, quantity: 5 }], freight: { amount: '8.00' } };
    const sheet = await plan(order, edit);
    expect(sheet).toMatchObject({ parts: ['GOODS', 'MONEY'], payableBefore: { amount: '40.00' }, payableAfter: { amount: '68.00' }, toCollect: { amount: '68.00' }, problems: [] });
    expect(sheet.stock.map((each: { skuCode: string; before: number; after: number }) => [each.skuCode, each.before, each.after]).toSorted()).toEqual([[tea.skuCode, 4, 1], [cup.skuCode, 0, 5]].toSorted());
    expect([(await stockRow(api, tea)).reserved, (await stockRow(api, cup)).reserved]).toEqual([4, 0]);
    expect((await commit(order, edit, sheet.planToken)).order).toEqual({ stage: 'AWAITING_PAYMENT', paymentStatus: 'UNPAID', payable: { amount: '68.00' } });
    expect([(await stockRow(api, tea)).reserved, (await stockRow(api, cup)).reserved]).toEqual([1, 5]);
    expect(await em().count(Reservation, { orderId: order.rowId })).toBe(2);
  });

  it('refuses what is not there, and changes nothing', async () => {
    const tea = await buildStock(api, 3);
    const order = await place([{ sku: tea.skuCode, quantity: 2 }]);
    const sheet = await plan(order, { lines: [{ sku: tea.skuCode, quantity: 4 }] });
    expect(sheet.problems).toMatchObject([{ code: 'INSUFFICIENT_STOCK' }]);
    expect((await commit(order, { lines: [{ sku: tea.skuCode, quantity: 4 }] }, sheet.planToken)).userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK' }]);
    expect((await stockRow(api, tea)).reserved).toBe(2);
  });

  it('keeps the price that something was ordered at, and another one needs the permission', async () => {
    const tea = await buildStock(api, 9);
    const order = await place([{ sku: tea.skuCode, quantity: 1 }]);
    await em().nativeUpdate(OrderLine, { orderId: order.rowId }, { unitPrice: 700, payable: 700 });
    expect(await plan(order, { lines: [{ sku: tea.skuCode, quantity: 2 }] })).toMatchObject({ payableAfter: { amount: '14.00' } });
    expect((await plan(order, { lines: [{ sku: tea.skuCode, quantity: 2, unitPrice: { amount: '1.00' } }] })).problems).toMatchObject([{ field: ['lines', '0', 'unitPrice'] }]);
  });

  it('gives exactly the old sums when it is undone before anything was paid', async () => {
    const [tea, cup] = [await buildStock(api, 10), await buildStock(api, 10)];
    const order = await place([{ sku: tea.skuCode, quantity: 3 }, { sku: cup.skuCode, quantity: 1 }], { discount: { amount: '1.01' }, priceReason: '老客户', freight: { amount: '6.00' } });
    const before = await sums(order);
    await change(order, { lines: [{ sku: cup.skuCode, quantity: 7 }], discount: { amount: '0.00' }, freight: { amount: '0.00' } });
    expect(await sums(order)).not.toEqual(before);
    await change(order, { lines: [{ sku: tea.skuCode, quantity: 3 }, { sku: cup.skuCode, quantity: 1 }], discount: { amount: '1.01' }, freight: { amount: '6.00' } });
    expect(await sums(order)).toEqual(before);
    expect([(await stockRow(api, tea)).reserved, (await stockRow(api, cup)).reserved]).toEqual([3, 1]);
  });
});

describe('the money of a paid order', () => {
  it('goes back by what it became cheaper, the way it came, and is withdrawn when it becomes dearer again', async () => {
    const tea = await buildStock(api, 10);
    const order = await place([{ sku: tea.skuCode, quantity: 5 }]);
    await payInFull(api, order);
    const sheet = await plan(order, { lines: [{ sku: tea.skuCode, quantity: 2 }] });
    expect(sheet).toMatchObject({ toCollect: { amount: '0.00' }, toRefund: { amount: '30.00' }, refunds: [{ amount: { amount: '30.00' } }], stageAfter: 'AWAITING_REVIEW' });
    await change(order, { lines: [{ sku: tea.skuCode, quantity: 2 }] });
    expect(await refunds(order)).toEqual(['REQUESTED 3000']);
    expect(await plan(order, { lines: [{ sku: tea.skuCode, quantity: 4 }] })).toMatchObject({ withdrawn: { amount: '20.00' }, toCollect: { amount: '0.00' } });
    await change(order, { lines: [{ sku: tea.skuCode, quantity: 4 }] });
    expect(await refunds(order)).toEqual(['REQUESTED 1000']);
    await change(order, { lines: [{ sku: tea.skuCode, quantity: 5 }] });
    expect(await refunds(order)).toEqual(['FAILED 1000']);
    expect((await em().findOneOrFail(Payment, { orderId: order.rowId, state: 'SUCCEEDED' as never })).refunded).toBe(0);
    expect((await orderRow(api, order)).stage).toBe('AWAITING_REVIEW');
  });

  it('waits for the difference when it becomes dearer, and goes on once that is paid', async () => {
    const tea = await buildStock(api, 10);
    const order = await place([{ sku: tea.skuCode, quantity: 1 }]);
    await payInFull(api, order);
    expect(await change(order, { lines: [{ sku: tea.skuCode, quantity: 3 }] })).toMatchObject({ stage: 'AWAITING_PAYMENT', paymentStatus: 'PARTIALLY_PAID' });
    await payInFull(api, order);
    expect(await orderRow(api, order)).toMatchObject({ stage: 'AWAITING_REVIEW', paymentStatus: 'PAID', paid: 3_000 });
  });

  it('cannot become dearer once a refund was let out', async () => {
    const tea = await buildStock(api, 10);
    const order = await place([{ sku: tea.skuCode, quantity: 2 }]);
    await payInFull(api, order);
    await change(order, { lines: [{ sku: tea.skuCode, quantity: 1 }] });
    await em().nativeUpdate(Refund, { orderId: order.rowId }, { approvedAt: new Date() });
    expect((await plan(order, { lines: [{ sku: tea.skuCode, quantity: 2 }] })).problems).toMatchObject([{ message: expect.stringContaining('另下一单') }]);
    expect((await plan(order, { buyerMessage: '请放门卫' })).problems).toEqual([]);
  });
});

describe('changing where it goes, and whose it is', () => {
  // Shows S4.3.1.4 (screen /orders/:no/edit, operation editOrder)
  // Shows S4.3.2.2 (screen /orders/:no/edit, operation orderEditPlan)
  it('takes an allocated order from its warehouse, says so first, and sends it back to review', async () => {
    const order = await buildAllocatedOrder(api, { paid: false, cashOnDelivery: true });
    const before = await em().find(Reservation, { orderId: order.rowId });
    const sheet = await plan(order, { receiver });
    expect(sheet).toMatchObject({ parts: ['RECEIVER'], stageBefore: 'APPROVED', stageAfter: 'AWAITING_REVIEW', voidFulfilmentOrders: [`${order.orderNo}-1`], stock: [] });
    await commit(order, { receiver }, sheet.planToken);
    expect(await orderRow(api, order)).toMatchObject({ stage: 'AWAITING_REVIEW', fulfilmentStatus: 'UNALLOCATED', receiverProvince: '广东省', receiverPhone: '13912345678' });
    expect((await em().findOneOrFail(FulfilmentOrder, { orderId: order.rowId })).state).toBe('CANCELLED');
    expect((await em().find(Reservation, { orderId: order.rowId })).map(({ quantity }) => quantity)).toEqual(before.map(({ quantity }) => quantity));
  });

  // Shows S4.3.2.1 (screen /orders/:no/edit, operation orderEditPlan)
  it('names everything that is wrong at once', async () => {
    const order = await buildOrder(api);
    const { problems } = await plan(order, { receiver: { ...receiver, phone: '123', address: '3' }, lines: [{ sku: 'NO-SUCH', quantity: 1 }] });
    expect(problems.map((each: { field: string[] }) => each.field.join('.')).toSorted()).toEqual(['lines.0.sku', 'receiver.address', 'receiver.phone']);
  });

  // Shows S4.3.1.3 (screen /orders/:no/edit, operation editOrder)
  // Shows S4.3.1.5 (screen /orders/:no/edit, operation editOrder)
  it('gives the order and all that hangs on it to another customer, and an approved one stays approved', async () => {
    const order = await buildAllocatedOrder(api, { paid: false, cashOnDelivery: true });
    await change(order, { customer: { name: '新客户', phone: '13700001111' }, buyerMessage: '送货前电话' });
    const customer = await em().findOneOrFail(Customer, { phone: '13700001111' });
    expect(await orderRow(api, order)).toMatchObject({ customerId: customer.id, buyerMessage: '送货前电话', stage: 'APPROVED' });
    expect((await em().findOneOrFail(FulfilmentOrder, { orderId: order.rowId })).customerId).toBe(customer.id);
  });
});

describe('what forbids a change', () => {
  // Shows S4.3.2.3 (screen /orders/:no, operation editOrder)
  it('is that goods have left, and it says what to do instead', async () => {
    const order = await buildOrder(api);
    await ship(order);
    const { problems, planToken } = await plan(order, { buyerMessage: 'x' });
    expect(problems).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('退换货') }]);
    expect((await commit(order, { buyerMessage: 'x' }, planToken)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('is a marketplace that has the goods, the money and the receiver', async () => {
    const order = await buildOrder(api, { source: OrderSource.TAOBAO });
    expect((await plan(order, { receiver })).problems).toMatchObject([{ message: expect.stringContaining('平台') }]);
    expect((await plan(order, { buyerMessage: '加急' })).problems).toEqual([]);
  });

  it('is a printed label whose goods are in hand, until the warehouse has put them back', async () => {
    const order = await buildAllocatedOrder(api, { paid: false, cashOnDelivery: true });
    await em().nativeUpdate(FulfilmentOrder, { orderId: order.rowId }, { printedCount: 1 });
    await warehouseDoes(api, 'startPicking', order);
    const refused = await plan(order, { receiver });
    expect(refused).toMatchObject({ recallFirst: [`${order.orderNo}-1`], problems: [{ message: expect.stringContaining('退回货架') }] });
    expect((await commit(order, { receiver }, refused.planToken)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    await warehouseDoes(api, 'recallFulfilmentOrder', order, { reason: '客户改地址' });
    expect(await change(order, { receiver })).toMatchObject({ stage: 'AWAITING_REVIEW' });
  });

  it('is a plan that does not hold any more: it names what changed', async () => {
    const tea = await buildStock(api, 10);
    const order = await place([{ sku: tea.skuCode, quantity: 2 }]);
    const edit = { lines: [{ sku: tea.skuCode, quantity: 3 }] };
    const { planToken } = await plan(order, edit);
    await payInFull(api, order);
    const { userErrors } = await commit(order, edit, planToken);
    expect(userErrors.map((each: { code: string }) => each.code)).toEqual(['STALE_VERSION', 'STALE_VERSION']);
    expect(userErrors.map((each: { message: string }) => each.message).join()).toContain('付款');
    expect((await commit(order, { lines: [{ sku: tea.skuCode, quantity: 1 }] }, (await plan(order, edit)).planToken)).userErrors.map((each: { message: string }) => each.message).join()).toContain('不是同一份');
    expect((await commit(order, edit, 'nonsense')).userErrors).toHaveLength(5);
    expect((await stockRow(api, tea)).reserved).toBe(2);
  });

  it('is another change that was quicker: of eight at once, one is done', async () => {
    const tea = await buildStock(api, 10);
    const order = await place([{ sku: tea.skuCode, quantity: 2 }]);
    const edit = { lines: [{ sku: tea.skuCode, quantity: 3 }] };
    const { planToken } = await plan(order, edit);
    const answers = await Promise.all(Array.from({ length: 8 }, () => commit(order, edit, planToken)));
    expect(answers.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1);
    expect((await stockRow(api, tea)).reserved).toBe(3);
  });

  it('is that nothing is changed, or that somebody may not', async () => {
    const order = await buildOrder(api);
    expect((await plan(order, {})).problems).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await api.execute(PLAN, { as: 'warehouse', variables: { orderId: order.id, edit: {} } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

it('leaves every stock with what its movements and the orders say', async () => expect(await stocksThatDoNotAddUp(api)).toEqual([]));
