import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { AlipayClient, AlipayTrade } from '@ordo/connectors/alipay';
import { ConnectorError } from '@ordo/connectors';
import { fenToYuan, formatChinaTime } from '@ordo/kernel';
import { command, perform } from '../platform/command/command.js';
import type { Tx } from '../platform/command/tx.js';
import { parseNodeId } from '../platform/ids.js';
import { LedgerPosting } from '../modules/payments/ledger/ledger.entity.js';
import { Payment, Refund } from '../modules/payments/index.js';
import { confirmPayment } from '../modules/payments/use-cases/confirm-payment.js';
import { buildOrder, type BuiltOrder } from './orders.js';
import type { TestApi } from './test-api.js';

/** Keys of an Alipay of the test's own: the settings that make the API trust it, and its signature. */
export function alipayKeys(): { env: Record<string, string>; signed(fields: Record<string, string>): Record<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), 'alipay-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
  const [app, alipay] = [pair(), pair()];
  const file = (name: string, pem: string): string => {
    writeFileSync(join(folder, name), pem);
    return join(folder, name);
  };
  return {
    env: { ALIPAY_PRIVATE_KEY_FILE: file('app.pem', app.privateKey), ALIPAY_PUBLIC_KEY_FILE: file('alipay.pem', alipay.publicKey) },
    signed: (fields) => signedBy(alipay.privateKey, fields),
  };
}

/** A notice's form signed as Alipay does it: every field but the signature and its kind, by name, raw. */
export function signedBy(privateKeyPem: string, fields: Record<string, string>): Record<string, string> {
  const text = Object.keys(fields).sort().map((name) => `${name}=${fields[name]}`).join('&');
  return { ...fields, sign_type: 'RSA2', sign: sign('RSA-SHA256', Buffer.from(text), privateKeyPem).toString('base64') };
}

export interface StartedPayment {
  order: BuiltOrder;
  id: string;
  rowId: string;
  outTradeNo: string;
  /** Fen. */
  amount: number;
  payUrl: string | null;
}

const START = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) {
  payment { id outTradeNo state } payUrl userErrors { code message field } } }`;

/** An attempt to pay an order, begun by the clerk. */
export async function startPaymentOf(api: TestApi, order: BuiltOrder): Promise<StartedPayment> {
  const { data } = await api.execute(START, { as: 'clerk', variables: { input: { orderId: order.id } } });
  const { payment, payUrl, userErrors } = data?.startPayment ?? {};
  if (!payment) throw new Error(JSON.stringify(userErrors));
  const row = await paymentRow(api, parseNodeId(payment.id)?.id ?? '');
  return { order, id: payment.id, rowId: row.id, outTradeNo: payment.outTradeNo, amount: row.amount, payUrl };
}

/** A new order and an attempt to pay it. */
export async function startedPayment(api: TestApi, wanted: Parameters<typeof buildOrder>[1] = {}): Promise<StartedPayment> {
  return startPaymentOf(api, await buildOrder(api, { ...wanted, paid: false }));
}

/** An order whose money has come by Alipay. */
export async function paidPayment(api: TestApi, wanted: Parameters<typeof buildOrder>[1] = {}): Promise<StartedPayment> {
  const started = await startedPayment(api, wanted);
  await perform(api.system(), confirmPayment, { paymentId: started.rowId, tradeNo: `T${started.rowId}`, paidAt: api.clock.now() });
  return started;
}

/** Pays what an order still asks for. */
export async function payInFull(api: TestApi, order: BuiltOrder): Promise<void> {
  const payment = await startPaymentOf(api, order);
  await perform(api.system(), confirmPayment, { paymentId: payment.rowId, tradeNo: `T${payment.rowId}`, paidAt: api.system().clock.now() });
}

/** What Alipay would tell of a payment, unsigned. */
export function noticeOf(api: TestApi, payment: Pick<StartedPayment, 'outTradeNo' | 'amount'>, changed: Record<string, string> = {}): Record<string, string> {
  const now = formatChinaTime(api.clock.now());
  return {
    notify_time: now, notify_type: 'trade_status_sync', notify_id: `n-${payment.outTradeNo}`, app_id: api.config.ALIPAY_APP_ID, charset: 'utf-8', version: '1.0',
    trade_no: `2026${payment.outTradeNo.slice(-20)}`, out_trade_no: payment.outTradeNo, seller_id: api.config.ALIPAY_SELLER_ID, trade_status: 'TRADE_SUCCESS',
    total_amount: fenToYuan(payment.amount), subject: '订单付款 & 更多=1+1', gmt_create: now, gmt_payment: now, ...changed,
  };
}

/** Posts a notice; gives the body of the answer. */
export async function postNotice(api: TestApi, form: Record<string, string> | string, contentType = 'application/x-www-form-urlencoded; charset=utf-8'): Promise<string> {
  const payload = typeof form === 'string' ? form : new URLSearchParams(form).toString();
  return (await api.app.inject({ method: 'POST', url: '/webhooks/alipay', headers: { 'content-type': contentType }, payload })).body;
}

export async function paymentRow(api: TestApi, rowId: string): Promise<Payment> {
  return api.system().em.findOneOrFail(Payment, { id: rowId });
}

export async function refundsOf(api: TestApi, order: BuiltOrder): Promise<Refund[]> {
  return api.system().em.find(Refund, { orderId: order.rowId }, { orderBy: { id: 'asc' } });
}

/** Runs a function of the module in a transaction of its own, as the system. */
export function inTx<T>(api: TestApi, run: (tx: Tx) => Promise<T>): Promise<{ result: T }> {
  return perform(api.system(), command('inTx', async (tx) => ({ result: await run(tx) })), {});
}

/** Every entry of the books with the sum of its postings, fen. */
export async function entrySums(api: TestApi): Promise<Map<string, number>> {
  const postings = await api.system().em.find(LedgerPosting, {});
  const sums = new Map<string, number>();
  for (const posting of postings) sums.set(posting.entryId, (sums.get(posting.entryId) ?? 0) + posting.amount);
  return sums;
}

type RefundSent = Parameters<AlipayClient['refund']>[0];

export interface FakeGateway extends AlipayClient {
  /** What the gateway knows of trades, by our number. */
  trades: Map<string, AlipayTrade>;
  /** What it has paid back, fen, by our request number. */
  refunded: Map<string, number>;
  calls: string[];
  /** Befalls the next refund: refused, or done with the answer lost, or lost before it was done. */
  next?: 'refuse' | 'lose-answer' | 'lose-request';
}

/** A gateway in memory that behaves like Alipay's: one refund per request number, and nothing signed. */
export function fakeGateway(): FakeGateway {
  const trades = new Map<string, AlipayTrade>();
  const refunded = new Map<string, number>();
  const gateway: FakeGateway = {
    trades, refunded, calls: [],
    pagePayUrl: (pay) => `https://gateway.test/${pay.outTradeNo}`,
    verifyNotify: () => ({ valid: false, problem: 'signature' }),
    tradeQuery: async (outTradeNo) => {
      gateway.calls.push('tradeQuery');
      return trades.get(outTradeNo);
    },
    refundQuery: async ({ outRequestNo }) => {
      gateway.calls.push('refundQuery');
      const refundFen = refunded.get(outRequestNo);
      return refundFen === undefined ? undefined : { outRequestNo, refundFen };
    },
    refund: async (sent) => {
      gateway.calls.push('refund');
      return refundAt(gateway, sent);
    },
    close: async (outTradeNo) => {
      gateway.calls.push('close');
      const trade = trades.get(outTradeNo);
      if (!trade) return 'NOT_FOUND';
      if (trade.status !== 'WAIT_BUYER_PAY') throw new ConnectorError('business', '交易状态不合法', { code: '40004', subCode: 'ACQ.TRADE_STATUS_ERROR' });
      trades.set(outTradeNo, { ...trade, status: 'TRADE_CLOSED' });
      return 'CLOSED';
    },
  };
  return gateway;
}

function refundAt(gateway: FakeGateway, sent: RefundSent) {
  const fault = gateway.next;
  delete gateway.next;
  if (fault === 'refuse') throw new ConnectorError('business', '卖家余额不足', { code: '40004', subCode: 'ACQ.SELLER_BALANCE_NOT_ENOUGH' });
  const lost = new ConnectorError('unknown-result', 'no answer', { code: 'TIMEOUT' });
  if (fault === 'lose-request') throw lost;
  const fundChanged = !gateway.refunded.has(sent.outRequestNo);
  gateway.refunded.set(sent.outRequestNo, sent.refundFen);
  if (fault === 'lose-answer') throw lost;
  const refundedTotalFen = [...gateway.refunded.values()].reduce((sum, fen) => sum + fen, 0);
  return { tradeNo: '1', outTradeNo: sent.outTradeNo, fundChanged, refundedTotalFen };
}
