import fc from 'fast-check';
import { walk } from '@ordo/kernel';
import { describe, expect, it } from 'vitest';
import { paymentStatus } from './order.money.js';
import { EVERYTHING, NOTHING } from '../../platform/principal.js';
import { seesOrder, whyNot } from './order.policy.js';
import { AfterSalesStatus, displayStatus, FulfilmentStatus, ORDER_TRANSITIONS, OrderStage, PaymentStatus } from './order.transitions.js';

const facts = { stage: OrderStage.AWAITING_REVIEW, fulfilmentStatus: FulfilmentStatus.UNALLOCATED, held: false };

describe('the order machine', () => {
  it('reaches every stage, and ends only where it is meant to', () => {
    const ends = { initial: [OrderStage.DRAFT], terminal: [OrderStage.COMPLETED, OrderStage.CANCELLED] };
    expect(walk(ORDER_TRANSITIONS, Object.values(OrderStage), ends)).toEqual({ unreachable: [], deadEnds: [] });
  });
  it('never lets a cancelled order go on', () => {
    const cancelled = { ...facts, stage: OrderStage.CANCELLED };
    for (const action of ['approve', 'hold', 'release', 'cancel', 'settle', 'complete'] as const) {
      expect(whyNot(action, cancelled)?.messageKey).toBe('orderStageForbids');
    }
  });
});

describe('the order policy', () => {
  it('shows an order to who sees its shop, and its warehouse as soon as it has one; to a customer as staff never', () => {
    const order = { shopId: 'a', warehouseId: null };
    expect(seesOrder(EVERYTHING, order)).toBe(true);
    expect(seesOrder(NOTHING, order)).toBe(false);
    expect(seesOrder({ shops: ['a'], warehouses: [] }, order)).toBe(true);
    expect(seesOrder({ shops: ['a'], warehouses: [] }, { ...order, warehouseId: 'w' })).toBe(false);
    expect(seesOrder({ shops: ['a'], warehouses: ['w'] }, { ...order, warehouseId: 'w' })).toBe(true);
    expect(seesOrder({ ...EVERYTHING, customerId: 'c' }, order)).toBe(false);
  });
  it('lets a reviewed order be approved, but not while it is held', () => {
    expect(whyNot('approve', facts)).toBeUndefined();
    expect(whyNot('approve', { ...facts, held: true })?.messageKey).toBe('orderHeld');
  });
  it.each([FulfilmentStatus.SHIPPED, FulfilmentStatus.DELIVERED])('refuses to cancel once goods have left (%s)', (fulfilmentStatus) => {
    expect(whyNot('cancel', { ...facts, stage: OrderStage.APPROVED, fulfilmentStatus })?.messageKey).toBe('orderShippedCannotCancel');
  });
  it('stops the rest of an order of which a part has left, and neither changes nor cancels it as a whole', () => {
    const partly = { ...facts, stage: OrderStage.APPROVED, fulfilmentStatus: FulfilmentStatus.PARTIALLY_SHIPPED };
    expect(whyNot('hold', partly)).toBeUndefined();
    expect(whyNot('hold', { ...partly, fulfilmentStatus: FulfilmentStatus.SHIPPED })?.messageKey).toBe('orderShippedCannotHold');
    expect([whyNot('cancel', partly)?.messageKey, whyNot('edit', partly)?.messageKey]).toEqual(['orderPartLeftCannotCancel', 'orderPartLeftCannotEdit']);
  });
  it('lets an order be cancelled until then', () => {
    expect(whyNot('cancel', { ...facts, stage: OrderStage.APPROVED, fulfilmentStatus: FulfilmentStatus.PACKED })).toBeUndefined();
  });
  it('releases only what is held', () => {
    expect(whyNot('release', facts)?.messageKey).toBe('orderNotHeld');
  });
});

describe('the payment status', () => {
  const fen = fc.integer({ min: 0, max: 1_000_000 });
  it('follows from the three sums alone', () => {
    fc.assert(fc.property(fen, fen, fen, (payable, paid, part) => {
      const refunded = Math.min(part, paid);
      const status = paymentStatus({ payable, paid, refunded });
      if (refunded > 0) expect(status).toBe(refunded === paid ? PaymentStatus.REFUNDED : PaymentStatus.PARTIALLY_REFUNDED);
      else if (paid === payable) expect(status).toBe(PaymentStatus.PAID);
      else if (paid > payable) expect(status).toBe(PaymentStatus.OVERPAID);
      else expect(status).toBe(paid === 0 ? PaymentStatus.UNPAID : PaymentStatus.PARTIALLY_PAID);
    }));
  });
});

describe('the display status', () => {
  it('shows after-sales before progress, and progress once approved', () => {
    const axes = { stage: OrderStage.APPROVED, fulfilmentStatus: FulfilmentStatus.DELIVERED, afterSalesStatus: AfterSalesStatus.NONE };
    expect(displayStatus(axes)).toBe('DELIVERED');
    expect(displayStatus({ ...axes, afterSalesStatus: AfterSalesStatus.IN_PROGRESS })).toBe('AFTER_SALES');
    expect(displayStatus({ ...axes, stage: OrderStage.CANCELLED })).toBe('CANCELLED');
  });
});
