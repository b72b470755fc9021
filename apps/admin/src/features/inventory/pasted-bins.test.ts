import { expect, it } from 'vitest';
import { codesIn, pastedBins } from './pasted-bins.js';

// Shows S1.2.10 (screen /inventory/bins)
it('reads bins from a pasted table, with tabs or with commas, and passes over empty lines', () => {
  expect(pastedBins('A-01-01\tA\t10\tTEA-1 CUP-1\r\n\r\nA-01-02\n')).toEqual({ rows: [{ code: 'A-01-01', zone: 'A', pathOrder: 10, skuCodes: ['TEA-1', 'CUP-1'] }, { code: 'A-01-02' }] });
  expect(pastedBins('B-01-01，B，，TEA-1，CUP-1')).toEqual({ rows: [{ code: 'B-01-01', zone: 'B', skuCodes: ['TEA-1', 'CUP-1'] }] });
});

it('names the line whose place on the way is no number', () => {
  expect(pastedBins('A-1\n\nA-2\tA\tfirst')).toEqual({ wrongLine: 3 });
});

it('takes each code once, however they are parted', () => {
  expect(codesIn(' TEA-1, CUP-1；TEA-1\nPOT ')).toEqual(['TEA-1', 'CUP-1', 'POT']);
});
