import { sfDigest, type SfDigestMode } from '@ordo/connectors/sf';
import { describe, expect, it, vi } from 'vitest';
import type { Sandbox } from '../sandbox.js';
import type { Answer } from '../testing/call-top.js';
import { listen } from '../testing/listen.js';
import { control, startSandbox } from '../testing/start-sandbox.js';
import { SF_ACCOUNT } from '../world/accounts.js';

const ORDER = {
  language: 'zh-CN',
  orderId: 'OM-1',
  expressTypeId: 2,
  payMethod: 1,
  monthlyCard: SF_ACCOUNT.monthlyCard,
  cargoDetails: [{ name: '茶叶', count: 2 }],
  contactInfoList: [
    {
      contactType: 1,
      contact: '华南一仓',
      tel: '0755-88880000',
      province: '广东省',
      city: '深圳市',
      county: '宝安区',
      address: '航城大道 9 号',
    },
    {
      contactType: 2,
      contact: '张晓岚',
      mobile: '13800001000',
      province: '浙江省',
      city: '杭州市',
      county: '西湖区',
      address: '文三西路 118 号',
    },
  ],
};

async function post(
  sandbox: Sandbox,
  serviceCode: string,
  message: unknown,
  change: Record<string, string> = {},
  mode: SfDigestMode = 'urlencoded',
): Promise<Answer> {
  const msgData = JSON.stringify(message);
  const timestamp = String(sandbox.world.now());
  const form = {
    partnerID: SF_ACCOUNT.partnerId,
    requestID: crypto.randomUUID(),
    serviceCode,
    timestamp,
    msgDigest: sfDigest(msgData, timestamp, SF_ACCOUNT.checkword, mode),
    msgData,
    ...change,
  };
  const response = await fetch(`${sandbox.url}/sf/std/service`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return response.json();
}

/** What the service said; it comes as a text within the envelope. */
async function call(sandbox: Sandbox, serviceCode: string, message: unknown): Promise<Answer> {
  const envelope = await post(sandbox, serviceCode, message);
  expect(envelope.apiResultCode).toBe('A1000');
  expect(envelope.apiResultData).toBeTypeOf('string');
  return JSON.parse(envelope.apiResultData);
}

const create = (sandbox: Sandbox, change: object = {}): Promise<Answer> =>
  call(sandbox, 'EXP_RECE_CREATE_ORDER', { ...ORDER, ...change });
const numberOf = (answer: Answer): string => answer.msgData.waybillNoInfoList[0].waybillNo;
const routes = async (sandbox: Sandbox, message: object): Promise<Answer[]> =>
  (await call(sandbox, 'EXP_RECE_SEARCH_ROUTES', message)).msgData.routeResps;

describe('the carrier checks every call', () => {
  it.each(['urlencoded', 'plain'] as const)('takes the %s digest', async (mode) => {
    const sandbox = await startSandbox();
    expect(
      await post(sandbox, 'EXP_RECE_SEARCH_ORDER_RESP', { orderId: 'a b*~+茶' }, {}, mode),
    ).toMatchObject({ apiResultCode: 'A1000' });
  });

  it.each([
    ['A1006', { msgData: '{"orderId":"OM-2"}' }],
    ['A1006', { msgDigest: 'AAAAAAAAAAAAAAAAAAAAAA==' }],
    ['A1004', { partnerID: 'OTHER' }],
    ['A1004', { serviceCode: 'EXP_RECE_FLY' }],
    ['A1001', { timestamp: '' }],
  ])('answers %s to %o', async (code, change) => {
    const sandbox = await startSandbox();
    expect(await post(sandbox, 'EXP_RECE_SEARCH_ORDER_RESP', { orderId: 'OM-1' }, change)).toMatchObject({
      apiResultCode: code,
      apiErrorMsg: expect.any(String),
    });
  });
});

describe('orders with the carrier', () => {
  it('one order id gives one waybill: the second time is 8016, and the first answer can be asked for', async () => {
    const sandbox = await startSandbox();
    const first = await create(sandbox);
    expect(first).toMatchObject({
      success: true,
      errorCode: 'S0000',
      msgData: { orderId: 'OM-1', originCode: '755', destCode: '571', filterResult: 2 },
    });
    expect(numberOf(first)).toMatch(/^SF\d{13}$/);
    expect(await create(sandbox)).toMatchObject({ success: false, errorCode: '8016' });
    expect(numberOf(await call(sandbox, 'EXP_RECE_SEARCH_ORDER_RESP', { orderId: 'OM-1' }))).toBe(
      numberOf(first),
    );
  });

  it('refuses orders without a receiver, a phone number or a known monthly card', async () => {
    const sandbox = await startSandbox();
    const [sender, receiver] = ORDER.contactInfoList;
    expect(await create(sandbox, { contactInfoList: [sender, sender] })).toMatchObject({ success: false });
    expect(await create(sandbox, { contactInfoList: [sender, { ...receiver, mobile: '' }] })).toMatchObject({
      success: false,
      errorMsg: expect.stringContaining('phone'),
    });
    expect(await create(sandbox, { monthlyCard: '1' })).toMatchObject({ success: false });
    expect(sandbox.world.state.waybills).toEqual({});
  });

  it('can be cancelled until picked up, once', async () => {
    const sandbox = await startSandbox();
    const cancel = (orderId: string) => call(sandbox, 'EXP_RECE_UPDATE_ORDER', { orderId, dealType: 2 });
    await create(sandbox);
    expect(await cancel('OM-1')).toMatchObject({ success: true, msgData: { resStatus: 2 } });
    expect(await cancel('OM-1')).toMatchObject({ success: false });
    expect(await create(sandbox)).toMatchObject({ errorCode: '8016' });
    const number = numberOf(await create(sandbox, { orderId: 'OM-2' }));
    await control(sandbox, 'POST', `/sf/waybills/${number}/advance`);
    expect(await cancel('OM-2')).toMatchObject({ success: false });
  });
});

describe('the track of a parcel', () => {
  it('leads from the origin to the destination in time and ends with the signature', async () => {
    const sandbox = await startSandbox();
    const number = numberOf(await create(sandbox));
    expect(await routes(sandbox, { trackingType: 1, trackingNumber: [number, 'SF0'] })).toEqual([
      { mailNo: number, routes: [] },
      { mailNo: 'SF0', routes: [] },
    ]);
    for (const status of ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY']) {
      expect(await control(sandbox, 'POST', `/sf/waybills/${number}/advance`)).toMatchObject({ status });
    }
    await control(sandbox, 'POST', `/sf/waybills/${number}/advance`, { to: 'DELIVERED' });
    const [track] = await routes(sandbox, { trackingType: 2, trackingNumber: ['OM-1'] });
    const times = track.routes.map((route: Answer) => route.acceptTime);
    expect(times).toEqual(times.toSorted());
    expect(track.routes.map((route: Answer) => route.opCode)).toEqual([
      '50',
      '30',
      '302',
      '31',
      '31',
      '204',
      '80',
    ]);
    expect([track.routes[0].acceptAddress, track.routes.at(-1).acceptAddress]).toEqual(['深圳市', '杭州市']);
    await expect(control(sandbox, 'POST', `/sf/waybills/${number}/advance`)).rejects.toThrow('NO_NEXT_STEP');
  });

  it('of a parcel on another account is shown only to who knows a phone number of it', async () => {
    const sandbox = await startSandbox();
    const trackingNumber = [numberOf(await create(sandbox, { monthlyCard: '', payMethod: 2 }))];
    await control(sandbox, 'POST', `/sf/waybills/${trackingNumber[0]}/advance`);
    const seen = async (checkPhoneNo?: string) =>
      (await routes(sandbox, { trackingNumber, checkPhoneNo }))[0].routes.length;
    expect([await seen(), await seen('9999'), await seen('1000')]).toEqual([0, 0, 1]);
  });

  it('is pushed until taken, each event with an id of its own', async () => {
    const sandbox = await startSandbox();
    const hook = await listen((_message, count) =>
      JSON.stringify({ return_code: count < 3 ? '1000' : '0000', return_msg: '' }),
    );
    await control(sandbox, 'PUT', '/sf/push-url', { url: hook.url });
    const number = numberOf(await create(sandbox));
    await control(sandbox, 'POST', `/sf/waybills/${number}/advance`, { to: 'IN_TRANSIT' });
    await vi.waitFor(() => expect(sandbox.world.state.notices).toEqual({}));
    expect(hook.received).toHaveLength(3);
    expect(hook.received[0]?.contentType).toContain('application/json');
    expect(hook.received[0]?.body).toBe(hook.received[2]?.body);
    const pushed = JSON.parse(hook.received[0]?.body ?? '').Body.WaybillRoute;
    expect(pushed).toHaveLength(4);
    expect(pushed[0]).toMatchObject({
      mailno: number,
      orderid: 'OM-1',
      opCode: '50',
      acceptAddress: '深圳市',
    });
    expect(new Set(pushed.map((route: Answer) => route.id)).size).toBe(4);
  });
});
