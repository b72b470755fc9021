import { expect, it } from 'vitest';
import { EMPTY_ORDER, formOfDraft, newOrderSchema, toPlaceOrderInput, toPreviewInput, type NewOrder } from './new-order.js';

const order: NewOrder = {
  ...EMPTY_ORDER, shopId: 's1', receiver: { name: '张三', phone: '13800001000', province: '浙江', city: '杭州', district: '西湖', address: '文三路 1 号' },
  lines: [{ sku: ' TEA-LJ-50 ', quantity: '2', price: '' }], freight: '8', buyerMessage: ' ',
};
const schema = newOrderSchema({ required: 'required', money: 'money', quantity: 'quantity' });

it('sends what was typed, tidied, with the receiver as the customer', () => {
  expect(toPlaceOrderInput(order)).toMatchObject({
    customer: { name: '张三', phone: '13800001000' }, lines: [{ sku: 'TEA-LJ-50', quantity: 2 }], discount: null, freight: { amount: '8' }, buyerMessage: null,
  });
});

it('names each field that is wrong', () => {
  const parsed = schema.safeParse({ ...order, freight: '8.005', lines: [{ sku: '', quantity: '0', price: '' }] });
  expect(parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual(['lines.0.sku: required', 'lines.0.quantity: quantity', 'freight: money']);
});

it('prices as soon as there is a shop and one whole line, and not before', () => {
  expect(toPreviewInput(EMPTY_ORDER)).toBeNull();
  expect(toPreviewInput({ ...order, discount: '1,5' })).toBeNull();
  expect(toPreviewInput({ ...order, lines: [...order.lines, { sku: '', quantity: '1', price: '' }] })?.lines).toEqual([{ sku: 'TEA-LJ-50', quantity: 2 }]);
});

it('wants a reason for another price or a discount, whom an invoice is for, and who orders', () => {
  const wrong = (form: NewOrder) => schema.safeParse(form).error?.issues.map(({ path }) => path.join('.'));
  expect(wrong({ ...order, discount: '0' })).toBeUndefined();
  expect(wrong({ ...order, discount: '5', priceReason: ' ' })).toEqual(['priceReason']);
  expect(wrong({ ...order, lines: [{ sku: 'A', quantity: '1', price: '3' }] })).toEqual(['priceReason']);
  expect(wrong({ ...order, invoice: { kind: 'COMPANY', title: '', taxNumber: '' }, customer: { who: 'known', id: '', name: '', phone: '' } })).toEqual(['customer.id', 'invoice.title', 'invoice.taxNumber']);
  expect(wrong({ ...order, invoice: { kind: 'PERSONAL', title: '张三', taxNumber: '' } })).toBeUndefined();
});

it('reads its own draft again, an older one as far as it goes, and nothing else', () => {
  expect(formOfDraft(JSON.stringify(order))).toEqual(order);
  expect(formOfDraft('{"shopId":"s2"}')).toEqual({ ...EMPTY_ORDER, shopId: 's2' });
  for (const broken of ['', 'null', '[]x', '{"lines":[]}', '{"shopId":3}']) expect(formOfDraft(broken)).toBeUndefined();
});

it('sends a gift order without any price that was typed before, and asks why', () => {
  const gift: NewOrder = { ...EMPTY_ORDER, shopId: 's1', gift: true, lines: [{ sku: 'A', quantity: '2', price: '9.90' }], discount: '5', freight: '8' };
  expect(toPlaceOrderInput({ ...gift, priceReason: '答谢' })).toMatchObject({ gift: true, lines: [{ sku: 'A', quantity: 2 }], priceReason: '答谢' });
  expect(toPreviewInput(gift)).toEqual({ shopId: 's1', gift: true, lines: [{ sku: 'A', quantity: 2 }], province: null, city: null });
  expect(Object.keys(toPlaceOrderInput(gift))).not.toContain('discount');
});
