import { expect, it } from 'vitest';
import { ANONYMOUS, EVERYTHING, jobPrincipal } from '../../platform/principal.js';
import { exceedsOwn, scopeToGive } from './exceeds-own.js';

const giver = { ...ANONYMOUS, permissions: new Set(['order:read', 'order:hold']) };

it('nobody hands out what he does not hold', () => {
  expect(exceedsOwn(giver, ['order:read', 'order:hold'])).toEqual([]);
  expect(exceedsOwn(giver, ['payment:refund', 'order:read', 'order:cancel', 'order:cancel'])).toEqual(['order:cancel', 'payment:refund']);
  expect(exceedsOwn(jobPrincipal('seed'), ['payment:refund'])).toEqual([]);
});

it('nor for more rows than he sees', () => {
  expect(scopeToGive(EVERYTHING)).toEqual({ shopIds: null, warehouseIds: null });
  expect(scopeToGive({ shops: ['S1'], warehouses: [] })).toEqual({ shopIds: ['S1'], warehouseIds: [] });
});
