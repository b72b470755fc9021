import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRefunds, moneyAfterEdit, splitRefund, surplusOf } from './payment.rules.js';

const fen = fc.integer({ min: 1, max: 10_000_000 });
const payments = fc.array(fc.record({ amount: fen, part: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(({ amount, part }, index) => ({ id: String(index), amount, refunded: Math.floor(amount * part) })));
const sum = (rows: readonly { amount: number }[]): number => rows.reduce((total, row) => total + row.amount, 0);

describe('a refund over several payments', () => {
  it('is split without a fen lost, and no payment gives more than it still has', () => {
    fc.assert(fc.property(payments, fen, (paid, amount) => {
      const remaining = paid.reduce((total, payment) => total + payment.amount - payment.refunded, 0);
      const split = splitRefund(amount, paid);
      if ('remaining' in split) return split.remaining === remaining && amount > remaining;
      expect(sum(split.parts)).toBe(amount);
      for (const part of split.parts) {
        const payment = paid.find((candidate) => candidate.id === part.id);
        expect(part.amount).toBeGreaterThan(0);
        expect(part.amount).toBeLessThanOrEqual((payment?.amount ?? 0) - (payment?.refunded ?? 0));
      }
      return new Set(split.parts.map((part) => part.id)).size === split.parts.length;
    }), { numRuns: 2_000 });
  });

  it('can give back everything to the last fen, in any number of steps', () => {
    fc.assert(fc.property(payments, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 }), (paid, steps) => {
      const rows = paid.map((payment) => ({ ...payment }));
      const left = (): number => rows.reduce((total, row) => total + row.amount - row.refunded, 0);
      for (const step of [...steps, 1]) {
        const split = splitRefund(Math.floor(left() * step), rows);
        if ('remaining' in split) return false;
        for (const part of split.parts) {
          const row = rows.find((candidate) => candidate.id === part.id);
          if (row) row.refunded += part.amount;
        }
      }
      return left() === 0 && rows.every((row) => row.refunded === row.amount);
    }));
  });

  it.each([0, -1])('opens nothing for %i fen', (amount) => {
    expect(splitRefund(amount, [{ id: 'a', amount: 100, refunded: 0 }])).toEqual({ parts: [] });
  });
});

describe('what nobody asked for', () => {
  it('adds up to everything beyond the payable amount, however many payments come', () => {
    fc.assert(fc.property(fen, fc.array(fen, { minLength: 1, maxLength: 8 }), (payable, arrivals) => {
      let paid = 0;
      let surplus = 0;
      for (const arrived of arrivals) {
        paid += arrived;
        surplus += surplusOf({ arrived, paid, payable, cancelled: false });
      }
      return surplus === Math.max(0, paid - payable);
    }));
  });

  it('is all of it once the order was cancelled', () => {
    expect(surplusOf({ arrived: 500, paid: 500, payable: 12_000, cancelled: true })).toBe(500);
  });
});

describe('an order that is to be paid with another amount', () => {
  it('pays back exactly what is too much after any number of changes, and nothing once they are undone', () => {
    fc.assert(fc.property(fen, fc.array(fen, { minLength: 1, maxLength: 8 }), (paid, amounts) => {
      let [before, open] = [paid, 0];
      for (const after of [...amounts, paid]) {
        const { toCollect, toRefund, withdrawn } = moneyAfterEdit({ paid, before, after, left: paid - open, open });
        open += toRefund - withdrawn;
        expect(open).toBe(Math.max(0, paid - after));
        expect(toCollect).toBe(Math.max(0, after - paid));
        before = after;
      }
      expect(open).toBe(0);
    }), { numRuns: 1_000 });
  });

  it('never promises more than the payments can give back, whatever went back of them otherwise', () => {
    fc.assert(fc.property(fen, fen, fen, fen, fen, (paid, before, after, left, open) => {
      const money = moneyAfterEdit({ paid, before, after, left: Math.min(left, paid), open });
      return money.toRefund <= Math.min(left, paid) && money.withdrawn <= open && (money.toRefund === 0 || money.withdrawn === 0);
    }));
  });
});

describe('open refunds that make room', () => {
  it('give up just what is needed, or all that they have', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000, max: 50_000 }), fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 6 }), (needed, amounts) => {
      const open = amounts.map((amount, index) => ({ id: String(index), amount }));
      const cuts = cutRefunds(needed, open);
      const freed = cuts.reduce((total, cut) => total + cut.by, 0);
      expect(freed).toBe(Math.max(0, Math.min(needed, sum(open))));
      return cuts.every((cut) => cut.by > 0 && cut.by <= (open.find((refund) => refund.id === cut.id)?.amount ?? 0));
    }));
  });
});
