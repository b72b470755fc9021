import { expect, it } from 'vitest';
import { returnablesOf, startOf, toInput } from './return-request.js';

it('asks only for the lines of which something comes back', () => {
  const form = { ...startOf(), quantities: { a: '2', b: '', c: '0' } };
  expect(toInput('order', form).lines).toEqual([{ orderLineId: 'a', quantity: 2 }]);
});

it('leaves out what was not filled in, and takes evidence one a line', () => {
  const input = toInput('order', { ...startOf(), quantities: { a: '1' }, note: '  ', evidence: ' https://a.example/1.jpg \n\n破损 ' });
  expect(input).toEqual({
    orderId: 'order', kind: 'RETURN_AND_REFUND', reason: 'NO_REASON', lines: [{ orderLineId: 'a', quantity: 1 }], evidence: ['https://a.example/1.jpg', '破损'],
  });
});

it('asks for whole sets of a bundle by its line, and for a component by itself', () => {
  const piece = { title: '', skuCode: '', shippedQuantity: 2, returnedQuantity: 1 };
  const all = returnablesOf([{ ...piece, id: 'set', components: [{ ...piece, id: 'cup' }, { ...piece, id: 'pot' }] }]);
  expect(all.map(({ id, left, bundle, partOf }) => [id, left, bundle, partOf])).toEqual([['set', 1, true, undefined], ['cup', 1, false, 'set'], ['pot', 1, false, 'set']]);
  const form = { ...startOf(), quantities: { set: '1', cup: '1', pot: '' } };
  expect(toInput('order', form, all).lines).toEqual([{ orderLineId: 'set', quantity: 1 }, { orderLineId: 'set', componentId: 'cup', quantity: 1 }]);
});
