import { expect, it } from 'vitest';
import { assign, mappingOf, missingFields, toInput } from './import-mapping.js';

const COLUMNS = [{ index: 0, field: 'sku' as const }, { index: 1, field: null }, { index: 2, field: 'quantity' as const }];

it('begins with what the server took the columns for, and sends what is chosen', () => {
  expect(toInput(mappingOf(COLUMNS))).toEqual([{ column: 0, field: 'sku' }, { column: 2, field: 'quantity' }]);
});

it('gives a field to one column alone', () => {
  expect(toInput(assign(mappingOf(COLUMNS), 1, 'sku'))).toEqual([{ column: 1, field: 'sku' }, { column: 2, field: 'quantity' }]);
});

it('leaves a column out without touching the others that are left out', () => {
  expect(toInput(assign(mappingOf(COLUMNS), 2, undefined))).toEqual([{ column: 0, field: 'sku' }]);
});

it('says what is still missing', () => {
  expect(missingFields(mappingOf(COLUMNS))).toEqual(['receiverName', 'receiverPhone', 'province', 'city', 'district', 'address']);
});
