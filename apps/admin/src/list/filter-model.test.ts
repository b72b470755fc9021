import { expect, it } from 'vitest';
import { choice, dates, flag, many, pick, readFilter, splitMany, text, writeFilter } from './filter-model.js';

const fields = { source: choice('OrderSource', ['TAOBAO', 'MANUAL']), held: flag(), placed: dates(), numbers: many(), name: text(5), kind: pick(20) };

it('comes back from the URL as it went in', () => {
  const filter = { source: ['TAOBAO' as const, 'MANUAL' as const], held: false, placed: { from: '2026-11-01' }, numbers: ['A1', 'B2'], name: '张', kind: 'Order' };
  const params = new URLSearchParams('tab=HELD');
  writeFilter(fields, filter, params);
  expect(readFilter(fields, new URLSearchParams(params.toString()))).toEqual(filter);
  expect(params.get('tab')).toBe('HELD');
});

it('drops what somebody mistyped in the URL and keeps the rest', () => {
  const params = new URLSearchParams('f.source=NOWHERE&f.held=perhaps&f.placed=yesterday&f.name=far+too+long&f.numbers=OM1');
  expect(readFilter(fields, params)).toEqual({ numbers: ['OM1'] });
});

it('takes a filter away', () => {
  const params = new URLSearchParams('f.held=true&f.name=x');
  writeFilter(fields, { name: 'x' }, params);
  expect(params.toString()).toBe('f.name=x');
});

it('reads numbers pasted from a spreadsheet, each once', () => {
  expect(splitMany(' OM1\nOM2,OM2\r\n、OM3；OM1 ')).toEqual(['OM1', 'OM2', 'OM3']);
});
