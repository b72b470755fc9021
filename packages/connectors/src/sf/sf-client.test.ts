import { afterEach, describe, expect, it } from 'vitest';
import { clockAt, startPlatform, type LocalPlatform, type Params, type Reply } from '../testing/local-platform.js';
import { createSfClient, parseRoutePush, sfDigest, sfRouteStatus, type SfClient, type SfOrder } from './index.js';

const CHECKWORD = 'abcdefghij0123456789ABCDEFGHIJ01';
const CONTACT = { name: '张三', mobile: '13812341000', province: '浙江省', city: '杭州市', county: '西湖区', address: '文三路1号' };
const ORDER: SfOrder = { orderId: 'S1', sender: { ...CONTACT, company: '茶行' }, receiver: CONTACT, cargo: [{ name: '龙井', count: 2, amountFen: 12000 }] };
const WAYBILL = {
  orderId: 'S1', originCode: '571', destCode: '755', filterResult: 2, waybillNoInfoList: [{ waybillType: 1, waybillNo: 'SF1' }, { waybillType: 2, waybillNo: 'SF2' }],
  routeLabelInfo: [{ code: '1000', routeLabelData: { destRouteLabel: '755W', proCode: 'T6', twoDimensionCode: 'MMM', destTeamCode: '012', codingMapping: '12' } }],
};

let platform: LocalPlatform | undefined;
afterEach(async () => platform?.close());

async function clientAgainst(answer: (params: Params, call: number) => Reply): Promise<SfClient> {
  platform = await startPlatform(answer);
  return createSfClient({ gatewayUrl: platform.url, partnerId: 'ORDOSBOX', checkword: CHECKWORD, monthlyCard: '7551234567', clock: clockAt('2026-11-23T16:30:00Z'), timeoutMs: 300 });
}

const message = (call: number): unknown => JSON.parse(platform?.calls[call]?.msgData ?? 'null');
const envelope = (data: object | string) => JSON.stringify({ apiErrorMsg: '', apiResponseID: 'r', apiResultCode: 'A1000', apiResultData: typeof data === 'string' ? data : JSON.stringify(data) });
const done = (msgData: object) => envelope({ success: true, errorCode: 'S0000', errorMsg: null, msgData });
const refused = (errorCode: string) => envelope({ success: false, errorCode, errorMsg: '原因', msgData: null });
const gateway = (code: string) => JSON.stringify({ apiErrorMsg: '平台', apiResultCode: code, apiResultData: null });

describe('the SF client', () => {
  it('makes a waybill and gives what the label needs', async () => {
    const client = await clientAgainst(() => done(WAYBILL));
    expect(await client.createOrder(ORDER)).toEqual({
      orderId: 'S1', waybillNo: 'SF1', childWaybillNos: ['SF2'], originCode: '571', destCode: '755', repeated: false,
      routeLabel: { destRouteLabel: '755W', destTeamCode: '012', proCode: 'T6', codingMapping: '12', twoDimensionCode: 'MMM' },
    });
    expect(message(0)).toMatchObject({
      language: 'zh-CN', orderId: 'S1', monthlyCard: '7551234567', payMethod: 1, parcelQty: 1, isGenWaybillNo: 1, isReturnRoutelabel: 1,
      cargoDetails: [{ name: '龙井', count: 2, amount: '120.00', currency: 'CNY' }],
      contactInfoList: [{ contactType: 1, contact: '张三', company: '茶行', country: 'CN' }, { contactType: 2, mobile: '13812341000', county: '西湖区' }],
    });
  });

  it('signs every call over what it sends, in milliseconds', async () => {
    const client = await clientAgainst(() => done({ routeResps: [] }));
    await client.searchRoutes(['SF1']);
    const { msgData = '', timestamp, msgDigest, partnerID, requestID } = platform?.calls[0] ?? {};
    expect(timestamp).toBe('1795451400000');
    expect(msgDigest).toBe(sfDigest(msgData, '1795451400000', CHECKWORD));
    expect(partnerID).toBe('ORDOSBOX');
    expect(requestID).toMatch(/^[\da-f-]{36}$/);
  });

  it('asks for cash on delivery and insurance in yuan', async () => {
    const client = await clientAgainst(() => done(WAYBILL));
    await client.createOrder({ ...ORDER, cashOnDelivery: { amountFen: 12850, agreementCard: '755' }, insuredFen: 50000 });
    expect(message(0)).toMatchObject({ serviceList: [{ name: 'COD', value: '128.50', value1: '755' }, { name: 'INSURE', value: '500.00' }] });
  });

  it('gives the waybill that is there already when the order comes a second time', async () => {
    const client = await clientAgainst(({ serviceCode }) => (serviceCode === 'EXP_RECE_CREATE_ORDER' ? refused('8016') : done(WAYBILL)));
    expect(await client.createOrder(ORDER)).toMatchObject({ waybillNo: 'SF1', repeated: true });
    expect(platform?.calls.map(({ serviceCode }) => serviceCode)).toEqual(['EXP_RECE_CREATE_ORDER', 'EXP_RECE_SEARCH_ORDER_RESP']);
    expect(message(1)).toMatchObject({ orderId: 'S1' });
  });

  it('says that the carrier does not go there', async () => {
    const client = await clientAgainst(() => done({ ...WAYBILL, filterResult: 3, remark: '超出范围' }));
    await expect(client.createOrder(ORDER)).rejects.toMatchObject({ family: 'business', code: 'UNDELIVERABLE', message: '超出范围' });
  });

  it('voids a waybill, and says so when the carrier did not', async () => {
    const client = await clientAgainst((_params, call) => done({ orderId: 'S1', resStatus: call === 1 ? 2 : 1 }));
    await client.cancelOrder('S1');
    expect(message(0)).toMatchObject({ orderId: 'S1', dealType: 2 });
    await expect(client.cancelOrder('S1')).rejects.toMatchObject({ family: 'business', code: 'NOT_CANCELLED' });
  });

  it('takes a waybill that was void before for voided', async () => {
    const client = await clientAgainst((_params, call) => refused(call === 1 ? '8037' : '8018'));
    await expect(client.cancelOrder('S1')).resolves.toBeUndefined();
    await expect(client.cancelOrder('S1')).rejects.toMatchObject({ family: 'business', subCode: '8018' });
  });

  it('asks for the routes of ten waybills at a time and gives them oldest first', async () => {
    const route = (acceptTime: string, opCode: string) => ({ acceptTime, acceptAddress: '杭州', remark: 'r', opCode });
    const client = await clientAgainst(({ msgData = '{}' }) => {
      const { trackingNumber } = JSON.parse(msgData) as { trackingNumber: string[] };
      return done({ routeResps: trackingNumber.map((mailNo) => ({ mailNo, routes: mailNo === 'SF0' ? [route('2026-11-24 10:00:00', '80'), route('2026-11-23 10:00:00', '50')] : [] })) });
    });
    const found = await client.searchRoutes(Array.from({ length: 11 }, (_, index) => `SF${index}`), '1000');
    expect(platform?.calls).toHaveLength(2);
    expect(message(0)).toMatchObject({ trackingType: 1, methodType: 1, checkPhoneNo: '1000' });
    expect(found).toHaveLength(11);
    expect(found[0]?.routes.map(({ at, status }) => [at.toISOString(), status])).toEqual([['2026-11-23T02:00:00.000Z', 'PICKED_UP'], ['2026-11-24T02:00:00.000Z', 'DELIVERED']]);
    expect(found[1]?.routes).toEqual([]);
  });
});

describe('a failed call of SF', () => {
  it.each([
    ['business', refused('8057'), { subCode: '8057', message: '原因' }],
    ['business', gateway('A1001'), { code: 'A1001' }],
    ['signature', gateway('A1006'), {}],
    ['signature', gateway('A1002'), {}],
    ['auth', gateway('A1004'), {}],
    ['rate-limit', gateway('A1011'), { retryable: true }],
    ['unknown-result', envelope('{"success":true,"msgD'), {}],
    ['unknown-result', done({ ...WAYBILL, waybillNoInfoList: [] }), {}],
    ['unknown-result', gateway('A1099'), { code: 'A1099' }],
    ['unknown-result', '<html></html>', {}],
    ['unknown-result', 'HANG' as const, { code: 'TIMEOUT' }],
    ['unknown-result', 'DROP' as const, {}],
  ])('to make a waybill is of the family %s after %s', async (family, reply, detail) => {
    const client = await clientAgainst(() => reply);
    await expect(client.createOrder(ORDER)).rejects.toMatchObject({ family, ...detail });
  });

  it('may be asked again when it only asks', async () => {
    const client = await clientAgainst(() => envelope('{"cut'));
    await expect(client.searchRoutes(['SF1'])).rejects.toMatchObject({ family: 'transient' });
  });

  it('says nothing of the people in it', async () => {
    const client = await clientAgainst(() => gateway('A1006'));
    const error: unknown = await client.createOrder(ORDER).catch((thrown: unknown) => thrown);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/张三|1381234|abcdefghij/);
  });
});

describe('a route push', () => {
  const push = { Body: { WaybillRoute: [{ id: '9', mailno: 'SF1', orderid: 'S1', acceptTime: '2026-11-24 10:00:00', acceptAddress: '深圳', remark: '已签收', opCode: '80', reasonCode: '', reasonName: '' }] } };

  it('gives each route with its key, its time and what it means', () => {
    expect(parseRoutePush(push)).toEqual([
      { id: '9', waybillNo: 'SF1', orderId: 'S1', at: new Date('2026-11-24T02:00:00Z'), place: '深圳', description: '已签收', opCode: '80', status: 'DELIVERED', reason: undefined },
    ]);
  });

  it.each([[null], ['text'], [[]], [{}], [{ Body: { WaybillRoute: 'x' } }], [{ Body: { WaybillRoute: [{ id: '1' }] } }]])('is refused when it is not one: %j', (body) => {
    expect(() => parseRoutePush(body)).toThrow(expect.objectContaining({ name: 'ConnectorError' }));
  });
});

describe('a route code', () => {
  it.each([
    ['50', 'PICKED_UP'], ['30', 'IN_TRANSIT'], ['3036', 'IN_TRANSIT'], ['44', 'OUT_FOR_DELIVERY'], ['204', 'OUT_FOR_DELIVERY'], ['70', 'PROBLEM'], ['33', 'PROBLEM'],
    ['125', 'AT_PICKUP_POINT'], ['128', 'DELIVERED'], ['80', 'DELIVERED'], ['8000', 'DELIVERED'], ['648', 'RETURNED'], ['99', 'IN_TRANSIT'],
  ])('%s means %s', (code, status) => expect(sfRouteStatus(code)).toBe(status));

  it('that nobody knows means nothing by itself', () => expect(sfRouteStatus('4711')).toBeUndefined());
});
