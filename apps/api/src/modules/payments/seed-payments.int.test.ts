import { expect, it } from 'vitest';
import { seedPayments } from '../../../seeds/payments.js';
import { buildOrder, type BuiltOrder } from '../../testing/orders.js';
import { entrySums } from '../../testing/payments.js';
import { testApi } from '../../testing/test-api.js';
import { OrderSource } from '../orders/index.js';
import { Payment } from './payment.entity.js';
import { Refund } from './refund.entity.js';

const api = await testApi();

it('seeds money in every state that a finance clerk meets, and books that balance', async () => {
  const orders: BuiltOrder[] = [];
  for (let i = 0; i < 20; i += 1) {
    orders.push(await buildOrder(api, i < 10 ? { paid: false } : { paid: false, source: OrderSource.TAOBAO, shopCode: 'flagship', externalNo: `9000${i}` }));
  }
  await seedPayments(api.system(), orders.map((order) => order.rowId));
  const em = api.system().em;
  const states = async (entity: typeof Payment | typeof Refund) => new Set((await em.find<Payment | Refund>(entity, {})).map((row) => `${row.method} ${row.state}`));
  expect(await states(Payment)).toEqual(new Set(['ALIPAY SUCCEEDED', 'ALIPAY PENDING', 'ALIPAY CLOSED', 'MARKETPLACE SUCCEEDED']));
  expect(await states(Refund)).toEqual(new Set(['ALIPAY SUCCEEDED', 'ALIPAY REQUESTED', 'ALIPAY FAILED', 'MARKETPLACE SUCCEEDED', 'MARKETPLACE REQUESTED']));
  expect([...(await entrySums(api)).values()].every((sum) => sum === 0)).toBe(true);
});
