import { describe, expect, it } from 'vitest';
import { NO_LINE, scanned } from './stock-paper-form.js';

describe('scanning into the lines of a paper', () => {
  it('counts a first piece and leaves an empty line for the next code', () => {
    expect(scanned([{ code: 'A', quantity: '' }], 0)).toEqual([{ code: 'A', quantity: '1' }, NO_LINE]);
  });

  it('counts a piece more of a code that is there, whatever its case', () => {
    expect(scanned([{ code: 'A', quantity: '4' }, { code: 'a ', quantity: '' }], 1)).toEqual([{ code: 'A', quantity: '5' }, NO_LINE]);
  });

  it('keeps a quantity that was typed, and does nothing for an empty code', () => {
    expect(scanned([{ code: 'A', quantity: '12' }], 0)).toEqual([{ code: 'A', quantity: '12' }, NO_LINE]);
    expect(scanned([NO_LINE], 0)).toEqual([NO_LINE]);
  });
});
