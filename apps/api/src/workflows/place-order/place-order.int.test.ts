import { describe, expect, it } from 'vitest';
import { countStatements } from '../../testing/count-statements.js';
import { testApi } from '../../testing/test-api.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Reservation, Stock } from '../../modules/inventory/index.js';
import { Order } from '../../modules/orders/index.js';
import { Sku } from '../../modules/catalog/index.js';
import { Shop } from '../../modules/shops/index.js';

const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
  order { id orderNo source stage held payable { amount } discountTotal { amount } receiverName holds { reason note } lines { skuCode quantity payable { amount } } timeline { type } }
  userErrors { code message field ... on InsufficientStockError { sku available } } } }`;
const PREVIEW = `query ($input: OrderPreviewInput!) { orderPreview(input: $input) {
  payable { amount } discountTotal { amount } enough warehouse { code } lines { skuCode available enough payable { amount } } problems { code field } } }`;

const api = await testApi();
const em = () => api.system().em;
const shop = await em().findOneOrFail(Shop, { code: 'manual' });
const receiver = { name: '李雷', phone: '138 1234 1000', province: '浙江', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢' };
const input = (over: object = {}) => ({
  shopId: encodeNodeId('Shop', shop.id), customer: { name: '李雷', phone: '13812341000' }, receiver, lines: [{ sku: 'TEA-LJ-50', quantity: 2 }], ...over,
});
const place = async (over: object = {}, as: 'clerk' | 'admin' = 'clerk') => {
  const { data, errors } = await api.execute(PLACE, { as, variables: { input: input(over) } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.placeOrder;
};
const orders = () => em().count(Order);

describe('placing an order', () => {
  it('prices it, reserves its stock at the warehouse of the region and tells of it', async () => {
    const { order, userErrors } = await place({ lines: [{ sku: 'TEA-LJ-50', quantity: 2 }, { sku: 'CUP-CEL-1', quantity: 1 }], discount: { amount: '1.00' }, priceReason: '老客户', freight: { amount: '8.00' } });
    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({ source: 'MANUAL', stage: 'AWAITING_PAYMENT', payable: { amount: '166.90' }, discountTotal: { amount: '1.00' }, receiverName: '李*', held: false });
    expect(order.lines.reduce((sum: number, line: { payable: { amount: string } }) => sum + Math.round(Number(line.payable.amount) * 100), 0)).toBe(15_890);
    expect(order.timeline.map((each: { type: string }) => each.type)).toContain('OrderPlaced');
    const row = await em().findOneOrFail(Order, { orderNo: order.orderNo });
    const reserved = await em().find(Reservation, { orderId: row.id });
    expect(reserved.map((each) => each.quantity).toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(new Set(reserved.map((each) => each.warehouseId))).toEqual(new Set([row.warehouseId]));
  });

  it('waits for review at once when it is paid for at the door', async () => {
    expect((await place({ cashOnDelivery: true })).order.stage).toBe('AWAITING_REVIEW');
  });

  it('names everything that is wrong at once and keeps nothing', async () => {
    const before = await orders();
    const { order, userErrors } = await place({
      receiver: { ...receiver, phone: '123', province: '浙', address: '3' }, customer: { name: 'x' },
      lines: [{ sku: 'NO-SUCH', quantity: 1 }, { sku: 'TEA-LJ-50', quantity: 1, unitPrice: { amount: '1.00' } }, { sku: 'TEA-LJ-50', quantity: 1 }],
    });
    expect(order).toBeNull();
    expect(userErrors.map((each: { field: string[] }) => each.field.join('.')).sort()).toEqual([
      'customer', 'lines.0.sku', 'lines.1.unitPrice', 'lines.2.sku', 'priceReason', 'receiver.address', 'receiver.phone', 'receiver.province',
    ]);
    expect(await orders()).toBe(before);
  });

  it('refuses what is not there, telling how many are', async () => {
    const { userErrors } = await place({ lines: [{ sku: 'TEA-LJ-50', quantity: 5_000 }] });
    expect(userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', sku: 'TEA-LJ-50', available: expect.any(Number) }]);
  });

  it('takes another price only from who may set one, and never below the floor', async () => {
    expect((await place({ lines: [{ sku: 'TEA-LJ-50', quantity: 1, unitPrice: { amount: '50.00' } }], priceReason: '老客户' })).userErrors[0].field).toEqual(['lines', '0', 'unitPrice']);
    expect((await place({ lines: [{ sku: 'TEA-LJ-50', quantity: 1, unitPrice: { amount: '50.00' } }], priceReason: '老客户' }, 'admin')).order.payable.amount).toBe('50.00');
    expect((await place({ lines: [{ sku: 'TEA-LJ-50', quantity: 1, unitPrice: { amount: '41.99' } }], priceReason: '老客户' }, 'admin')).userErrors[0].code).toBe('INVALID_INPUT');
  });

  it('holds an order whose discount goes below a floor price', async () => {
    const { order } = await place({ discount: { amount: '40.00' }, priceReason: '老客户' });
    expect(order).toMatchObject({ held: true, holds: [{ reason: 'PRICE_BELOW_FLOOR', note: 'TEA-LJ-50' }] });
  });

  it('is one order however often the same submit arrives', async () => {
    const before = await orders();
    const answers = await Promise.all(Array.from({ length: 32 }, () => place({ idempotencyKey: 'same-submit' })));
    expect(new Set(answers.map((answer) => answer.order.orderNo)).size).toBe(1);
    expect(await orders()).toBe(before + 1);
  });

  it('sells exactly what there is to many buyers at once', async () => {
    const sku = await em().findOneOrFail(Sku, { code: 'POT-ZS-200' });
    const scarce = await em().find(Stock, { skuId: sku.id });
    const [first, ...rest] = scarce;
    await em().nativeUpdate(Stock, { id: first?.id ?? '' }, { onHand: 10, available: 10, reserved: 0 });
    for (const other of rest) await em().nativeUpdate(Stock, { id: other.id }, { onHand: 3, available: 3, reserved: 0 });
    const answers = await Promise.all(Array.from({ length: 24 }, () => place({ lines: [{ sku: 'POT-ZS-200', quantity: 1 }] })));
    expect(answers.filter((answer) => answer.order).length).toBe(16);
    expect(answers.filter((answer) => !answer.order).every((answer) => answer.userErrors[0].code === 'INSUFFICIENT_STOCK')).toBe(true);
    const left = await em().find(Stock, { skuId: sku.id }, { disableIdentityMap: true });
    expect(left.reduce((sum, stock) => sum + stock.available, 0)).toBe(0);
    expect(left.reduce((sum, stock) => sum + stock.reserved, 0)).toBe(16);
  });

  it('takes at most 30 statements', async () => {
    await api.tokenOf('clerk');
    expect(await countStatements(api, () => place({ idempotencyKey: 'counted', lines: [{ sku: 'TEA-LJ-50', quantity: 1 }, { sku: 'TEA-PE-357', quantity: 1 }, { sku: 'CUP-CEL-1', quantity: 1 }] }))).toBeLessThanOrEqual(30);
  });
});

describe('looking at an order before placing it', () => {
  it('shows totals, stock and problems, and writes nothing', async () => {
    const before = await orders();
    const { shopId, lines } = input({ lines: [{ sku: 'TEA-LJ-50', quantity: 2 }, { sku: 'BAG-CAN-1', quantity: 9_000 }, { sku: 'NO-SUCH', quantity: 1 }] });
    const { data } = await api.execute(PREVIEW, { as: 'clerk', variables: { input: { shopId, lines, province: '广东', discount: { amount: '1' } } } });
    expect(data?.orderPreview).toMatchObject({
      discountTotal: { amount: '1.00' }, enough: false, warehouse: { code: expect.any(String) },
      lines: [{ skuCode: 'TEA-LJ-50', enough: true }, { skuCode: 'BAG-CAN-1', enough: false }],
      problems: [{ field: ['lines', '2', 'sku'] }, { code: 'INSUFFICIENT_STOCK' }],
    });
    expect(await orders()).toBe(before);
  });
});
