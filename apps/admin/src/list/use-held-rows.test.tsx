import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHeldRows } from './use-held-rows.js';

const rowsOf = (...ids: string[]) => ids.map((id) => ({ id }));
interface Now {
  rows: { id: string }[];
  view?: string;
}
const start = (rows: Now['rows']) => {
  const initialProps: Now = { rows, view: 'all' };
  return renderHook((now: Now) => useHeldRows(now.rows, now.view), { initialProps });
};

it('holds a new row back until it is asked for, and lets go of one that left', () => {
  const { result, rerender } = start(rowsOf('a', 'b'));
  rerender({ rows: rowsOf('new', 'a'), view: 'all' });
  expect(result.current.rows).toEqual(rowsOf('a'));
  expect(result.current.news).toBe(1);
  act(() => result.current.showNews());
  expect(result.current.rows).toEqual(rowsOf('new', 'a'));
  expect(result.current.news).toBe(0);
});

it('shows another view as it is, also when it was still loading', () => {
  const { result, rerender } = start(rowsOf('a'));
  rerender({ rows: rowsOf('a') });
  rerender({ rows: rowsOf('x', 'y'), view: 'held' });
  expect(result.current.rows).toEqual(rowsOf('x', 'y'));
});

it('shows the first rows of an empty list at once', () => {
  const { result, rerender } = start([]);
  rerender({ rows: rowsOf('a'), view: 'all' });
  expect(result.current.rows).toEqual(rowsOf('a'));
});
