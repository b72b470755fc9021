import { describe, expect, it } from 'vitest';
import type { AlipayTrade } from '@ordo/connectors/alipay';
import { perform } from '../../platform/command/command.js';
import { orderRow } from '../../testing/orders.js';
import { entrySums, fakeGateway, inTx, paidPayment, paymentRow, refundsOf, startedPayment, startPaymentOf, type StartedPayment } from '../../testing/payments.js';
import { testApi } from '../../testing/test-api.js';
import { closeAtGateway, queryPayment, sendRefund } from './gateway-jobs.js';
import { PaymentState, RefundState } from './payment.transitions.js';
import { requestRefund } from './request-refund.js';
import { approveRefund } from './use-cases/approve-refund.js';
import { closePayment } from './use-cases/close-payment.js';
import { retryRefund } from './use-cases/retry-refund.js';

const api = await testApi();

function tradeOf(payment: StartedPayment, changed: Partial<AlipayTrade> = {}): AlipayTrade {
  return { tradeNo: `T${payment.outTradeNo}`, outTradeNo: payment.outTradeNo, status: 'TRADE_SUCCESS', totalFen: payment.amount, paidAt: api.clock.now(), ...changed };
}

async function approvedRefund(payment: StartedPayment, amount = payment.amount): Promise<string> {
  const { result } = await inTx(api, (tx) => requestRefund(tx, { orderId: payment.order.rowId, amount, reason: '客户退款' }));
  const refundId = result[0] ?? '';
  await perform(api.system(), approveRefund, { refundId });
  return refundId;
}

const refundRow = async (payment: StartedPayment) => (await refundsOf(api, payment.order))[0];

describe('asking the gateway how a payment stands', () => {
  it('heals a notice that was lost', async () => {
    const payment = await startedPayment(api);
    const gateway = fakeGateway();
    gateway.trades.set(payment.outTradeNo, tradeOf(payment));
    await queryPayment(api.system(), gateway, payment.rowId);
    expect(await orderRow(api, payment.order)).toMatchObject({ stage: 'AWAITING_REVIEW', paid: payment.amount });
  });

  it('is done again later while nobody has paid, and leaves the payment open', async () => {
    const payment = await startedPayment(api);
    const gateway = fakeGateway();
    await expect(queryPayment(api.system(), gateway, payment.rowId)).rejects.toThrow('not paid yet');
    gateway.trades.set(payment.outTradeNo, tradeOf(payment, { status: 'WAIT_BUYER_PAY' }));
    await expect(queryPayment(api.system(), gateway, payment.rowId)).rejects.toThrow('not paid yet');
    expect((await paymentRow(api, payment.rowId)).state).toBe(PaymentState.PENDING);
  });

  it.each([['was never opened', undefined], ['is open', 'WAIT_BUYER_PAY'], ['has closed by itself', 'TRADE_CLOSED']] as const)(
    'ends a payment that ran out of time, here and at the gateway, when the trade %s; the order can be paid anew', async (_what, status) => {
      const payment = await startedPayment(api);
      const gateway = fakeGateway();
      if (status) gateway.trades.set(payment.outTradeNo, tradeOf(payment, { status }));
      api.clock.advance(31 * 60_000);
      await queryPayment(api.system(), gateway, payment.rowId);
      expect((await paymentRow(api, payment.rowId)).state).toBe(PaymentState.EXPIRED);
      if (status) expect(gateway.trades.get(payment.outTradeNo)?.status).toBe('TRADE_CLOSED');
      expect((await orderRow(api, payment.order)).stage).toBe('AWAITING_PAYMENT');
      expect((await startPaymentOf(api, payment.order)).rowId).not.toBe(payment.rowId);
    },
  );

  it('records what was paid in the moment of closing', async () => {
    const payment = await startedPayment(api);
    const gateway = fakeGateway();
    const { tradeQuery } = gateway;
    // Nobody had paid when it was asked; somebody pays before it is closed.
    gateway.tradeQuery = async (outTradeNo) => {
      gateway.tradeQuery = tradeQuery;
      gateway.trades.set(outTradeNo, tradeOf(payment));
      return tradeOf(payment, { status: 'WAIT_BUYER_PAY' });
    };
    api.clock.advance(31 * 60_000);
    await queryPayment(api.system(), gateway, payment.rowId);
    expect((await paymentRow(api, payment.rowId)).state).toBe(PaymentState.SUCCEEDED);
    expect((await orderRow(api, payment.order)).paid).toBe(payment.amount);
  });

  it('never marks a payment as paid by another amount', async () => {
    const payment = await startedPayment(api);
    const gateway = fakeGateway();
    gateway.trades.set(payment.outTradeNo, tradeOf(payment, { totalFen: payment.amount - 1 }));
    await expect(queryPayment(api.system(), gateway, payment.rowId)).rejects.toMatchObject({ afterMs: 'never' });
    expect((await orderRow(api, payment.order)).paid).toBe(0);
  });
});

describe('closing a payment', () => {
  it('closes it at the gateway afterwards, and records it when it was paid nevertheless', async () => {
    const [unpaid, paid] = [await startedPayment(api), await startedPayment(api)];
    const gateway = fakeGateway();
    gateway.trades.set(unpaid.outTradeNo, tradeOf(unpaid, { status: 'WAIT_BUYER_PAY' }));
    gateway.trades.set(paid.outTradeNo, tradeOf(paid));
    for (const payment of [unpaid, paid]) {
      await perform(api.system(), closePayment, { paymentId: payment.rowId });
      await closeAtGateway(api.system(), gateway, payment.rowId);
      await closeAtGateway(api.system(), gateway, payment.rowId);
    }
    expect(gateway.trades.get(unpaid.outTradeNo)?.status).toBe('TRADE_CLOSED');
    expect((await paymentRow(api, unpaid.rowId)).state).toBe(PaymentState.CLOSED);
    expect((await paymentRow(api, paid.rowId)).state).toBe(PaymentState.SUCCEEDED);
  });
});

describe('sending a refund', () => {
  it('gives the money back once, books it, and lets the order follow', async () => {
    const payment = await paidPayment(api);
    const refundId = await approvedRefund(payment, 500);
    const gateway = fakeGateway();
    await sendRefund(api.system(), gateway, refundId);
    await sendRefund(api.system(), gateway, refundId);
    expect(gateway.calls).toEqual(['refund']);
    expect(await refundRow(payment)).toMatchObject({ state: RefundState.SUCCEEDED, amount: 500 });
    expect(await orderRow(api, payment.order)).toMatchObject({ refunded: 500, paymentStatus: 'PARTIALLY_REFUNDED' });
  });

  it.each(['lose-answer', 'lose-request'] as const)('asks before it sends again when the outcome is unknown (%s), and pays once', async (fault) => {
    const payment = await paidPayment(api);
    const refundId = await approvedRefund(payment);
    const gateway = fakeGateway();
    gateway.next = fault;
    await expect(sendRefund(api.system(), gateway, refundId)).rejects.toThrow('no answer');
    expect(await refundRow(payment)).toMatchObject({ state: RefundState.PROCESSING });
    expect(await paymentRow(api, payment.rowId)).toMatchObject({ refunded: payment.amount });
    await sendRefund(api.system(), gateway, refundId);
    expect(gateway.calls[1]).toBe('refundQuery');
    expect(gateway.calls.filter((call) => call === 'refund')).toHaveLength(fault === 'lose-answer' ? 1 : 2);
    expect([...gateway.refunded.values()]).toEqual([payment.amount]);
    expect(await refundRow(payment)).toMatchObject({ state: RefundState.SUCCEEDED });
    expect(await orderRow(api, payment.order)).toMatchObject({ refunded: payment.amount, paymentStatus: 'REFUNDED' });
  });

  it('fails when the gateway refuses, gives the amount back, and can be sent again under the same number', async () => {
    const payment = await paidPayment(api);
    const refundId = await approvedRefund(payment);
    const gateway = fakeGateway();
    gateway.next = 'refuse';
    await sendRefund(api.system(), gateway, refundId);
    expect(await refundRow(payment)).toMatchObject({ state: RefundState.FAILED, failure: '卖家余额不足' });
    expect(await paymentRow(api, payment.rowId)).toMatchObject({ refunded: 0 });
    expect(await orderRow(api, payment.order)).toMatchObject({ refunded: 0, paymentStatus: 'PAID' });
    await perform(api.system(), retryRefund, { refundId });
    expect(await paymentRow(api, payment.rowId)).toMatchObject({ refunded: payment.amount });
    await sendRefund(api.system(), gateway, refundId);
    expect([...gateway.refunded.keys()]).toEqual([(await refundRow(payment))?.outRequestNo]);
    expect(await refundRow(payment)).toMatchObject({ state: RefundState.SUCCEEDED, failure: null });
  });

  it('does not take a failed question for a failed refund', async () => {
    const payment = await paidPayment(api);
    const refundId = await approvedRefund(payment);
    const gateway = fakeGateway();
    gateway.next = 'lose-answer';
    await expect(sendRefund(api.system(), gateway, refundId)).rejects.toThrow();
    gateway.refundQuery = async () => Promise.reject(new Error('the line is down'));
    await expect(sendRefund(api.system(), gateway, refundId)).rejects.toThrow('the line is down');
    expect(await refundRow(payment)).toMatchObject({ state: RefundState.PROCESSING });
  });

  it('is sent by no more than one number when two workers do it at the same time', async () => {
    const payment = await paidPayment(api);
    const refundId = await approvedRefund(payment);
    const gateway = fakeGateway();
    await Promise.allSettled([1, 2, 3, 4].map(() => sendRefund(api.system(), gateway, refundId)));
    expect([...gateway.refunded.values()]).toEqual([payment.amount]);
    expect(await orderRow(api, payment.order)).toMatchObject({ refunded: payment.amount });
  });
});

it('keeps every entry of the books in balance', async () => {
  const sums = [...(await entrySums(api)).values()];
  expect(sums.length).toBeGreaterThan(10);
  expect(sums.every((sum) => sum === 0)).toBe(true);
});
