import { expect, it } from 'vitest';
import { changeOf, EMPTY_FORM, isEmpty, wallClock } from './access-form.js';

it('gives roles for the chosen shops, in the merchant\'s time, and for all shops when none is chosen', () => {
  const form = { ...EMPTY_FORM, giveRoles: ['r'], shops: ['s'], until: '2026-11-30T18:00' };
  expect(changeOf(form, ['u']).giveRoles).toEqual([{ roleId: 'r', shopIds: ['s'], warehouseIds: null, validFrom: null, validUntil: '2026-11-30T10:00:00.000Z' }]);
  expect(changeOf({ ...form, shops: [] }, ['u']).giveRoles?.[0]?.shopIds).toBeNull();
});

it('tells what is given from what is denied', () => {
  expect(changeOf({ ...EMPTY_FORM, give: ['a:b'], deny: ['c:d'], clear: ['e:f'] }, ['u'])).toMatchObject({ setPermissions: [{ permission: 'a:b', denied: false }, { permission: 'c:d', denied: true }], clearPermissions: ['e:f'] });
});

it('knows when nothing is asked for: a scope or a time alone is nothing', () => {
  expect(isEmpty({ ...EMPTY_FORM, shops: ['s'], from: '2026-11-30T18:00' })).toBe(true);
  expect(isEmpty({ ...EMPTY_FORM, takeRoles: ['r'] })).toBe(false);
});

it('shows an instant as the merchant\'s wall clock', () => {
  expect(wallClock('2026-11-30T10:00:00.000Z')).toBe('2026-11-30T18:00');
  expect(wallClock(null)).toBe('');
});
