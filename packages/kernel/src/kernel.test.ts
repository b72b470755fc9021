import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, allocateFen, chinaDay, fenToYuan, findOrderNumbers, formatChinaTime, isOrderNumber, isWorkingDay, makeOrderNumber, maskEmail, maskPhone, maskPhoneForWaybill, normaliseOrderNumber, parseChinaTime, parseJsonBigIntSafe, returnWindowEnds, yuanToFen } from './index.js';

describe('money', () => {
  it('reads back every amount that it writes', () => {
    fc.assert(fc.property(fc.integer({ min: -1e14, max: 1e14 }), (fen) => yuanToFen(fenToYuan(fen)) === (fen === 0 ? 0 : fen)));
  });
  it.each(['', '1e3', 'NaN', '1.234', '１２', '1,000.00', ' 1', '+1', '0x10', '12345678901234'])('refuses %j as an amount', (text) => {
    expect(() => yuanToFen(text)).toThrow(RangeError);
  });
  it('splits an amount so that no fen is lost and no part is more than a fen from its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, shares) => {
      const parts = allocateFen(total, shares);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      const sum = shares.reduce((a, b) => a + b, 0);
      if (sum > 0) parts.forEach((part, i) => expect(Math.abs(part - (total * (shares[i] ?? 0)) / sum)).toBeLessThanOrEqual(1));
    }), { numRuns: 2_000 });
  });
});

describe('order numbers', () => {
  const numbers = fc.integer({ min: 0, max: 999_999 }).map((serial) => makeOrderNumber(new Date('2026-11-23T17:00:00Z'), serial));
  it('carry the day in China', () => {
    expect(makeOrderNumber(new Date('2026-11-23T17:00:00Z'), 42)).toMatch(/^OM261124000042\d$/);
  });
  it('are recognised wrong when one digit is mistyped or two neighbours are swapped', () => {
    fc.assert(fc.property(numbers, fc.integer({ min: 2, max: 13 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      expect(isOrderNumber(number)).toBe(true);
      const digits = [...number];
      const wrong = digits.with(at, String((Number(digits[at]) + by) % 10)).join('');
      expect(isOrderNumber(wrong)).toBe(false);
      const swapped = digits.with(at, digits[at + 1] ?? '').with(at + 1, digits[at] ?? '').join('');
      if (swapped !== number) expect(isOrderNumber(swapped)).toBe(false);
    }));
  });
  it('are found in the remark of a bank transfer, however it was typed', () => {
    const number = makeOrderNumber(new Date('2026-11-23T00:00:00Z'), 7);
    expect(findOrderNumbers(`货款 ${number.toLowerCase()}，谢谢`)).toEqual([number]);
    expect(normaliseOrderNumber(' ｏｍ 2611-23 ')).toBe('OM261123');
  });
});

describe('China time', () => {
  it('is UTC+8 whatever the zone of the process', () => {
    expect(formatChinaTime(new Date('2026-11-23T16:30:00Z'))).toBe('2026-11-24 00:30:00');
    expect(parseChinaTime('2026-11-24 00:30:00').toISOString()).toBe('2026-11-23T16:30:00.000Z');
    expect(chinaDay(new Date('2026-11-23T16:30:00Z'))).toBe('2026-11-24');
  });
  it('counts working days over holidays and make-up days', () => {
    expect(isWorkingDay('2026-10-01')).toBe(false);
    expect(isWorkingDay('2026-10-10')).toBe(true);
    expect(isWorkingDay('2027-01-01', { '2027-01-01': false })).toBe(false);
    expect(chinaDay(addWorkingDays(parseChinaTime('2026-09-30 10:00:00'), 1))).toBe('2026-10-08');
  });
  it('closes the return window at the end of the seventh day after delivery', () => {
    expect(formatChinaTime(returnWindowEnds(parseChinaTime('2026-11-01 23:50:00'), 7))).toBe('2026-11-08 23:59:59');
  });
});

describe('masking', () => {
  it('hides four digits on screen and at least six on a waybill', () => {
    expect(maskPhone('13812341000')).toBe('138****1000');
    expect(maskEmail('li.lei@example.com')).toBe('l***@example.com');
    expect(maskPhoneForWaybill('13812341000')).toBe('1******1000');
    expect(maskPhone('1*******000')).toBe('1*******000');
  });
});

describe('JSON of marketplaces', () => {
  it('keeps order numbers beyond 2^53 to the digit', () => {
    expect(parseJsonBigIntSafe('{"tid":2231958349000000001,"n":1.5}')).toEqual({ tid: '2231958349000000001', n: 1.5 });
  });
});
