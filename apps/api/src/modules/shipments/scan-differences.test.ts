import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanDifferences } from './scan-differences.js';

const WANTED = [{ skuCode: 'TEA', quantity: 2 }, { skuCode: 'CUP', quantity: 1 }];

describe('scanning against what was asked for', () => {
  it('names what is short, too many, foreign or was not scanned at all', () => {
    expect(scanDifferences(WANTED, [{ sku: 'TEA', quantity: 1 }, { sku: 'POT', quantity: 1 }])).toEqual([
      { kind: 'scanShort', sku: 'TEA', scanned: 1, needed: 2, index: 0 },
      { kind: 'scanShort', sku: 'CUP', scanned: 0, needed: 1 },
      { kind: 'scanForeign', sku: 'POT', scanned: 1, needed: 0, index: 1 },
    ]);
    expect(scanDifferences(WANTED, [{ sku: 'CUP', quantity: 1 }, { sku: 'TEA', quantity: 3 }])).toEqual([{ kind: 'scanOver', sku: 'TEA', scanned: 3, needed: 2, index: 1 }]);
  });

  it('finds none when they are the same pieces, in whatever order and portions', () => {
    const pieces = fc.array(fc.record({ skuCode: fc.constantFrom('A', 'B', 'C'), quantity: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(pieces, (wanted) => {
      const oneByOne = wanted.flatMap(({ skuCode, quantity }) => Array.from({ length: quantity }, () => ({ sku: skuCode, quantity: 1 }))).toReversed();
      expect(scanDifferences(wanted, oneByOne)).toEqual([]);
      expect(scanDifferences(wanted, oneByOne.slice(1))).toHaveLength(1);
    }));
  });
});
