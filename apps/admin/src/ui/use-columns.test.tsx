import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useColumns, type Column } from './use-columns.js';

const COLUMNS: readonly Column<{ id: string }, 'number' | 'state'>[] = [{ field: 'number' }, { field: 'state', sortable: true }];
const ZH = { number: '单号', state: '状态' };
const EN = { number: 'Number', state: 'State' };

it('names columns in the language of the screen, and leaves the grid alone until it changes', () => {
  const { result, rerender } = renderHook(({ words }) => useColumns(COLUMNS, (key) => words[key]), { initialProps: { words: ZH } });
  const first = result.current;
  expect(first.map((column) => column.headerName)).toEqual(['单号', '状态']);
  rerender({ words: { ...ZH } });
  expect(result.current).toBe(first);
  rerender({ words: EN });
  expect(result.current.map((column) => column.headerName)).toEqual(['Number', 'State']);
});

it('sorts only by columns that say so', () => {
  const { result } = renderHook(() => useColumns(COLUMNS, (key) => key));
  expect(result.current.map((column) => column.sortable)).toEqual([false, true]);
});
