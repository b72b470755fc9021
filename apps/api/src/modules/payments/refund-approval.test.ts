import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalStep, approverId, whyNotApprove } from './refund-approval.js';

const wang = { kind: 'user', id: 'wang', refundLimit: 50_000 } as const;
const chen = { kind: 'user', id: 'chen', refundLimit: 50_000 } as const;
const head = { kind: 'user', id: 'head' } as const;

describe('approving a refund', () => {
  it('takes one person up to his limit, the limit itself included', () => {
    expect(approvalStep({ amount: 50_000 }, wang)).toBe('release');
    expect(approvalStep({ amount: 50_001 }, wang)).toBe('first');
  });
  it('takes two people above it, and never the same one twice', () => {
    const half = { amount: 50_001, firstApproverId: approverId(wang) };
    expect(approvalStep(half, chen)).toBe('release');
    expect(approvalStep(half, wang)).toBe('again');
    expect(whyNotApprove(half, wang)).toMatchObject({ messageKey: 'refundNeedsSecondPerson', params: { limit: '500.00' } });
    expect(whyNotApprove(half, chen)).toBeUndefined();
  });
  it('adds up what goes out of one order in parts', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 8 }), (parts) => {
      let out = 0;
      for (const amount of parts) if (approvalStep({ amount, alsoRefunded: out }, wang) === 'release') out += amount;
      expect(out).toBeLessThanOrEqual(wang.refundLimit);
    }));
  });
  it('takes one person without a limit, whatever the amount', () => {
    fc.assert(fc.property(fc.integer({ min: 1 }), (amount) => approvalStep({ amount }, head) === 'release'));
  });
  it('does not count a partner key as the person whose id it happens to share', () => {
    expect(approvalStep({ amount: 60_000, firstApproverId: 'user:x' }, { kind: 'apiKey', id: 'x', refundLimit: 0 })).toBe('release');
  });
  it('is not asked for anew when a refund that was approved is sent again', () => {
    expect(approvalStep({ amount: 60_000, approvedAt: new Date() }, wang)).toBe('release');
  });
});
