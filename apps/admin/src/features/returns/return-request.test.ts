import { expect, it } from 'vitest';
import { startOf, toInput } from './return-request.js';

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
