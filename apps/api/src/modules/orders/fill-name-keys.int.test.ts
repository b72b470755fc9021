import { expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { buildOrder, orderRow } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';
import { Customer } from '../customers/index.js';
import { Order } from './index.js';

const api = await testApi();

it('rows from before names were found by how they are said are found by it afterwards, however many there are', async () => {
  const orders = [];
  for (let n = 0; n < 510; n += 1) orders.push(await buildOrder(api, { paid: false, ...(n === 509 && { receiver: { name: '欧阳静', phone: '13700008888', province: '广东省', city: '深圳市', district: '南山区', address: '1 号' } }) }));
  const em = api.system().em.fork();
  em.setFilterParams('scope', { scope: { shops: 'all', warehouses: 'all' } });
  await em.nativeUpdate(Order, {}, { receiverPinyin: null, receiverInitials: null, receiverPhoneTail: null });
  await em.nativeUpdate(Customer, {}, { pinyin: null, initials: null, phoneTail: null });
  await perform(api.system(), command('queue', async (tx) => {
    for (const name of ['orders.fill-name-keys', 'customers.fill-name-keys']) await tx.enqueue({ name });
    return {};
  }), {});
  await api.house.runtime.jobs.drain();
  for (const [order, keys] of [[orders[0], { receiverPinyin: 'zhangsanfeng', receiverInitials: 'zsf', receiverPhoneTail: '1234' }], [orders[509], { receiverPinyin: 'ouyangjing', receiverInitials: 'oyj', receiverPhoneTail: '8888' }]] as const) {
    expect(order && (await orderRow(api, order))).toMatchObject(keys);
  }
  expect(await em.count(Order, { receiverPinyin: null })).toBe(0);
  expect(await em.count(Customer, { pinyin: null })).toBe(0);
});
