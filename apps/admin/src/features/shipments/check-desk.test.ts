import { describe, expect, it } from 'vitest';
import { deskLines, gramsOf, scanPiece } from './check-desk.js';

const LINES = deskLines([{ skuCode: 'TEA-1', title: '茶', quantity: 1, bins: [{ code: 'A-1' }, { code: 'B-1' }] }, { skuCode: 'CUP-1', title: '杯', quantity: 1, bins: [] }, { skuCode: 'TEA-1', title: '茶', quantity: 1, bins: [{ code: 'A-1' }, { code: 'B-1' }] }]);

describe('the check desk', () => {
  it('counts each SKU once over all its lines, whatever the case of the scanner', () => {
    expect(LINES).toEqual([{ skuCode: 'TEA-1', title: '茶', bin: 'A-1', needed: 2, scanned: 0 }, { skuCode: 'CUP-1', title: '杯', bin: '', needed: 1, scanned: 0 }]);
    expect(scanPiece(LINES, ' tea-1 ')).toMatchObject({ outcome: 'right', sku: 'TEA-1', lines: [{ scanned: 1 }, { scanned: 0 }] });
  });

  it('tells what is foreign and what is too many, and counts neither', () => {
    expect(scanPiece(LINES, 'POT-1')).toEqual({ lines: LINES, outcome: 'foreign', sku: 'POT-1' });
    const cup = scanPiece(LINES, 'CUP-1').lines;
    expect(scanPiece(cup, 'CUP-1')).toEqual({ lines: cup, outcome: 'over', sku: 'CUP-1' });
  });

  it('is complete with the last piece', () => {
    const nearly = scanPiece(scanPiece(LINES, 'TEA-1').lines, 'CUP-1').lines;
    expect(scanPiece(nearly, 'TEA-1').outcome).toBe('complete');
  });

  it.each([['420', 420], [' 100000 ', 100_000], ['0', undefined], ['100001', undefined], ['4.2', undefined], ['-3', undefined], ['TEA-1', undefined]])('reads %j as %s grams', (text, grams) => {
    expect(gramsOf(text)).toBe(grams);
  });
});
