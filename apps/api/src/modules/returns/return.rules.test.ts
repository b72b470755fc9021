import { parseChinaTime, walk } from '@ordo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProductCategory } from '../catalog/index.js';
import { AfterSalesStatus, FulfilmentStatus } from '../orders/index.js';
import { afterSalesStatus } from './after-sales.js';
import { amountForReceived, refundFor, type ReturnableLine } from './return.money.js';
import { whyNotReturn } from './return.policy.js';
import { againstPolicy, DEFAULT_RETURN_RULES, impossible, type ReturnRequestFacts } from './return.rules.js';
import { FreightBearer, RETURN_TRANSITIONS, ReturnKind, ReturnReason, ReturnState } from './return.transitions.js';

const facts = (over: Partial<ReturnRequestFacts> = {}): ReturnRequestFacts => ({
  kind: ReturnKind.RETURN_AND_REFUND, reason: ReturnReason.NO_REASON, evidence: [],
  now: parseChinaTime('2026-11-08 12:00:00'), deliveredAt: parseChinaTime('2026-11-01 23:50:00'), fulfilmentStatus: FulfilmentStatus.DELIVERED,
  lines: [{ index: 0, skuCode: 'SWT', category: ProductCategory.APPAREL, quantity: 1, remaining: 2 }], ...over,
});
const saidOf = (over: Partial<ReturnRequestFacts>) => [...impossible(facts(over)), ...againstPolicy(facts(over), DEFAULT_RETURN_RULES)].map((each) => each.messageKey);

describe('the machine of a return', () => {
  it('reaches every state and ends only where it is meant to', () => {
    const { REJECTED, COMPLETED, CANCELLED, REQUESTED } = ReturnState;
    expect(walk(RETURN_TRANSITIONS, Object.values(ReturnState), { initial: [REQUESTED], terminal: [REJECTED, COMPLETED, CANCELLED] })).toEqual({ unreachable: [], deadEnds: [] });
  });
  it('expects no parcel for a refund without goods', () => {
    expect(whyNotReturn('receive', { state: ReturnState.APPROVED, kind: ReturnKind.REFUND_ONLY })?.facts?.['allowed']).toEqual(['refund', 'cancel']);
    expect(whyNotReturn('receive', { state: ReturnState.APPROVED, kind: ReturnKind.RETURN_AND_REFUND })).toBeUndefined();
  });
});

describe('the policy', () => {
  it('lets a no-reason return go to the end of the seventh day after delivery, and not a second longer', () => {
    expect(saidOf({ now: parseChinaTime('2026-11-08 23:59:59') })).toEqual([]);
    expect(saidOf({ now: parseChinaTime('2026-11-09 00:00:00') })).toEqual(['returnTooLate']);
  });
  it('takes nothing back that was not delivered', () => {
    expect(saidOf({ fulfilmentStatus: FulfilmentStatus.SHIPPED, deliveredAt: null })).toContain('returnNotDelivered');
  });
  it('takes back no more pieces than there are left, and names the line', () => {
    const [said] = impossible(facts({ lines: [{ index: 0, skuCode: 'SWT', category: null, quantity: 3, remaining: 2 }] }));
    expect(said).toMatchObject({ messageKey: 'returnQuantity', params: { sku: 'SWT', remaining: 2 }, field: ['lines', '0', 'quantity'] });
  });
  it.each(['FOOD', 'COSMETICS', 'UNDERWEAR', 'PERSONAL_CARE', 'MADE_TO_ORDER'] as const)('takes back no %s; its defects can be claimed as money only', (name) => {
    const lines = [{ index: 0, skuCode: 'X', category: ProductCategory[name], quantity: 1, remaining: 1 }];
    expect(saidOf({ lines })).toEqual(['returnCategoryExcluded']);
    expect(saidOf({ lines, reason: ReturnReason.QUALITY, evidence: ['p'] })).toEqual(['returnDefectRefundOnly']);
    expect(saidOf({ lines, reason: ReturnReason.QUALITY, evidence: ['p'], kind: ReturnKind.REFUND_ONLY })).toEqual([]);
  });
  it('asks for evidence of a defect, and for none without a reason', () => {
    expect(saidOf({ reason: ReturnReason.NOT_AS_DESCRIBED })).toEqual(['returnEvidenceMissing']);
    expect(saidOf({ kind: ReturnKind.REFUND_ONLY })).toEqual(['returnRefundOnlyNeedsDefect']);
  });
});

const never = (lineId: string): never => {
  throw new Error(`no line ${lineId}`);
};

describe('what is paid back', () => {
  const orders = fc.record({
    freight: fc.integer({ min: 0, max: 5_000 }),
    lines: fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 9 }), payable: fc.integer({ min: 0, max: 1_000_000 }) }), { minLength: 1, maxLength: 6 }),
    steps: fc.array(fc.nat(), { minLength: 1, maxLength: 80 }),
  });

  it('sums to the fen to what was paid when an order comes back piece by piece, with returns withdrawn in between', () => {
    fc.assert(fc.property(orders, ({ freight, lines, steps }) => {
      const paid = freight + lines.reduce((sum, line) => sum + line.payable, 0);
      const state: ReturnableLine[] = lines.map((line, index) => ({ lineId: String(index), ...line, taken: 0, takenAmount: 0 }));
      let freightTaken = 0;
      const live: { lineId: string; amount: number; freight: number }[] = [];
      const lineOf = (lineId: string): ReturnableLine => state.find((line) => line.lineId === lineId) ?? never(lineId);
      const give = (lineId: string): void => {
        const sum = refundFor({ paid, freight, lines: state, freightTaken }, [{ lineId, quantity: 1 }], FreightBearer.MERCHANT);
        const line = lineOf(lineId);
        line.taken += 1;
        line.takenAmount += sum.lines[0]?.amount ?? 0;
        freightTaken += sum.freight;
        live.push({ lineId, amount: sum.lines[0]?.amount ?? 0, freight: sum.freight });
      };
      for (const step of steps) {
        const gone = step % 5 === 0 ? live.splice(step % Math.max(live.length, 1), 1)[0] : undefined;
        if (gone) {
          const line = lineOf(gone.lineId);
          line.taken -= 1;
          line.takenAmount -= gone.amount;
          freightTaken -= gone.freight;
        }
        const open = state.find((line) => line.taken < line.quantity);
        if (open) give(open.lineId);
      }
      for (const line of state) while (line.taken < line.quantity) give(line.lineId);
      const refunded = live.reduce((sum, each) => sum + each.amount + each.freight, 0);
      expect(refunded).toBe(paid);
    }), { numRuns: 500 });
  });

  it('keeps the freight out when the customer simply does not want it', () => {
    const order = { paid: 1_800, freight: 800, freightTaken: 0, lines: [{ lineId: 'a', quantity: 3, payable: 1_000, taken: 0, takenAmount: 0 }] };
    expect(refundFor(order, [{ lineId: 'a', quantity: 3 }], FreightBearer.CUSTOMER)).toMatchObject({ freight: 0, total: 1_000 });
    expect(refundFor(order, [{ lineId: 'a', quantity: 3 }], FreightBearer.MERCHANT)).toMatchObject({ freight: 800, total: 1_800 });
    expect(refundFor(order, [{ lineId: 'a', quantity: 2 }], FreightBearer.MERCHANT)).toMatchObject({ freight: 0, total: 667 });
  });
  it('pays nothing back for what was never paid', () => {
    const order = { paid: 0, freight: 800, freightTaken: 0, lines: [{ lineId: 'a', quantity: 1, payable: 1_000, taken: 0, takenAmount: 0 }] };
    expect(refundFor(order, [{ lineId: 'a', quantity: 1 }], FreightBearer.MERCHANT).total).toBe(0);
  });
  it('pays for the pieces that arrived only', () => {
    expect([0, 1, 2, 3].map((count) => amountForReceived({ quantity: 3, amount: 1_000 }, count))).toEqual([0, 334, 667, 1_000]);
  });
});

describe("the order's after-sales axis", () => {
  const { RETURN_AND_REFUND, EXCHANGE, REFUND_ONLY } = ReturnKind;
  it.each([
    ['NONE', [{ state: ReturnState.REJECTED, kind: RETURN_AND_REFUND, pieces: 2 }]],
    ['IN_PROGRESS', [{ state: ReturnState.COMPLETED, kind: RETURN_AND_REFUND, pieces: 1 }, { state: ReturnState.REQUESTED, kind: RETURN_AND_REFUND, pieces: 1 }]],
    ['PARTIALLY_RETURNED', [{ state: ReturnState.COMPLETED, kind: RETURN_AND_REFUND, pieces: 1 }]],
    ['RETURNED', [{ state: ReturnState.COMPLETED, kind: RETURN_AND_REFUND, pieces: 1 }, { state: ReturnState.COMPLETED, kind: RETURN_AND_REFUND, pieces: 1 }]],
    ['EXCHANGED', [{ state: ReturnState.COMPLETED, kind: EXCHANGE, pieces: 2 }]],
    ['NONE', [{ state: ReturnState.COMPLETED, kind: REFUND_ONLY, pieces: 0 }]],
  ])('says %s', (status, returns) => {
    expect(afterSalesStatus(returns, 2)).toBe(AfterSalesStatus[status as AfterSalesStatus]);
  });
});
