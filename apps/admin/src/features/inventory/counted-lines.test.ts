import { expect, it } from 'vitest';
import { changedLines } from './counted-lines.js';

const line = (id: string, counted: number | null) => ({ id, counted, skuCode: id, title: id });

it('sends what was entered or changed, a zero too, and nothing that was left empty or as it was', () => {
  const lines = [line('new', null), line('none', null), line('same', 4), line('changed', 4), line('zero', null)];
  expect(changedLines(lines, { new: '7', none: ' ', same: '4', changed: '5', zero: '0' })).toEqual([{ stockCountLineId: 'new', counted: 7 }, { stockCountLineId: 'changed', counted: 5 }, { stockCountLineId: 'zero', counted: 0 }]);
});
