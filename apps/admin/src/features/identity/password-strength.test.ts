import { describe, expect, it } from 'vitest';
import { meetsRule, strengthOf } from './password-strength.js';

describe('the strength of a password', () => {
  it.each([['', 0], ['aaaaaaaaaaaa', 0], ['12345678', 0], ['abcdefgh', 0], ['tea-2026', 2], ['Tea-Garden-88', 3], ['correct horse battery', 4]])('of %j is %i', (password, strength) => expect(strengthOf(password)).toBe(strength));
});

describe('what can be seen of the policy while typing', () => {
  it('goes by the rules of the server', () => {
    expect(meetsRule('LETTERS_DIGITS_SPECIALS', 'tea-88', [])).toBe(true);
    expect(meetsRule('LETTERS_DIGITS_SPECIALS', 'tea88', [])).toBe(false);
    expect(meetsRule('THREE_CLASSES', 'Tea88', [])).toBe(true);
    expect(meetsRule('THREE_CLASSES', 'tea88', [])).toBe(false);
    expect([meetsRule('NO_RUNS', 'teaaa1', []), meetsRule('NO_RUNS', 'teaaaa1', []), meetsRule('NO_RUNS', 'x1234', []), meetsRule('NO_RUNS', 'xdcba', [])]).toEqual([true, false, false, false]);
    expect([meetsRule('NOT_PERSONAL', 'x-LiLei-1', ['lilei']), meetsRule('NOT_PERSONAL', 'x-LiLei-1', ['li'])]).toEqual([false, true]);
  });
});
