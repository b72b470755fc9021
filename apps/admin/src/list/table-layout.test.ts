import { expect, it } from 'vitest';
import { inOrder } from './table-layout.js';

const columns = ['a', 'b', 'c', 'd'].map((field) => ({ field }));
const names = (order: string[]): string => inOrder(columns, order).map((column) => column.field).join('');

it('keeps the given order until somebody moves a column', () => {
  expect(names([])).toBe('abcd');
});

it('follows the order that the user chose', () => {
  expect(names(['d', 'a', 'c', 'b'])).toBe('dacb');
});

it('puts a column of a new release after its neighbour', () => {
  expect(names(['d', 'b', 'a'])).toBe('dbca');
});
