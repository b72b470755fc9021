import { expect, it } from 'vitest';
import { NOTHING, selectedCount, toggled } from './selection.js';

it('counts rows, or all that match', () => {
  expect(selectedCount(NOTHING, 128)).toBe(0);
  expect(selectedCount({ type: 'rows', ids: new Set(['a', 'b']) }, 128)).toBe(2);
  expect(selectedCount({ type: 'matching' }, 128)).toBe(128);
});

it('takes a row in and out', () => {
  const one = toggled(NOTHING, 'a', ['a', 'b']);
  expect(one).toEqual({ type: 'rows', ids: new Set(['a']) });
  expect(toggled(one, 'a', ['a', 'b'])).toEqual(NOTHING);
});

it('falls back to this page when a row is taken out of everything', () => {
  expect(toggled({ type: 'matching' }, 'a', ['a', 'b'])).toEqual({ type: 'rows', ids: new Set(['b']) });
});
