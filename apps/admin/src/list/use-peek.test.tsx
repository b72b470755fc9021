import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { expect, it } from 'vitest';
import { usePeek } from './use-peek.js';

const ROWS = [{ id: 'a' }, { id: 'b/1' }];

function at(path: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[path]}><Routes><Route path="/shipments/:id?" element={children} /></Routes></MemoryRouter>
  );
  return renderHook(() => ({ peek: usePeek('/shipments', ROWS), where: useLocation() }), { wrapper }).result;
}

it('opens the row that the address names, and keeps the filter of the list', () => {
  const shown = at('/shipments?f.number=SF1');
  expect(shown.current.peek.id).toBeUndefined();
  act(() => shown.current.peek.open('b/1'));
  expect(shown.current.peek.id).toBe('b/1');
  expect(shown.current.where).toMatchObject({ pathname: '/shipments/b%2F1', search: '?f.number=SF1' });
  act(() => shown.current.peek.close());
  expect(shown.current.where).toMatchObject({ pathname: '/shipments', search: '?f.number=SF1' });
});

it('goes on to the next row and back, and no further than the page', () => {
  const shown = at('/shipments/a');
  expect(shown.current.peek.previous).toBeUndefined();
  act(() => shown.current.peek.next?.());
  expect(shown.current.peek).toMatchObject({ id: 'b/1', next: undefined });
  act(() => shown.current.peek.previous?.());
  expect(shown.current.peek.id).toBe('a');
});
