import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AlipaySdk } from 'alipay-sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSandbox, control } from '../testing/start-sandbox.js';
import { listen } from '../testing/listen.js';
import type { Answer } from '../testing/call-top.js';
import type { Sandbox } from '../sandbox.js';
import { ALIPAY_ACCOUNT } from '../world/accounts.js';

// The official client writes its timestamps in the zone of the process.
const zone = process.env['TZ'];
beforeEach(() => void (process.env['TZ'] = 'Asia/Shanghai'));
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** The official client, as a merchant would set it up. */
function merchant(sandbox: Sandbox): AlipaySdk {
  const pem = (name: string): string => readFileSync(join(sandbox.alipayKeysDir, name), 'utf8');
  return new AlipaySdk({
    appId: ALIPAY_ACCOUNT.appId,
    privateKey: pem('app-private.pem'),
    keyType: 'PKCS8',
    alipayPublicKey: pem('alipay-public.pem'),
    gateway: `${sandbox.url}/alipay/gateway.do`,
  });
}

const call = async (sandbox: Sandbox, method: string, bizContent: object): Promise<Answer> =>
  merchant(sandbox).exec(method, { bizContent }, { validateSign: true });

interface Order {
  outTradeNo?: string;
  amount?: string;
  notifyUrl?: string;
  returnUrl?: string;
  more?: object;
}

/** The buyer's browser opens the address that the client made. */
function visit(
  sandbox: Sandbox,
  { outTradeNo = 'PAY-1', amount = '128.00', notifyUrl, returnUrl, more }: Order = {},
): Promise<Response> {
  const url = merchant(sandbox).pageExecute('alipay.trade.page.pay', 'GET', {
    bizContent: {
      out_trade_no: outTradeNo,
      total_amount: amount,
      subject: '明前龙井 & 青瓷+茶杯=礼',
      product_code: 'FAST_INSTANT_TRADE_PAY',
      ...more,
    },
    ...(notifyUrl && { notifyUrl }),
    ...(returnUrl && { returnUrl }),
  });
  return fetch(url, { redirect: 'manual' });
}

const pay = (sandbox: Sandbox, outTradeNo = 'PAY-1'): Promise<unknown> =>
  control(sandbox, 'POST', `/alipay/trades/${outTradeNo}/pay`);

describe('the gateway and the official client', () => {
  it('the browser comes to the cashier, the buyer pays, and the query says so; every answer is rightly signed', async () => {
    const sandbox = await startSandbox();
    expect(await call(sandbox, 'alipay.trade.query', { out_trade_no: 'PAY-1' })).toMatchObject({
      code: '40004',
      subCode: 'ACQ.TRADE_NOT_EXIST',
    });
    const opened = await visit(sandbox);
    expect([opened.status, opened.headers.get('location')]).toEqual([
      303,
      '/alipay/cashier?out_trade_no=PAY-1',
    ]);
    expect(await call(sandbox, 'alipay.trade.query', { out_trade_no: 'PAY-1' })).toMatchObject({
      code: '10000',
      tradeStatus: 'WAIT_BUYER_PAY',
    });
    await pay(sandbox);
    const paid = await call(sandbox, 'alipay.trade.query', { out_trade_no: 'PAY-1' });
    expect(paid).toMatchObject({
      tradeStatus: 'TRADE_SUCCESS',
      totalAmount: '128.00',
      tradeNo: expect.stringMatching(/^\d{28}$/),
    });
    expect(await call(sandbox, 'alipay.trade.query', { trade_no: paid.tradeNo })).toMatchObject({
      outTradeNo: 'PAY-1',
    });
  });

  it('refuses what was changed after signing, in its own signed envelope', async () => {
    const sandbox = await startSandbox();
    const url = new URL(
      merchant(sandbox).pageExecute('alipay.trade.page.pay', 'GET', {
        bizContent: {
          out_trade_no: 'PAY-1',
          total_amount: '128.00',
          subject: '茶',
          product_code: 'FAST_INSTANT_TRADE_PAY',
        },
      }),
    );
    url.searchParams.set(
      'biz_content',
      (url.searchParams.get('biz_content') ?? '').replace('128.00', '1.28'),
    );
    const page = await fetch(url, { redirect: 'manual' });
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('isv.invalid-signature')]);

    const stranger = await startSandbox();
    const keys = merchant(sandbox).config;
    const client = new AlipaySdk({
      appId: keys.appId,
      privateKey: readFileSync(join(stranger.alipayKeysDir, 'app-private.pem'), 'utf8'),
      keyType: 'PKCS8',
      alipayPublicKey: readFileSync(join(sandbox.alipayKeysDir, 'alipay-public.pem'), 'utf8'),
      gateway: `${sandbox.url}/alipay/gateway.do`,
    });
    expect(
      await client.exec(
        'alipay.trade.query',
        { bizContent: { out_trade_no: 'PAY-1' } },
        { validateSign: true },
      ),
    ).toMatchObject({ code: '40002', subCode: 'isv.invalid-signature' });
  });

  it('refuses a clock in the wrong zone', async () => {
    const sandbox = await startSandbox();
    process.env['TZ'] = 'UTC';
    expect(await call(sandbox, 'alipay.trade.query', { out_trade_no: 'PAY-1' })).toMatchObject({
      code: '40002',
      subCode: 'isv.invalid-timestamp',
    });
  });

  it('refuses an amount that is none, and calls without what they need', async () => {
    const sandbox = await startSandbox();
    for (const amount of ['0.00', '-1.00', '1.234', 'much'])
      expect((await visit(sandbox, { amount })).status).toBe(400);
    expect(await call(sandbox, 'alipay.trade.query', {})).toMatchObject({ code: '40001' });
    expect(
      await call(sandbox, 'alipay.trade.refund', { out_trade_no: 'NONE', refund_amount: '1.00' }),
    ).toMatchObject({ subCode: 'ACQ.TRADE_NOT_EXIST' });
    expect(sandbox.world.state.alipayTrades).toEqual({});
  });

  it('a payment closes when its time has run out or the merchant closes it, and cannot be paid then', async () => {
    const sandbox = await startSandbox();
    await visit(sandbox, { outTradeNo: 'SLOW', more: { timeout_express: '1m' } });
    const slow = sandbox.world.state.alipayTrades['SLOW'];
    // The two instants are taken one after the other.
    expect(Math.abs((slow?.expiresAt ?? 0) - (slow?.createdAt ?? 0) - 60_000)).toBeLessThan(1_000);
    if (slow) slow.expiresAt = 1;
    await expect(pay(sandbox, 'SLOW')).rejects.toThrow('ACQ.TRADE_HAS_CLOSE');
    await visit(sandbox, { outTradeNo: 'GONE' });
    expect(await call(sandbox, 'alipay.trade.close', { out_trade_no: 'GONE' })).toMatchObject({
      code: '10000',
    });
    await expect(pay(sandbox, 'GONE')).rejects.toThrow('ACQ.TRADE_HAS_CLOSE');
    expect((await visit(sandbox, { outTradeNo: 'GONE' })).status).toBe(400);
  });

  it('coming back with the same number comes back to the same payment, not with another amount', async () => {
    const sandbox = await startSandbox();
    await visit(sandbox);
    expect((await visit(sandbox)).status).toBe(303);
    expect((await visit(sandbox, { amount: '1.28' })).status).toBe(400);
    await pay(sandbox);
    expect(await (await visit(sandbox)).text()).toContain('ACQ.TRADE_HAS_SUCCESS');
    await expect(pay(sandbox)).rejects.toThrow('ACQ.TRADE_HAS_SUCCESS');
  });
});

describe('refunds', () => {
  async function paidOrder(): Promise<{
    sandbox: Sandbox;
    refund: (amount: string, request: string) => Promise<Answer>;
  }> {
    const sandbox = await startSandbox();
    await visit(sandbox);
    await pay(sandbox);
    const refund = (refund_amount: string, out_request_no: string) =>
      call(sandbox, 'alipay.trade.refund', { out_trade_no: 'PAY-1', refund_amount, out_request_no });
    return { sandbox, refund };
  }

  it('the same request moves money once; the sum so far comes with every answer', async () => {
    const { sandbox, refund } = await paidOrder();
    expect(await refund('28.00', 'R1')).toMatchObject({ code: '10000', fundChange: 'Y', refundFee: '28.00' });
    expect(await refund('28.00', 'R1')).toMatchObject({ code: '10000', fundChange: 'N', refundFee: '28.00' });
    expect(await refund('29.00', 'R1')).toMatchObject({ code: '40004' });
    expect(await refund('0.50', 'R2')).toMatchObject({ fundChange: 'Y', refundFee: '28.50' });
    expect(sandbox.world.state.alipayTrades['PAY-1']?.refunds).toHaveLength(2);
  });

  it('eight at once never give back more than was paid; giving back the rest closes the payment', async () => {
    const { sandbox, refund } = await paidOrder();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => refund('30.00', `R${index}`)));
    expect(answers.filter(({ fundChange }) => fundChange === 'Y')).toHaveLength(4);
    expect(answers.filter(({ subCode }) => subCode === 'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL')).toHaveLength(4);
    expect(await refund('8.01', 'R8')).toMatchObject({ code: '40004' });
    expect(await refund('8.00', 'R9')).toMatchObject({ fundChange: 'Y', refundFee: '128.00' });
    expect(await call(sandbox, 'alipay.trade.query', { out_trade_no: 'PAY-1' })).toMatchObject({
      tradeStatus: 'TRADE_CLOSED',
    });
    expect(await refund('8.00', 'R9')).toMatchObject({ code: '10000', fundChange: 'N' });
  });

  it('a part needs a request number; the query tells which went through', async () => {
    const { sandbox, refund } = await paidOrder();
    expect(
      await call(sandbox, 'alipay.trade.refund', { out_trade_no: 'PAY-1', refund_amount: '1.00' }),
    ).toMatchObject({ code: '40001' });
    await refund('1.00', 'R1');
    const query = (out_request_no: string) =>
      call(sandbox, 'alipay.trade.fastpay.refund.query', { out_trade_no: 'PAY-1', out_request_no });
    expect(await query('R1')).toMatchObject({
      refundStatus: 'REFUND_SUCCESS',
      refundAmount: '1.00',
      totalAmount: '128.00',
    });
    expect(await query('R2')).not.toHaveProperty('refundStatus');
  });
});

describe('what the gateway sends by itself', () => {
  const formOf = (body: string): Record<string, string> => Object.fromEntries(new URLSearchParams(body));

  it('the notice comes again until it is answered by exactly “success”, and the official client verifies it', async () => {
    const sandbox = await startSandbox();
    const hook = await listen(
      (_message, count) => ['', 'SUCCESS', '{"success":true}', 'success'][count - 1] ?? 'success',
    );
    await visit(sandbox, { notifyUrl: hook.url });
    await pay(sandbox);
    await vi.waitFor(() => expect(sandbox.world.state.notices).toEqual({}));
    expect(hook.received).toHaveLength(4);
    const forms = hook.received.map(({ body }) => formOf(body));
    expect(forms.every((form) => merchant(sandbox).checkNotifySignV2(form))).toBe(true);
    expect(new Set(forms.map(({ notify_id }) => notify_id)).size).toBe(1);
    expect(forms[0]).toMatchObject({
      out_trade_no: 'PAY-1',
      trade_status: 'TRADE_SUCCESS',
      total_amount: '128.00',
      app_id: ALIPAY_ACCOUNT.appId,
      seller_id: ALIPAY_ACCOUNT.sellerId,
      subject: '明前龙井 & 青瓷+茶杯=礼',
    });
  });

  it('gives up after its last attempt', async () => {
    const sandbox = await startSandbox({ retryDelaysMs: [5, 5] });
    const hook = await listen(() => 'fail');
    await visit(sandbox, { notifyUrl: hook.url });
    await pay(sandbox);
    await vi.waitFor(() => expect(sandbox.world.state.notices).toEqual({}));
    expect(hook.received).toHaveLength(3);
  });

  it('a refund is told of too, with the sum so far and the request that moved it', async () => {
    const sandbox = await startSandbox();
    const hook = await listen(() => 'success');
    await visit(sandbox, { notifyUrl: hook.url });
    await pay(sandbox);
    await call(sandbox, 'alipay.trade.refund', {
      out_trade_no: 'PAY-1',
      refund_amount: '28.00',
      out_request_no: 'R1',
    });
    await vi.waitFor(() => expect(hook.received).toHaveLength(2));
    expect(hook.received.map(({ body }) => formOf(body)).find((form) => form['refund_fee'])).toMatchObject({
      out_biz_no: 'R1',
      refund_fee: '28.00',
      trade_status: 'TRADE_SUCCESS',
    });
  });

  it.each([
    ['tampered-notify', false, '1128.00'],
    ['wrong-amount', true, '1128.00'],
  ] as const)('%s: another amount, verified %s', async (kind, verified, amount) => {
    const sandbox = await startSandbox();
    const hook = await listen(() => 'success');
    await control(sandbox, 'PUT', '/faults', [{ target: 'alipay', kind, times: 1 }]);
    await visit(sandbox, { notifyUrl: hook.url });
    await pay(sandbox);
    await vi.waitFor(() => expect(hook.received).toHaveLength(1));
    const form = formOf(hook.received[0]?.body ?? '');
    expect(form['total_amount']).toBe(amount);
    expect(merchant(sandbox).checkNotifySignV2(form)).toBe(verified);
  });

  it('duplicate-notify: the same notice once more, though it was taken', async () => {
    const sandbox = await startSandbox();
    const hook = await listen(() => 'success');
    await control(sandbox, 'PUT', '/faults', [{ target: 'alipay', kind: 'duplicate-notify', times: 1 }]);
    await visit(sandbox, { notifyUrl: hook.url });
    await pay(sandbox);
    await vi.waitFor(() => expect(hook.received).toHaveLength(2));
    expect(hook.received[0]?.body).toBe(hook.received[1]?.body);
  });

  it('paying on the page leads back to the shop with signed parameters', async () => {
    const sandbox = await startSandbox();
    await visit(sandbox, { returnUrl: 'http://127.0.0.1:1/paid?order=OM1' });
    const form = new URLSearchParams({ out_trade_no: 'PAY-1' });
    const cashier = await (await fetch(`${sandbox.url}/alipay/cashier?${form}`)).text();
    expect(cashier).toContain('¥128.00');
    expect(cashier).toContain('明前龙井 &amp; 青瓷+茶杯=礼');
    const paid = await fetch(`${sandbox.url}/alipay/cashier/pay`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    const back = new URL(paid.headers.get('location') ?? '');
    expect(back.searchParams.get('order')).toBe('OM1');
    const { order: _order, ...params } = Object.fromEntries(back.searchParams);
    expect(merchant(sandbox).checkNotifySignV2(params)).toBe(true);
  });
});
