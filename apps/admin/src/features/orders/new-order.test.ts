import { expect, it } from 'vitest';
import { EMPTY_ORDER, newOrderSchema, toPlaceOrderInput, toPreviewInput, type NewOrder } from './new-order.js';

const order: NewOrder = {
  ...EMPTY_ORDER, shopId: 's1', receiver: { name: '张三', phone: '13800001000', province: '浙江', city: '杭州', district: '西湖', address: '文三路 1 号' },
  lines: [{ sku: ' TEA-LJ-50 ', quantity: '2' }], freight: '8', buyerMessage: ' ',
};
const schema = newOrderSchema({ required: 'required', money: 'money', quantity: 'quantity' });

it('sends what was typed, tidied, with the receiver as the customer', () => {
  expect(toPlaceOrderInput(order)).toMatchObject({
    customer: { name: '张三', phone: '13800001000' }, lines: [{ sku: 'TEA-LJ-50', quantity: 2 }], discount: null, freight: { amount: '8' }, buyerMessage: null,
  });
});

it('names each field that is wrong', () => {
  const parsed = schema.safeParse({ ...order, freight: '8.005', lines: [{ sku: '', quantity: '0' }] });
  expect(parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(['lines.0.sku: required', 'lines.0.quantity: quantity', 'freight: money']);
});

it('prices as soon as there is a shop and one whole line, and not before', () => {
  expect(toPreviewInput(EMPTY_ORDER)).toBeNull();
  expect(toPreviewInput({ ...order, discount: '1,5' })).toBeNull();
  expect(toPreviewInput({ ...order, lines: [...order.lines, { sku: '', quantity: '1' }] })?.lines).toEqual([{ sku: 'TEA-LJ-50', quantity: 2 }]);
});
