import { expect, it } from 'vitest';
import { atFields, componentsOf } from './bundle-form.js';

it('leaves out the empty line that waits for the next scan', () => {
  expect(componentsOf([{ code: ' CUP-1 ', quantity: '2' }, { code: '', quantity: '' }])).toEqual([{ sku: 'CUP-1', quantity: 2 }]);
});

it('puts refusals where the form has what they are about', () => {
  const refusal = (...field: string[]) => ({ code: 'INVALID_INPUT', message: '', field });
  expect(atFields([refusal('components', '1', 'sku'), refusal('floorPrice', 'amount'), refusal('code')]).map(({ field }) => field)).toEqual([['lines', '1', 'code'], ['floorPrice'], ['code']]);
});
