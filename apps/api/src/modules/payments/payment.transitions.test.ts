import { walk } from '@ordo/kernel';
import { expect, it } from 'vitest';
import { PAYMENT_TRANSITIONS, PaymentState, REFUND_TRANSITIONS, RefundState } from './payment.transitions.js';

it('leads every payment to money or to an end, and no state is out of reach', () => {
  expect(walk(PAYMENT_TRANSITIONS, Object.values(PaymentState), { initial: [PaymentState.PENDING], terminal: [PaymentState.SUCCEEDED] })).toEqual({ unreachable: [], deadEnds: [] });
});

it('leads every refund back to the payer or to a person, and no state is out of reach', () => {
  expect(walk(REFUND_TRANSITIONS, Object.values(RefundState), { initial: [RefundState.REQUESTED], terminal: [RefundState.SUCCEEDED] })).toEqual({ unreachable: [], deadEnds: [] });
});

it('never lets money that came or went be undone by a later word', () => {
  for (const { from } of Object.values(PAYMENT_TRANSITIONS)) expect(from).not.toContain(PaymentState.SUCCEEDED);
  for (const { from } of Object.values(REFUND_TRANSITIONS)) expect(from).not.toContain(RefundState.SUCCEEDED);
});
