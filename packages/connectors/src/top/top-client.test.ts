import { afterEach, describe, expect, it } from 'vitest';
import { clockAt, startPlatform, type LocalPlatform, type Params, type Reply } from '../testing/local-platform.js';
import { createTopClient, isNotShippable, orderAmounts, refundFeeFen, signTop, tradeAmounts, type TopClient } from './index.js';

const TRADE =
  '{"tid":2231958349000000001,"tid_str":"2231958349000000001","status":"WAIT_SELLER_SEND_GOODS","payment":"128.00","post_fee":"8.00","total_fee":"120.00",' +
  '"created":"2026-11-23 09:00:00","modified":"2026-11-23 09:01:10","pay_time":"2026-11-23 09:01:10","buyer_open_uid":"AAHf","receiver_state":"浙江省",' +
  '"receiver_name":"张**","receiver_mobile":"1*******000","receiver_city":"","oaid":"1MQ","orders":{"order":[{"oid":2231958349000000002,"num_iid":11223344,' +
  '"sku_id":"44556677","outer_sku_id":"TEA-LJ-50","title":"明前龙井 50g","price":"60.00","num":2,"total_fee":"120.00","payment":"120.00",' +
  '"divide_order_fee":"119.99","status":"WAIT_SELLER_SEND_GOODS","refund_status":"NO_REFUND"}]}}';
const WINDOW = { startModified: new Date('2026-11-23T00:00:00Z'), endModified: new Date('2026-11-23T00:30:00Z'), pageNo: 2, pageSize: 50 };

let platform: LocalPlatform | undefined;
afterEach(async () => platform?.close());

async function clientAgainst(answer: (params: Params) => Reply): Promise<TopClient> {
  platform = await startPlatform(answer);
  return createTopClient({ gatewayUrl: platform.url, appKey: '12345678', secret: 'helloworld', session: 'test', clock: clockAt('2026-11-23T16:30:00Z'), timeoutMs: 300 });
}

const refused = (error: object): string => JSON.stringify({ error_response: { request_id: 'r', ...error } });

describe('the Taobao client', () => {
  it('signs every call over all that it sends, in China time', async () => {
    const client = await clientAgainst(() => '{"time_get_response":{"time":"2026-11-24 00:30:00"}}');
    expect(await client.timeGet()).toEqual(new Date('2026-11-23T16:30:00Z'));
    const { sign, ...sent } = platform?.calls[0] ?? {};
    expect(sent).toEqual({
      method: 'taobao.time.get', app_key: '12345678', session: 'test', timestamp: '2026-11-24 00:30:00', format: 'json', v: '2.0', sign_method: 'hmac-sha256',
    });
    expect(sign).toBe(signTop(sent, 'helloworld', 'hmac-sha256'));
  });

  it('reads trades with their numbers to the digit, their times as instants and their amounts in fen', async () => {
    const client = await clientAgainst(() => `{"trades_sold_increment_get_response":{"total_results":51,"trades":{"trade":[${TRADE}]}}}`);
    const { rows, total } = await client.tradesSoldIncrement(WINDOW);
    expect(platform?.calls[0]).toMatchObject({ start_modified: '2026-11-23 08:00:00', end_modified: '2026-11-23 08:30:00', page_no: '2', page_size: '50' });
    const [trade] = rows;
    if (!trade?.orders[0]) return expect.unreachable('no trade was read');
    expect(total).toBe(51);
    expect(trade).toMatchObject({ tid: '2231958349000000001', payTime: new Date('2026-11-23T01:01:10Z'), oaid: '1MQ' });
    expect(trade.receiver).toMatchObject({ name: '张**', city: undefined });
    expect(trade.orders[0]).toMatchObject({ oid: '2231958349000000002', num: 2, outerSkuId: 'TEA-LJ-50' });
    expect(tradeAmounts(trade)).toMatchObject({ paymentFen: 12800, goodsFen: 12000, postFeeFen: 800, discountFen: 0 });
    expect(orderAmounts(trade.orders[0])).toMatchObject({ priceFen: 6000, paidShareFen: 11999 });
  });

  it('sets a trade aside that it cannot read, and reads the others of the page', async () => {
    const broken = TRADE.replace('"created":"2026-11-23 09:00:00",', '').replaceAll('9000000001"', '9000000009"');
    const client = await clientAgainst(() => `{"trades_sold_increment_get_response":{"total_results":2,"trades":{"trade":[${broken},${TRADE}]}}}`);
    const page = await client.tradesSoldIncrement(WINDOW);
    expect(page.rows.map(({ tid }) => tid)).toEqual(['2231958349000000001']);
    expect(page.unreadable).toEqual([{ id: '2231958349000000009', problem: 'unexpected answer: created is missing' }]);
  });

  it('takes a left-out list for an empty one', async () => {
    const client = await clientAgainst(() => '{"trades_sold_increment_get_response":{"total_results":0}}');
    expect((await client.tradesSoldIncrement(WINDOW)).rows).toEqual([]);
  });

  it('asks only whether there is more when told so', async () => {
    const client = await clientAgainst(() => '{"trades_sold_increment_get_response":{"has_next":true,"trades":{"trade":[]}}}');
    expect(await client.tradesSoldIncrement({ ...WINDOW, useHasNext: true })).toMatchObject({ hasNext: true, total: undefined });
    expect(platform?.calls[0]?.use_has_next).toBe('true');
  });

  it('reads refunds', async () => {
    const refund = '{"refund_id":"8","tid":2231958349000000001,"oid":2231958349000000002,"status":"WAIT_SELLER_AGREE","refund_fee":"12.30","has_good_return":false,"created":"2026-11-23 09:00:00","modified":"2026-11-23 09:00:00"}';
    const client = await clientAgainst(({ method }) =>
      method === 'taobao.refund.get' ? `{"refund_get_response":{"refund":${refund}}}` : `{"refunds_receive_get_response":{"total_results":1,"refunds":{"refund":[${refund}]}}}`);
    expect(refundFeeFen(await client.refundGet('8'))).toBe(1230);
    expect((await client.refundsReceive(WINDOW)).rows[0]).toMatchObject({ refundId: '8', tid: '2231958349000000001', hasGoodReturn: false });
  });

  it('ships whole trades and single lines of them', async () => {
    const client = await clientAgainst(() => '{"logistics_offline_send_response":{"shipping":{"is_success":true}}}');
    await client.offlineSend({ tid: '1', companyCode: 'SF', outSid: 'SF1' });
    await client.offlineSend({ tid: '1', subTids: ['2', '3'], companyCode: 'SF', outSid: 'SF1' });
    expect(platform?.calls[0]).not.toHaveProperty('sub_tid');
    expect(platform?.calls[1]).toMatchObject({ sub_tid: '2,3', is_split: '1', out_sid: 'SF1', company_code: 'SF' });
  });

  it('knows the refusal that may mean "shipped already" from any other', async () => {
    const client = await clientAgainst(({ tid }) => refused({ code: 15, msg: 'Remote service error', sub_code: tid === '1' ? 'isv.logistics-offline-service-error:B04' : 'isv.invalid-parameter' }));
    const ship = (tid: string) => client.offlineSend({ tid, companyCode: 'SF', outSid: 'SF1' }).catch((error: unknown) => isNotShippable(error));
    expect(await ship('1')).toBe(true);
    expect(await ship('2')).toBe(false);
  });

  it('does not know whether it has shipped when the answer is lost', async () => {
    const client = await clientAgainst(() => 'DROP');
    await expect(client.offlineSend({ tid: '1', companyCode: 'SF', outSid: 'SF1' })).rejects.toMatchObject({ family: 'unknown-result' });
  });

  it('decrypts receivers twenty at a time and leaves out those that do not match', async () => {
    const client = await clientAgainst(({ query_list: list = '[]' }) => {
      const receivers = (JSON.parse(list) as { tid: string; oaid: string }[]).map(({ tid, oaid }) =>
        tid === '3' ? { tid, oaid, matched: false } : { tid, oaid, matched: true, name: '张三', mobile: '18400001111', address_detail: '文三路1号', privacy_protection: true, secret_no_expire_time: '2026-12-01 00:00:00' });
      return JSON.stringify({ top_oaid_decrypt_response: { receiver_list: { receiver: receivers } } });
    });
    const receivers = await client.oaidDecrypt(Array.from({ length: 21 }, (_, index) => ({ tid: String(index), oaid: 'o', scene: '1001' })));
    expect(platform?.calls).toHaveLength(2);
    expect(receivers).toHaveLength(20);
    expect(receivers[0]).toMatchObject({ name: '张三', address: '文三路1号', secretExpiresAt: new Date('2026-11-30T16:00:00Z') });
  });

  it('refuses a memo that the platform would cut', async () => {
    const client = await clientAgainst(() => '{}');
    await expect(client.memoUpdate({ tid: '1', memo: '长'.repeat(334) })).rejects.toMatchObject({ family: 'business', code: 'MEMO_TOO_LONG' });
    expect(platform?.calls).toHaveLength(0);
  });

  it('lists the carriers with the form of their waybill numbers', async () => {
    const client = await clientAgainst(() => '{"logistics_companies_get_response":{"logistics_companies":{"logistics_company":[{"id":505,"code":"SF","name":"顺丰","reg_mail_no":"^SF"}]}}}');
    expect(await client.logisticsCompanies()).toEqual([{ id: '505', code: 'SF', name: '顺丰', waybillPattern: '^SF' }]);
  });
});

describe('a refusal by Taobao', () => {
  it.each([
    ['rate-limit', { code: 7, msg: 'App Call Limited', sub_code: 'accesscontrol.limited-by-app-access-count', sub_msg: 'This ban will last for 30 more seconds' }, { retryAfterMs: 30_000 }],
    ['rate-limit', { code: 15, msg: 'x', sub_code: 'accesscontrol.limited-by-api-access-count' }, { retryAfterMs: undefined }],
    ['transient', { code: 15, msg: 'Remote service error', sub_code: 'isp.top-remote-unknown-error' }, { retryable: true }],
    ['transient', { code: 10, msg: 'Service Currently Unavailable' }, { retryable: true }],
    ['auth', { code: 27, msg: 'Invalid session', sub_code: 'invalid-sessionkey' }, { retryable: false }],
    ['signature', { code: 25, msg: 'Invalid signature', sub_code: 'isv.invalid-signature' }, { retryable: false }],
    ['signature', { code: 31, msg: 'Invalid timestamp' }, { retryable: false }],
    ['business', { code: 15, msg: 'Remote service error', sub_code: 'isv.trade-not-exist', sub_msg: '交易不存在' }, { message: '交易不存在', retryable: false }],
    ['business', { code: 41, msg: 'Invalid arguments' }, { retryable: false }],
  ])('of the family %s is known by its codes: %j', async (family, answer, detail) => {
    const client = await clientAgainst(() => refused(answer));
    await expect(client.tradeFullInfo('1')).rejects.toMatchObject({ family, code: String(answer.code), ...detail });
  });

  it('never repeats the secret, the session or what was asked', async () => {
    const client = await clientAgainst(() => refused({ code: 25, msg: 'Invalid signature' }));
    const error: unknown = await client.memoUpdate({ tid: '1', memo: '张三的电话' }).catch((thrown: unknown) => thrown);
    expect(String(error)).not.toMatch(/helloworld|test|张三/);
  });
});
