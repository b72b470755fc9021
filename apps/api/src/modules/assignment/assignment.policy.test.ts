import { describe, expect, it } from 'vitest';
import { EVERYTHING, NOTHING } from '../../platform/principal.js';
import { isAway, whyNotGive, whyNotHandBack, whyNotTake } from './assignment.policy.js';

const order = { orderNo: '1', shopId: 'a', warehouseId: null, waiting: true, assigneeId: null };
const key = (refusal: { messageKey: string } | undefined): string | undefined => refusal?.messageKey;

describe('who may be given an order', () => {
  it('is nobody, when the order waits for no person', () => {
    const clerk = { name: '甲', scope: EVERYTHING };
    expect(key(whyNotGive(order, clerk))).toBeUndefined();
    expect(key(whyNotGive({ ...order, waiting: false }, clerk))).toBe('orderNotWaiting');
    expect(key(whyNotGive(order, { name: '乙', scope: NOTHING }))).toBe('assigneeOutOfScope');
  });
});

describe('taking and putting back', () => {
  it('takes what nobody has or oneself has, and puts back only that', () => {
    expect(key(whyNotTake(order, 'me', undefined))).toBeUndefined();
    expect(key(whyNotTake({ ...order, assigneeId: 'me' }, 'me', undefined))).toBeUndefined();
    expect(whyNotTake({ ...order, assigneeId: 'her' }, 'me', '她')).toMatchObject({ messageKey: 'orderTaken', params: { name: '她' } });
    expect(key(whyNotTake({ ...order, waiting: false }, 'me', undefined))).toBe('orderNotWaiting');
    expect(key(whyNotHandBack({ ...order, assigneeId: 'me' }, 'me'))).toBeUndefined();
    expect(key(whyNotHandBack(order, 'me'))).toBe('orderNotYours');
  });
});

it('is away until the instant, or until he says otherwise', () => {
  const now = new Date('2026-11-23T02:00:00Z');
  expect(isAway(null, now)).toBe(false);
  expect(isAway({ until: null }, now)).toBe(true);
  expect(isAway({ until: new Date(now.getTime() + 1) }, now)).toBe(true);
  expect(isAway({ until: now }, now)).toBe(false);
});
