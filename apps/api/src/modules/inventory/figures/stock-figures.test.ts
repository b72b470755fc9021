import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addToTally, figuresOf, NOTHING_MOVED, WINDOW_DAYS, type LedgerEntry } from './stock-figures.js';

const DAY = 86_400_000;
const window = { from: 0, to: WINDOW_DAYS * DAY };
const tallyOf = (entries: readonly LedgerEntry[]) => entries.reduce((tally, entry) => addToTally(tally, entry, window.from), NOTHING_MOVED);
const sale = (day: number, pieces: number): LedgerEntry => ({ at: day * DAY, onHandDelta: -pieces, isIssue: true });
const came = (day: number, pieces: number): LedgerEntry => ({ at: day * DAY, onHandDelta: pieces, isIssue: false });

// Shows S1.2.11 (screen /inventory, operation stocks)
it('is what was issued, by what lay there on average', () => {
  // 100 pieces for 15 days, 40 for the rest: 70 on average.
  expect(figuresOf(tallyOf([sale(15, 60)]), 40, window)).toEqual({ issued: 60, figureDays: 30, turnoverHundredths: 86 });
  expect(figuresOf(NOTHING_MOVED, 40, window)).toEqual({ issued: 0, figureDays: 30, turnoverHundredths: 0 });
  expect(figuresOf(NOTHING_MOVED, 0, window)).toEqual({ issued: 0, figureDays: 30, turnoverHundredths: null });
});

it('counts the days of goods that are new from when they came, a week at least', () => {
  expect(figuresOf(tallyOf([came(20, 50), sale(25, 10)]), 40, window)).toEqual({ issued: 10, figureDays: 10, turnoverHundredths: 22 });
  expect(figuresOf(tallyOf([came(29, 50), sale(29.5, 7)]), 43, window)).toMatchObject({ issued: 7, figureDays: 7 });
});

it('does not take for an issue what goes to another warehouse or is written off', () => {
  expect(figuresOf(tallyOf([{ at: 3 * DAY, onHandDelta: -60, isIssue: false }]), 40, window)).toMatchObject({ issued: 0, turnoverHundredths: 0 });
});

it('agrees with the pieces counted hour by hour, in whatever order the ledger is read', () => {
  const HOUR = DAY / 24;
  const hours = WINDOW_DAYS * 24;
  const changes = fc.array(fc.record({ hour: fc.integer({ min: 0, max: hours - 1 }), pieces: fc.integer({ min: -20, max: 20 }) }), { maxLength: 30 });
  fc.assert(fc.property(fc.integer({ min: 700, max: 2_000 }), changes, (atFirst, list) => {
    const entries = list.map(({ hour, pieces }) => ({ at: hour * HOUR, onHandDelta: pieces, isIssue: pieces < 0 }));
    const sum = list.reduce((all, { pieces }) => all + pieces, 0);
    let counted = 0;
    for (let hour = 0; hour < hours; hour += 1) counted += atFirst + list.reduce((all, each) => all + (each.hour <= hour ? each.pieces : 0), 0);
    const issued = list.reduce((all, { pieces }) => all + Math.max(0, -pieces), 0);
    const figures = figuresOf(tallyOf(entries), atFirst + sum, window);
    expect(figures).toEqual({ issued, figureDays: WINDOW_DAYS, turnoverHundredths: Math.round((issued / (counted / hours)) * 100) });
    expect(figuresOf(tallyOf(entries.toReversed()), atFirst + sum, window)).toEqual(figures);
  }));
});
