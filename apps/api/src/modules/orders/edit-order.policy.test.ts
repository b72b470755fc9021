import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDIT_PARTS, OrderEditPart, stageAfterEdit } from './edit-order.policy.js';
import { whyNot } from './order.policy.js';
import { FulfilmentStatus, OrderStage } from './order.transitions.js';

const { AWAITING_PAYMENT, AWAITING_REVIEW, APPROVED } = OrderStage;
const prepaid = (payable: number) => ({ payable, cashOnDelivery: false });

describe('where a change leads', () => {
  it.each([
    ['a dearer one waits for the difference', APPROVED, 100, prepaid(130), OrderEditPart.GOODS, AWAITING_PAYMENT],
    ['a cheaper approved one is looked at again', APPROVED, 100, prepaid(70), OrderEditPart.GOODS, AWAITING_REVIEW],
    ['an approved one with another address is looked at again', APPROVED, 100, prepaid(100), OrderEditPart.RECEIVER, AWAITING_REVIEW],
    ['an approved one with another message stays approved', APPROVED, 100, prepaid(100), OrderEditPart.MESSAGE, APPROVED],
    ['one that became as cheap as what was paid goes on', AWAITING_PAYMENT, 50, prepaid(40), OrderEditPart.GOODS, AWAITING_REVIEW],
    ['one that is paid for at the door from now on goes on', AWAITING_PAYMENT, 0, { payable: 100, cashOnDelivery: true }, OrderEditPart.PAYMENT_WAY, AWAITING_REVIEW],
    ['one that is paid beforehand from now on waits', AWAITING_REVIEW, 0, prepaid(100), OrderEditPart.PAYMENT_WAY, AWAITING_PAYMENT],
  ])('%s', (_, stage, paid, after, part, expected) => {
    expect(stageAfterEdit({ stage, paid, refunded: 0 }, after, [part]).stage).toBe(expected);
  });

  it('is never a stage in which an order owes money and does not wait for it, or waits for none', () => {
    const fen = fc.nat(1_000);
    fc.assert(fc.property(fc.constantFrom(AWAITING_PAYMENT, AWAITING_REVIEW, APPROVED), fen, fen, fc.subarray(Object.values(OrderEditPart)), (stage, paid, payable, parts) => {
      const { stage: then } = stageAfterEdit({ stage, paid, refunded: 0 }, prepaid(payable), parts);
      return (then === AWAITING_PAYMENT) === payable > paid;
    }));
  });

  it('is refused once goods have left', () => {
    expect(whyNot('edit', { stage: APPROVED, fulfilmentStatus: FulfilmentStatus.SHIPPED, held: false })?.messageKey).toBe('orderShippedCannotEdit');
  });

  it('leaves to the marketplace all but the message', () => {
    expect(Object.values(OrderEditPart).filter((part) => !EDIT_PARTS[part].marketplaceOnly)).toEqual([OrderEditPart.MESSAGE]);
  });
});
