import { act, renderHook } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { flag, text, type ListModel } from './filter-model.js';
import { useListState } from './use-list-state.js';

const fields = { held: flag(), name: text(20) };
const model: ListModel<typeof fields, 'NEW' | 'OLD'> = { name: 'things', fields, sorts: { NEW: { field: 'at', direction: 'desc' }, OLD: { field: 'at', direction: 'asc' } }, defaultSort: 'NEW' };

function open(url: string) {
  return renderHook(() => ({ list: useListState(model), search: useLocation().search }), { wrapper: ({ children }) => <MemoryRouter initialEntries={[url]}>{children}</MemoryRouter> });
}

it('reads everything from the URL', () => {
  const { list } = open('/things?tab=HELD&f.held=true&sort=OLD&size=20&after=c1&p=2').result.current;
  expect(list).toMatchObject({ tab: 'HELD', filter: { held: true }, sort: 'OLD', size: 20, pageIndex: 2, page: { first: 20, after: 'c1' } });
});

it('goes back to the first page when the filter changes', () => {
  const { result } = open('/things?after=c1&p=1');
  act(() => result.current.list.setFilter({ name: '茶' }));
  expect(result.current.list.page).toEqual({ first: 50 });
  expect(result.current.list.pageIndex).toBe(0);
});

it('turns pages by cursor in both directions', () => {
  const { result } = open('/things?f.held=true');
  act(() => result.current.list.next('c9'));
  expect(result.current.search).toBe('?f.held=true&after=c9&p=1');
  act(() => result.current.list.next('c19'));
  act(() => result.current.list.previous('c10'));
  expect(result.current.list.page).toEqual({ last: 50, before: 'c10' });
  act(() => result.current.list.previous('c1'));
  expect(result.current.search).toBe('?f.held=true');
});

it('leaves the place in the list out of a saved view', () => {
  expect(open('/things?f.held=true&after=c9&p=1').result.current.list.query).toBe('f.held=true');
});
