import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeCheck, isCreditCode, normaliseCreditCode } from './credit-code.js';

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('a unified social credit code', () => {
  it.each(['91350100M000100Y43', '914403001922038216', '91110108551385082Q', '91330100799655058B'])('%s of a real company is one', (code) => expect(isCreditCode(code)).toBe(true));

  it('is known however it is written', () => {
    expect(normaliseCreditCode(' ９1350100-m000100y43')).toBe('91350100M000100Y43');
    expect(isCreditCode('９1350100 m000100y43')).toBe(true);
  });

  it.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100I000100Y43', '91350100M000100Y44'])('%j is none', (text) => expect(isCreditCode(text)).toBe(false));

  const body = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 17, maxLength: 17 });
  it('with one sign mistyped, or two neighbours changed over, is none', () => {
    fc.assert(fc.property(body, fc.nat(16), fc.constantFrom(...SIGNS), (signs, at, other) => {
      const code = signs + creditCodeCheck(signs);
      expect(isCreditCode(code)).toBe(true);
      if (code[at] !== other) expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      const next = code[at + 1] ?? '';
      if (code[at] !== next) expect(isCreditCode(code.slice(0, at) + next + code[at] + code.slice(at + 2))).toBe(false);
    }), { numRuns: 500 });
  });
});
