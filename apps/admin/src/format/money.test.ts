import { expect, it } from 'vitest';
import { formatYuan, sumYuan } from './money.js';

it('groups thousands and keeps both decimals', () => {
  expect(['0', '5.5', '1042.60', '1234567.08', '-328.00'].map(formatYuan)).toEqual(['¥0.00', '¥5.50', '¥1,042.60', '¥1,234,567.08', '-¥328.00']);
});

it('adds amounts without losing a fen', () => {
  expect(sumYuan(['0.10', '0.20', '128.5'])).toBe('128.80');
  expect(sumYuan(['0.10', '-0.30'])).toBe('-0.20');
  expect(sumYuan([])).toBe('0.00');
});
