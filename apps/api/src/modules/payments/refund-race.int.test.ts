import { describe, expect, it } from 'vitest';
import { Refusal, UserErrorCode } from '../../platform/errors.js';
import { inTx, paidPayment, paymentRow, refundsOf } from '../../testing/payments.js';
import { testApi } from '../../testing/test-api.js';
import { Payment } from './payment.entity.js';
import { openRefund, requestRefund } from './request-refund.js';

const api = await testApi();
// The embedded database runs one transaction at a time and shows no race; on MySQL and MariaDB it counts.
const ROUNDS = process.env['TEST_DATABASE'] === 'mysql' ? 100 : 5;
const RACERS = 8;
const REQUEST = `mutation ($input: RequestRefundInput!) { requestRefund(input: $input) {
  refund { amount { amount } } userErrors { code ... on AmountExceedsRemainingError { remaining { amount } } } } }`;

describe('eight refunds of a third each, asked for at the same time', () => {
  it(`never promise a fen more than was paid, in ${ROUNDS} rounds`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const payment = await paidPayment(api);
      const part = payment.amount / 3;
      const answers = await Promise.allSettled(Array.from({ length: RACERS }, () => inTx(api, (tx) => requestRefund(tx, { orderId: payment.order.rowId, amount: part, reason: '抢退' }))));
      const refused = answers.filter((answer) => answer.status === 'rejected');
      for (const { reason } of refused) expect(reason).toBeInstanceOf(Refusal);
      expect(refused).toHaveLength(RACERS - 3);
      await expectWithin(payment.rowId, payment.amount);
    }
  });

  it(`never do so when nothing but the UPDATE itself stands in the way, in ${ROUNDS} rounds`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const payment = await paidPayment(api);
      const part = payment.amount / 3;
      const answers = await Promise.allSettled(Array.from({ length: RACERS }, () => inTx(api, async (tx) => {
        const row = await tx.em.findOneOrFail(Payment, { id: payment.rowId });
        return (await openRefund(tx, row, part, { reason: '抢退' })).id;
      })));
      const refused = answers.filter((answer) => answer.status === 'rejected');
      for (const { reason } of refused) expect((reason as Refusal).details?.[0]?.code).toBe(UserErrorCode.AMOUNT_EXCEEDS_REMAINING);
      expect(refused).toHaveLength(RACERS - 3);
      await expectWithin(payment.rowId, payment.amount);
    }
  });

  it('is told to the losers with what remains', async () => {
    const payment = await paidPayment(api);
    const input = { orderId: payment.order.id, amount: { amount: '50.00' }, reason: '部分退款' };
    const answers = await Promise.all(Array.from({ length: RACERS }, () => api.execute(REQUEST, { as: 'finance', variables: { input } })));
    const errors = answers.flatMap(({ data }) => data?.requestRefund.userErrors);
    expect(errors).toHaveLength(RACERS - 2);
    for (const error of errors) expect(error).toEqual({ code: 'AMOUNT_EXCEEDS_REMAINING', remaining: { amount: '20.00' } });
  });

  it('is stopped by the table itself when everything else forgets to', async () => {
    const payment = await paidPayment(api);
    await expect(inTx(api, (tx) => tx.em.nativeUpdate(Payment, { id: payment.rowId }, { refunded: payment.amount + 1 }))).rejects.toThrow();
    await expect(inTx(api, (tx) => tx.em.nativeUpdate(Payment, { id: payment.rowId }, { refunded: -1 }))).rejects.toThrow();
    expect((await paymentRow(api, payment.rowId)).refunded).toBe(0);
  });
});

async function expectWithin(paymentId: string, amount: number): Promise<void> {
  const payment = await paymentRow(api, paymentId);
  const refunds = await refundsOf(api, { rowId: payment.orderId, id: '', orderNo: '' });
  expect(payment.refunded).toBe(amount);
  expect(refunds.reduce((sum, refund) => sum + refund.amount, 0)).toBe(amount);
}
