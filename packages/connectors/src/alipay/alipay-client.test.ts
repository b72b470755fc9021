import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { clockAt, startPlatform, type LocalPlatform, type Params, type Reply } from '../testing/local-platform.js';
import { createAlipayClient, type AlipayClient } from './index.js';

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
const [app, alipay, stranger] = [pair(), pair(), pair()];
const APP_ID = '2021000000000001';

let platform: LocalPlatform | undefined;
afterEach(async () => platform?.close());

const sorted = (params: Params, without: readonly string[]): string =>
  Object.keys(params).filter((name) => !without.includes(name) && params[name] !== '').sort().map((name) => `${name}=${params[name]}`).join('&');
const signWith = (key: string, text: string, algorithm = 'RSA-SHA256'): string => createSign(algorithm).update(text, 'utf8').sign(key, 'base64');
const callIsSigned = ({ sign = '', ...params }: Params): boolean => createVerify('RSA-SHA256').update(sorted(params, []), 'utf8').verify(app.publicKey, sign, 'base64');

/** An answer as the gateway sends it: signed over the exact text of the object. */
function signed(method: string, answer: object, key = alipay.privateKey): string {
  const text = JSON.stringify(answer);
  return `{"${method.replaceAll('.', '_')}_response":${text},"sign":"${signWith(key, text)}"}`;
}

function clientOf(gatewayUrl: string): AlipayClient {
  return createAlipayClient({
    gatewayUrl, appId: APP_ID, privateKeyPem: app.privateKey, alipayPublicKeyPem: alipay.publicKey, clock: clockAt('2026-11-23T16:30:00Z'), timeoutMs: 300,
  });
}

async function clientAgainst(answer: (params: Params) => Reply): Promise<AlipayClient> {
  platform = await startPlatform(answer);
  return clientOf(platform.url);
}

const ok = (fields: object) => ({ code: '10000', msg: 'Success', ...fields });
const refusedBy = (subCode: string, code = '40004') => ({ code, msg: 'Business Failed', sub_code: subCode, sub_msg: '原因' });
const answering = (answer: object) => ({ method = '' }: Params): string => signed(method, answer);
const REFUND = { outTradeNo: 'P1', refundFen: 12850, outRequestNo: 'R1', reason: '七天无理由' };

describe('the cashier address', () => {
  it('carries amount, end and addresses under our signature, in China time whatever the zone of the process', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    try {
      const url = new URL(clientOf('http://127.0.0.1:1/gateway').pagePayUrl({
        outTradeNo: 'P1', totalFen: 104260, subject: '订单 A&B=C+D', returnUrl: 'http://shop/back?a=1&b=2', notifyUrl: 'http://api/notify', expiresAt: new Date('2026-11-23T17:00:00Z'),
      }));
      const params = Object.fromEntries(url.searchParams);
      expect(callIsSigned(params)).toBe(true);
      expect(params).toMatchObject({ method: 'alipay.trade.page.pay', timestamp: '2026-11-24 00:30:00', return_url: 'http://shop/back?a=1&b=2', notify_url: 'http://api/notify', sign_type: 'RSA2' });
      expect(JSON.parse(params.biz_content ?? '')).toEqual({
        out_trade_no: 'P1', total_amount: '1042.60', subject: '订单 A&B=C+D', product_code: 'FAST_INSTANT_TRADE_PAY', time_expire: '2026-11-24 01:00:00',
      });
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('the Alipay client', () => {
  it('signs its calls with the time of its own clock', async () => {
    const client = await clientAgainst(answering(refusedBy('ACQ.TRADE_NOT_EXIST')));
    await client.tradeQuery('P1');
    const call = platform?.calls[0] ?? {};
    expect(callIsSigned(call)).toBe(true);
    expect(call).toMatchObject({ timestamp: '2026-11-24 00:30:00', biz_content: '{"out_trade_no":"P1"}' });
  });

  it('tells where a payment stands, in fen and as an instant', async () => {
    const client = await clientAgainst(answering(ok({ trade_no: '2026', out_trade_no: 'P1', trade_status: 'TRADE_SUCCESS', total_amount: '128.50', receipt_amount: '128.50', send_pay_date: '2026-11-24 00:10:00' })));
    expect(await client.tradeQuery('P1')).toMatchObject({ tradeNo: '2026', status: 'TRADE_SUCCESS', totalFen: 12850, receiptFen: 12850, paidAt: new Date('2026-11-23T16:10:00Z') });
  });

  it('knows no payment before the buyer has opened the cashier page', async () => {
    const client = await clientAgainst(answering(refusedBy('ACQ.TRADE_NOT_EXIST')));
    expect(await client.tradeQuery('P1')).toBeUndefined();
    expect(await client.close('P1')).toBe('NOT_FOUND');
    expect(await client.refundQuery(REFUND)).toBeUndefined();
  });

  it('closes a payment that nobody has paid, and not one that was paid', async () => {
    const client = await clientAgainst(answering(ok({ trade_no: '2026', out_trade_no: 'P1' })));
    expect(await client.close('P1')).toBe('CLOSED');
    await platform?.close();
    const paid = await clientAgainst(answering(refusedBy('ACQ.TRADE_STATUS_ERROR')));
    await expect(paid.close('P1')).rejects.toMatchObject({ family: 'business', subCode: 'ACQ.TRADE_STATUS_ERROR' });
  });

  it('gives money back, and tells a repetition from the first time', async () => {
    const client = await clientAgainst(answering(ok({ trade_no: '2026', out_trade_no: 'P1', fund_change: 'N', refund_fee: '128.50' })));
    expect(await client.refund(REFUND)).toEqual({ tradeNo: '2026', outTradeNo: 'P1', fundChanged: false, refundedTotalFen: 12850 });
    expect(JSON.parse(platform?.calls[0]?.biz_content ?? '')).toEqual({ out_trade_no: 'P1', refund_amount: '128.50', out_request_no: 'R1', refund_reason: '七天无理由' });
  });

  it('finds a refund only once it has succeeded', async () => {
    const known = { trade_no: '2026', out_trade_no: 'P1', out_request_no: 'R1' };
    const none = await clientAgainst(answering(ok(known)));
    expect(await none.refundQuery(REFUND)).toBeUndefined();
    await platform?.close();
    const done = await clientAgainst(answering(ok({ ...known, refund_status: 'REFUND_SUCCESS', refund_amount: '128.50', total_amount: '200.00' })));
    expect(await done.refundQuery(REFUND)).toMatchObject({ outRequestNo: 'R1', refundFen: 12850, totalFen: 20000 });
  });
});

describe('a failed call of Alipay', () => {
  it.each<[what: string, answer: (params: Params) => Reply]>([
    ['silence', () => 'HANG'],
    ['a dropped connection', () => 'DROP'],
    ['a page', () => '<html></html>'],
    ['a server error', () => ({ status: 500, body: '' })],
    ['a cut answer', (params) => answering(ok({ trade_no: '2026' }))(params).slice(0, 40)],
    ['a system error', answering(refusedBy('ACQ.SYSTEM_ERROR'))],
    ['an outage', answering(refusedBy('isp.unknow-error', '20000'))],
    ['an answer signed by somebody else', ({ method = '' }) => signed(method, ok({ fund_change: 'Y' }), stranger.privateKey)],
    ['an unsigned refusal', () => JSON.stringify({ error_response: refusedBy('ACQ.TRADE_NOT_EXIST') })],
    ['an answer without the amount', answering(ok({ trade_no: '2026', out_trade_no: 'P1', fund_change: 'Y' }))],
  ])('leaves the result of a refund unknown after %s', async (_what, answer) => {
    const client = await clientAgainst(answer);
    await expect(client.refund(REFUND)).rejects.toMatchObject({ family: 'unknown-result', retryable: false });
  });

  it.each([
    ['business', 'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL', '40004'],
    ['business', 'isv.invalid-parameter', '40002'],
    ['signature', 'isv.invalid-signature', '40002'],
    ['signature', 'isv.invalid-timestamp', '40002'],
    ['rate-limit', 'isv.app-call-limited', '40005'],
    ['auth', 'isv.insufficient-isv-permissions', '40006'],
    ['auth', 'aop.invalid-auth-token', '20001'],
  ])('is of the family %s by the code %s', async (family, subCode, code) => {
    const client = await clientAgainst(answering(refusedBy(subCode, code)));
    await expect(client.refund(REFUND)).rejects.toMatchObject({ family, code, subCode });
  });

  it('may be asked again when it only asks', async () => {
    const client = await clientAgainst(answering(refusedBy('isp.unknow-error', '20000')));
    await expect(client.tradeQuery('P1')).rejects.toMatchObject({ family: 'transient', retryable: true });
  });

  it.each<[what: string, answer: (params: Params) => Reply]>([
    ['changed on the way', (params) => answering(ok({ trade_no: '2026', out_trade_no: 'P1', trade_status: 'WAIT_BUYER_PAY', total_amount: '1.00' }))(params).replace('WAIT_BUYER_PAY', 'TRADE_SUCCESS')],
    ['signed by somebody else', ({ method = '' }) => signed(method, ok({}), stranger.privateKey)],
    ['not signed', ({ method = '' }) => JSON.stringify({ [`${method.replaceAll('.', '_')}_response`]: ok({}) })],
  ])('is what an answer comes to that was %s', async (_what, answer) => {
    const client = await clientAgainst(answer);
    await expect(client.tradeQuery('P1')).rejects.toMatchObject({ family: 'signature', code: 'INVALID_ANSWER_SIGNATURE' });
  });
});

describe('a notice of Alipay', () => {
  const client = clientOf('http://127.0.0.1:1/gateway');
  const fields: Params = {
    notify_time: '2026-11-24 00:11:00', notify_type: 'trade_status_sync', notify_id: 'n1', app_id: APP_ID, charset: 'utf-8', version: '1.0', trade_no: '2026',
    out_trade_no: 'P1', seller_id: '2088', trade_status: 'TRADE_SUCCESS', total_amount: '128.50', subject: 'A&B=C+D %41 茶', gmt_payment: '2026-11-24 00:10:00',
  };
  const notice = (params: Params = fields, key = alipay.privateKey): Params => ({ ...params, sign_type: 'RSA2', sign: signWith(key, sorted(params, [])) });

  it('is believed when Alipay has signed it for us', () => {
    expect(client.verifyNotify(notice())).toMatchObject({
      valid: true, notice: { outTradeNo: 'P1', tradeStatus: 'TRADE_SUCCESS', totalFen: 12850, sellerId: '2088', paidAt: new Date('2026-11-23T16:10:00Z') },
    });
  });

  it.each<[string, Params]>([
    ['its amount was changed', { ...notice(), total_amount: '0.01' }],
    ['somebody else signed it', notice(fields, stranger.privateKey)],
    ['it is not signed', { ...fields, sign_type: 'RSA2' }],
    ['it asks for the weaker algorithm', { ...fields, sign_type: 'RSA', sign: signWith(alipay.privateKey, sorted(fields, []), 'RSA-SHA1') }],
    ['it asks for an unknown algorithm', { ...notice(), sign_type: 'none' }],
  ])('is not believed when %s', (_why, params) => {
    expect(client.verifyNotify(params)).toEqual({ valid: false, problem: 'signature' });
  });

  it('is not ours when it was signed for another application', () => {
    expect(client.verifyNotify(notice({ ...fields, app_id: '2021999999999999' }))).toEqual({ valid: false, problem: 'app' });
  });

  it('is refused when a field came twice, lacks, or cannot be read', () => {
    const { trade_no: _left, ...lacking } = fields;
    expect(client.verifyNotify({ ...notice(), trade_no: ['1', '2'] })).toEqual({ valid: false, problem: 'shape' });
    expect(client.verifyNotify(notice(lacking))).toEqual({ valid: false, problem: 'shape' });
    expect(client.verifyNotify(notice({ ...fields, total_amount: '1e3' }))).toEqual({ valid: false, problem: 'shape' });
  });
});
