import { expect, it } from 'vitest';
import { SUBPAGES, NAVIGATION, ownerOf } from './navigation.js';

it('knows whose page one is on, where the address does not say', () => {
  expect(['/waves', '/waves/one', '/system/roles/CLERK', '/orders', '/orders/one', '/wavesandmore'].map(ownerOf)).toEqual(['warehouse', 'warehouse', 'users', undefined, undefined, undefined]);
});

it('leads to each page once', () => {
  const all = [...NAVIGATION, ...SUBPAGES].map(({ path }) => path);
  expect(new Set(all).size).toBe(all.length);
});
