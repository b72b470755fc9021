import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { orderRow } from '../../testing/orders.js';
import { alipayKeys, entrySums, inTx, noticeOf, paymentRow, postNotice, refundsOf, signedBy, startedPayment, type StartedPayment } from '../../testing/payments.js';
import { testApi } from '../../testing/test-api.js';
import { cancelOrder } from '../orders/index.js';
import { LedgerEntry } from './ledger/ledger.entity.js';
import { Payment } from './payment.entity.js';
import { PaymentMethod, PaymentState } from './payment.transitions.js';
import { closePayment } from './use-cases/close-payment.js';
import { perform } from '../../platform/command/command.js';

const alipay = alipayKeys();
const api = await testApi(alipay.env);
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });

const entriesOf = (payment: StartedPayment) => api.system().em.count(LedgerEntry, { source: `payment:${payment.rowId}` });

async function expectUntouched(payment: StartedPayment): Promise<void> {
  expect((await paymentRow(api, payment.rowId)).state).toBe(PaymentState.PENDING);
  expect(await orderRow(api, payment.order)).toMatchObject({ stage: 'AWAITING_PAYMENT', paymentStatus: 'UNPAID', paid: 0 });
  expect(await entriesOf(payment)).toBe(0);
}

describe('a notice of Alipay', () => {
  it('marks the payment and the order as paid, books the money, and is answered by exactly success', async () => {
    const payment = await startedPayment(api);
    expect(await postNotice(api, alipay.signed(noticeOf(api, payment)))).toBe('success');
    expect(await paymentRow(api, payment.rowId)).toMatchObject({ state: PaymentState.SUCCEEDED, tradeNo: noticeOf(api, payment)['trade_no'] });
    expect(await orderRow(api, payment.order)).toMatchObject({ stage: 'AWAITING_REVIEW', paymentStatus: 'PAID', paid: payment.amount });
    expect(await entriesOf(payment)).toBe(1);
  });

  it('credits once, however many copies come at the same time and later', async () => {
    const payment = await startedPayment(api);
    const form = alipay.signed(noticeOf(api, payment));
    const answers = await Promise.all(Array.from({ length: 100 }, () => postNotice(api, form)));
    expect(new Set(answers)).toEqual(new Set(['success']));
    expect(await postNotice(api, form)).toBe('success');
    expect(await orderRow(api, payment.order)).toMatchObject({ paid: payment.amount, paymentStatus: 'PAID' });
    expect(await entriesOf(payment)).toBe(1);
    expect(await refundsOf(api, payment.order)).toHaveLength(0);
  });

  const orders = permutations(['WAIT_BUYER_PAY', 'TRADE_SUCCESS', 'TRADE_FINISHED', 'TRADE_CLOSED']);
  it.each(orders.map((order) => [order.join(', ')]))('ends in the same state when they come in the order %s', async (order) => {
    const payment = await startedPayment(api);
    for (const status of order.split(', ')) expect(await postNotice(api, alipay.signed(noticeOf(api, payment, { trade_status: status })))).toBe('success');
    expect((await paymentRow(api, payment.rowId)).state).toBe(PaymentState.SUCCEEDED);
    expect(await orderRow(api, payment.order)).toMatchObject({ paid: payment.amount, paymentStatus: 'PAID' });
    expect(await entriesOf(payment)).toBe(1);
  });

  it.each([
    ['of another application', { app_id: '2021000000000009' }], ['for another seller', { seller_id: '2088000000000009' }], ['without a seller', { seller_id: '' }],
    ['of one fen less', { total_amount: '119.99' }], ['of more', { total_amount: '1120.00' }], ['with an amount of nonsense', { total_amount: '1.2e2' }],
    ['about a payment that nobody began', { out_trade_no: 'PY01ARZ3NDEKTSV4RRFFQ69G5FAV' }], ['of an unknown status', { trade_status: 'TRADE_HAPPY' }],
  ])('changes nothing when it is genuine but %s', async (_what, changed) => {
    const payment = await startedPayment(api);
    expect(await postNotice(api, alipay.signed(noticeOf(api, payment, changed)))).toBe('failure');
    await expectUntouched(payment);
  });

  it('changes nothing when a byte, its signature, or the way it is written is not right', async () => {
    const payment = await startedPayment(api);
    const form = alipay.signed(noticeOf(api, payment));
    const text = new URLSearchParams(form).toString();
    const { sign: _sign, ...unsigned } = form;
    const forgeries: [string | Record<string, string>, string?][] = [
      ...Object.keys(unsigned).filter((name) => name !== 'sign_type').map((name): [Record<string, string>] => [{ ...form, [name]: `${form[name]}1` }]),
      [unsigned], [{ ...form, sign: '' }], [{ ...form, sign: form['sign']?.slice(2) ?? '' }], [{ ...form, sign_type: 'RSA' }], [{ ...form, sign_type: '' }], [{ ...form, extra: '1' }],
      [signedBy(stranger.privateKey, noticeOf(api, payment))],
      [`${text}&total_amount=0.01`], [`total_amount=0.01&${text}`], [`${text}&${text}`], [''], ['nonsense'], [`%${text}`],
      [JSON.stringify(form), 'application/json'], [text, 'text/plain'], ['<xml/>', 'text/xml'], ['x'.repeat(70_000)],
    ];
    for (const [forged, contentType] of forgeries) {
      expect(await postNotice(api, forged, contentType), JSON.stringify(forged).slice(0, 200)).toBe('failure');
    }
    await expectUntouched(payment);
    expect(await postNotice(api, form)).toBe('success');
  });
});

describe('money that nobody asked for', () => {
  it('is recorded and a refund is opened when it comes after the order was cancelled', async () => {
    const payment = await startedPayment(api);
    await inTx(api, (tx) => cancelOrder(tx, payment.order.rowId, '买家不要了'));
    expect((await paymentRow(api, payment.rowId)).state).toBe(PaymentState.CLOSED);
    expect(await postNotice(api, alipay.signed(noticeOf(api, payment)))).toBe('success');
    expect(await paymentRow(api, payment.rowId)).toMatchObject({ state: PaymentState.SUCCEEDED, refunded: payment.amount });
    expect(await orderRow(api, payment.order)).toMatchObject({ stage: 'CANCELLED', paid: payment.amount });
    expect(await refundsOf(api, payment.order)).toMatchObject([{ amount: payment.amount, state: 'REQUESTED', paymentId: payment.rowId }]);
  });

  it('goes back whichever comes first when an order is cancelled and paid at the same moment', async () => {
    const cancel = 'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { userErrors { code } } }';
    for (let round = 0; round < 8; round += 1) {
      const payment = await startedPayment(api);
      const [answer, { data }] = await Promise.all([
        postNotice(api, alipay.signed(noticeOf(api, payment))),
        api.execute(cancel, { as: 'clerk', variables: { input: { orderId: payment.order.id, reason: '买家不要了' } } }),
      ]);
      expect([answer, data?.cancelOrder.userErrors]).toEqual(['success', []]);
      expect(await orderRow(api, payment.order)).toMatchObject({ stage: 'CANCELLED', paid: payment.amount });
      expect(await refundsOf(api, payment.order)).toMatchObject([{ amount: payment.amount, state: 'REQUESTED' }]);
    }
  });

  it('is recorded when it comes for an attempt that was closed, while the order is still open', async () => {
    const payment = await startedPayment(api);
    await perform(api.system(), closePayment, { paymentId: payment.rowId });
    expect(await postNotice(api, alipay.signed(noticeOf(api, payment)))).toBe('success');
    expect(await orderRow(api, payment.order)).toMatchObject({ stage: 'AWAITING_REVIEW', paid: payment.amount });
    expect(await refundsOf(api, payment.order)).toHaveLength(0);
  });

  it('goes back when an order was paid four times at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const first = await startedPayment(api);
      const attempts = [first, await secondAttempt(first, 'B'), await secondAttempt(first, 'C'), await secondAttempt(first, 'D')];
      await Promise.all(attempts.map((payment) => postNotice(api, alipay.signed(noticeOf(api, payment)))));
      expect(await orderRow(api, first.order)).toMatchObject({ paid: first.amount * 4, paymentStatus: 'OVERPAID', stage: 'AWAITING_REVIEW' });
      const surplus = (await refundsOf(api, first.order)).reduce((sum, refund) => sum + refund.amount, 0);
      expect(surplus).toBe(first.amount * 3);
    }
  });

  it('leaves no other attempt open once the order is paid', async () => {
    const first = await startedPayment(api);
    const second = await secondAttempt(first, 'B');
    await postNotice(api, alipay.signed(noticeOf(api, second)));
    expect((await paymentRow(api, first.rowId)).state).toBe(PaymentState.CLOSED);
  });
});

it('keeps every entry of the books in balance', async () => {
  const sums = [...(await entrySums(api)).values()];
  expect(sums.length).toBeGreaterThan(20);
  expect(sums.every((sum) => sum === 0)).toBe(true);
});

/** Another attempt beside an open one, as from before the open one was used again. */
async function secondAttempt(first: StartedPayment, suffix: string): Promise<StartedPayment> {
  const outTradeNo = `${first.outTradeNo}${suffix}`;
  const { result } = await inTx(api, async (tx) => {
    const known = await tx.em.findOneOrFail(Payment, { id: first.rowId });
    return tx.em.create(Payment, {
      orderId: known.orderId, shopId: known.shopId, method: PaymentMethod.ALIPAY, state: PaymentState.PENDING, amount: known.amount, outTradeNo, createdAt: tx.now,
    } as never).id;
  });
  return { ...first, rowId: result, outTradeNo };
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, at) => permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]));
}
