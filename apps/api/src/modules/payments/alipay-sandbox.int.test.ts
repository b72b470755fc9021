import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createSandbox } from '@ordo/sandbox';
import { orderRow, type BuiltOrder } from '../../testing/orders.js';
import { paymentRow, refundsOf, startedPayment } from '../../testing/payments.js';
import { testApi } from '../../testing/test-api.js';
import { PaymentState, RefundState } from './payment.transitions.js';

const dataDir = mkdtempSync(join(tmpdir(), 'payments-'));
const clock = { now: () => new Date('2026-11-23T02:00:00Z') };
const sandbox = createSandbox({ dataDir, port: 0, clock, retryDelaysMs: [] });
const sandboxUrl = await sandbox.listen();
const port = await freePort();
const oms = await testApi({ DATA_DIR: dataDir, SANDBOX_URL: sandboxUrl, PUBLIC_URL: `http://127.0.0.1:${port}` });
// Both sides keep the same time: the gateway refuses calls that are a quarter of an hour off.
clock.now = () => oms.clock.now();
await oms.app.listen({ port, host: '127.0.0.1' });
afterAll(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true });
});

const post = (path: string) => fetch(`${sandboxUrl}${path}`, { method: 'POST' });
const faults = (...list: object[]) => fetch(`${sandboxUrl}/_sandbox/faults`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(list) });

/** The buyer opens the cashier page and pays. */
async function paysAt(payUrl: string | null, outTradeNo: string): Promise<void> {
  const cashier = await fetch(payUrl ?? '', { redirect: 'manual' });
  expect(cashier.status).toBe(303);
  expect((await post(`/_sandbox/alipay/trades/${outTradeNo}/pay`)).status).toBe(200);
}

async function later(ms: number): Promise<void> {
  oms.clock.advance(ms);
  await oms.house.runtime.jobs.drain();
}

async function refundedInFull(order: BuiltOrder): Promise<void> {
  const { payable } = await orderRow(oms, order);
  const ask = 'mutation ($input: RequestRefundInput!) { requestRefund(input: $input) { refund { id } userErrors { code } } }';
  const asked = await oms.execute(ask, { as: 'finance', variables: { input: { orderId: order.id, amount: { amount: (payable / 100).toFixed(2) }, reason: '全额退款' } } });
  const refundId = asked.data?.requestRefund.refund.id;
  const approve = 'mutation ($input: ApproveRefundInput!) { approveRefund(input: $input) { userErrors { code } } }';
  expect((await oms.execute(approve, { as: 'finance', variables: { input: { refundId } } })).data?.approveRefund.userErrors).toEqual([]);
}

const tradeOf = (outTradeNo: string) => sandbox.world.state.alipayTrades[outTradeNo];

describe('against the sandbox of Alipay', () => {
  it('an order is paid at the cashier, told by notice, and refunded the way it came', async () => {
    const payment = await startedPayment(oms);
    await paysAt(payment.payUrl, payment.outTradeNo);
    await vi.waitFor(async () => expect((await orderRow(oms, payment.order)).paymentStatus).toBe('PAID'), 10_000);
    expect(await paymentRow(oms, payment.rowId)).toMatchObject({ state: PaymentState.SUCCEEDED, tradeNo: tradeOf(payment.outTradeNo)?.tradeNo });
    await refundedInFull(payment.order);
    await later(0);
    expect(await refundsOf(oms, payment.order)).toMatchObject([{ state: RefundState.SUCCEEDED }]);
    expect(await orderRow(oms, payment.order)).toMatchObject({ paymentStatus: 'REFUNDED', refunded: payment.amount });
    expect(tradeOf(payment.outTradeNo)?.refunds.map((refund) => refund.amountFen)).toEqual([payment.amount]);
  });

  it('a notice that was changed on its way is refused, and asking heals it', async () => {
    await faults({ target: 'alipay', kind: 'tampered-notify', times: 1 });
    const payment = await startedPayment(oms);
    await paysAt(payment.payUrl, payment.outTradeNo);
    await vi.waitFor(() => expect(sandbox.world.state.faults).toEqual([]), 10_000);
    expect((await orderRow(oms, payment.order)).paymentStatus).toBe('UNPAID');
    await later(61_000);
    expect((await orderRow(oms, payment.order)).paymentStatus).toBe('PAID');
  });

  it('a refund whose answer is lost is paid once', async () => {
    const payment = await startedPayment(oms);
    await paysAt(payment.payUrl, payment.outTradeNo);
    await vi.waitFor(async () => expect((await orderRow(oms, payment.order)).paymentStatus).toBe('PAID'), 10_000);
    await faults({ target: 'alipay', method: 'alipay.trade.refund', kind: 'lost-answer', times: 1 });
    await refundedInFull(payment.order);
    await later(0);
    expect(await refundsOf(oms, payment.order)).toMatchObject([{ state: RefundState.PROCESSING }]);
    await later(60_000);
    expect(await refundsOf(oms, payment.order)).toMatchObject([{ state: RefundState.SUCCEEDED }]);
    expect(tradeOf(payment.outTradeNo)?.refunds).toHaveLength(1);
  });

  it('a payment that nobody made in time ends on both sides', async () => {
    const payment = await startedPayment(oms);
    const never = await startedPayment(oms);
    await fetch(payment.payUrl ?? '', { redirect: 'manual' });
    await later(31 * 60_000);
    for (const { rowId } of [payment, never]) expect((await paymentRow(oms, rowId)).state).toBe(PaymentState.EXPIRED);
    expect((await post(`/_sandbox/alipay/trades/${payment.outTradeNo}/pay`)).ok).toBe(false);
    expect((await fetch(never.payUrl ?? '', { redirect: 'manual' })).status).toBe(400);
  });

  it('closing a payment closes it at the gateway', async () => {
    const payment = await startedPayment(oms);
    await fetch(payment.payUrl ?? '', { redirect: 'manual' });
    await oms.execute('mutation ($input: ClosePaymentInput!) { closePayment(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { paymentId: payment.id } } });
    await later(0);
    expect(tradeOf(payment.outTradeNo)?.status).toBe('TRADE_CLOSED');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return free;
}
