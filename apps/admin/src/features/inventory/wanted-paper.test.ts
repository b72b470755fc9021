import { expect, it } from 'vitest';
import { EMPTY_PAPER } from './stock-paper-form.js';
import { wantedPaper, wantedPaperPath, withoutPaper } from './wanted-paper.js';

// Shows S1.2.12 (screen /inventory/alerts)
it('fills a new paper in from an address, and takes it out of the address again', () => {
  const path = wantedPaperPath({ kind: 'TRANSFER', warehouseId: 'south', toWarehouseId: 'east', lines: [{ code: 'CUP*2/A B', quantity: '96' }] });
  const query = new URL(path, 'https://ordo.example').searchParams;
  expect(wantedPaper(query)).toEqual({ ...EMPTY_PAPER, kind: 'TRANSFER', warehouseId: 'south', toWarehouseId: 'east', lines: [{ code: 'CUP*2/A B', quantity: '96' }] });
  query.set('tab', 'OPEN');
  expect(withoutPaper(query).toString()).toBe('tab=OPEN');
});

it('asks for no paper of a kind that there is not, and for no line without a number of pieces', () => {
  expect(wantedPaper(new URLSearchParams('new=DAMAGE'))).toBeUndefined();
  expect(wantedPaper(new URLSearchParams('new=RECEIPT&line=CUP*0&line=CUP'))).toEqual(EMPTY_PAPER);
});
