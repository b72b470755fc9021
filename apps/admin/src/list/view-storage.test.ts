import { beforeEach, expect, it } from 'vitest';
import { takeBrowserViews } from './view-storage.js';

beforeEach(() => localStorage.clear());

it('gives the views of this browser once', () => {
  localStorage.setItem('ordo.views.orders', JSON.stringify([{ id: 'orders-1', name: '只看淘宝', query: 'f.source=TAOBAO' }, { name: 7 }, null]));
  expect(takeBrowserViews('orders')).toEqual([{ id: 'orders-1', name: '只看淘宝', query: 'f.source=TAOBAO' }]);
  expect(takeBrowserViews('orders')).toEqual([]);
});

it.each([['nothing', undefined], ['nonsense', '{'], ['something else', '{"a":1}']])('takes %s for none', (_what, stored) => {
  if (stored) localStorage.setItem('ordo.views.orders', stored);
  expect(takeBrowserViews('orders')).toEqual([]);
});
