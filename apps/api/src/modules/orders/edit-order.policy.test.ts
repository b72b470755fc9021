import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDIT_PARTS, OrderEditPart, stageAfterEdit } from './edit-order.policy.js';
import { whyNot } from './order.policy.js';
import { FulfilmentStatus, OrderStage } from './order.transitions.js';

const { AWAITING_PAYMENT, AWAITING_REVIEW, APPROVED } = OrderStage;
const prepaid = (payable: number) => ({ payable, cashOnDelivery: false });

describe('where a change leads', () => {
  it.each([
    { what: 'a dearer one waits for the difference', stage: APPROVED, paid: 100, after: prepaid(130), part: OrderEditPart.GOODS, leadsTo: AWAITING_PAYMENT },
    { what: 'a cheaper approved one is looked at again', stage: APPROVED, paid: 100, after: prepaid(70), part: OrderEditPart.GOODS, leadsTo: AWAITING_REVIEW },
    { what: 'an approved one with another address is looked at again', stage: APPROVED, paid: 100, after: prepaid(100), part: OrderEditPart.RECEIVER, leadsTo: AWAITING_REVIEW },
    { what: 'an approved one with another message stays approved', stage: APPROVED, paid: 100, after: prepaid(100), part: OrderEditPart.MESSAGE, leadsTo: APPROVED },
    { what: 'one that became as cheap as what was paid goes on', stage: AWAITING_PAYMENT, paid: 50, after: prepaid(40), part: OrderEditPart.GOODS, leadsTo: AWAITING_REVIEW },
    { what: 'one that is paid for at the door from now on goes on', stage: AWAITING_PAYMENT, paid: 0, after: { payable: 100, cashOnDelivery: true }, part: OrderEditPart.PAYMENT_WAY, leadsTo: AWAITING_REVIEW },
    { what: 'one that is paid beforehand from now on waits', stage: AWAITING_REVIEW, paid: 0, after: prepaid(100), part: OrderEditPart.PAYMENT_WAY, leadsTo: AWAITING_PAYMENT },
  ])('$what', ({ stage, paid, after, part, leadsTo }) => {
    expect(stageAfterEdit({ stage, paid, refunded: 0 }, after, [part]).stage).toBe(leadsTo);
  });

  it('is never a stage in which an order owes money and does not wait for it, or waits for none', () => {
    const fen = fc.nat(1_000);
    fc.assert(fc.property(fc.constantFrom(AWAITING_PAYMENT, AWAITING_REVIEW, APPROVED), fen, fen, fc.subarray(Object.values(OrderEditPart)), (stage, paid, payable, parts) => {
      const { stage: after } = stageAfterEdit({ stage, paid, refunded: 0 }, prepaid(payable), parts);
      return (after === AWAITING_PAYMENT) === payable > paid;
    }));
  });

  it('is refused once goods have left', () => {
    expect(whyNot('edit', { stage: APPROVED, fulfilmentStatus: FulfilmentStatus.SHIPPED, held: false })?.messageKey).toBe('orderShippedCannotEdit');
  });

  it('leaves to the marketplace all but the message', () => {
    expect(Object.values(OrderEditPart).filter((part) => !EDIT_PARTS[part].marketplaceOnly)).toEqual([OrderEditPart.MESSAGE]);
  });
});
