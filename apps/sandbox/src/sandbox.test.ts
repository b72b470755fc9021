import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createSandbox } from './sandbox.js';
import { listen } from './testing/listen.js';
import { control, startSandbox, temporaryFolder, turnableClock } from './testing/start-sandbox.js';
import { callTop } from './testing/call-top.js';
import { advanceAndPush } from './sf/push.js';
import { createWaybill } from './world/create-waybill.js';
import { placeTrade } from './world/place-trade.js';

const item = { outerSkuId: 'TEA-LJ-50', num: 2 };
const contact = {
  name: '张晓岚',
  tel: '13800001000',
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '文三西路 118 号',
};

describe('the world outlives the process', () => {
  it('a restart keeps trades, faults and keys, and gives no number twice', async () => {
    const dataDir = temporaryFolder();
    const clock = turnableClock();
    const first = await startSandbox({ dataDir, clock });
    const { tid } = await control<{ tid: string }>(first, 'POST', '/top/trades', { items: [item] });
    await control(first, 'PUT', '/faults', [{ target: 'sf', kind: 'http-500', times: 3 }]);
    const key = readFileSync(join(first.alipayKeysDir, 'alipay-public.pem'), 'utf8');
    await first.close();

    const second = await startSandbox({ dataDir, clock });
    expect(
      await callTop(second, 'taobao.trade.fullinfo.get', { tid, fields: 'tid_str,status' }),
    ).toMatchObject({ trade: { tid_str: tid, status: 'WAIT_SELLER_SEND_GOODS' } });
    expect(await control(second, 'GET', '/faults')).toEqual([{ target: 'sf', kind: 'http-500', times: 3 }]);
    expect(readFileSync(join(second.alipayKeysDir, 'alipay-public.pem'), 'utf8')).toBe(key);
    expect((await control<{ tid: string }>(second, 'POST', '/top/trades', { items: [item] })).tid).not.toBe(
      tid,
    );
  });

  it('what was answered is on the disk already, in case the process dies at once', async () => {
    const dataDir = temporaryFolder();
    const sandbox = await startSandbox({ dataDir });
    const { tid } = await control<{ tid: string }>(sandbox, 'POST', '/top/trades', { items: [item] });
    expect(readFileSync(join(dataDir, 'sandbox', 'state.json'), 'utf8')).toContain(tid);
  });

  it('a notice that nobody took is sent after the restart', async () => {
    const dataDir = temporaryFolder();
    const hook = await listen(() => '{"return_code":"0000"}');
    const first = await startSandbox({
      dataDir,
      sfPushUrl: 'http://127.0.0.1:1/nobody',
      retryDelaysMs: [60_000],
    });
    const { waybillNo } = createWaybill(first.world, {
      orderId: 'OM-1',
      sender: contact,
      receiver: contact,
      monthlyCard: '',
      cargo: '茶',
      parcelQty: 1,
    });
    advanceAndPush(first.world, waybillNo);
    await vi.waitFor(() => expect(first.world.calls.list()).toHaveLength(1));
    await first.close();
    // The wait is a matter of real time: let it be over.
    const file = join(dataDir, 'sandbox', 'state.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/"nextAt":\d+/g, '"nextAt":0'));

    await startSandbox({ dataDir, sfPushUrl: hook.url });
    await vi.waitFor(() => expect(hook.received).toHaveLength(1));
    expect(hook.received[0]?.body).toContain(waybillNo);
  });

  it('a state that it cannot read stops it with the name of the file, rather than being overwritten', () => {
    const dataDir = temporaryFolder();
    createSandbox({ dataDir });
    writeFileSync(join(dataDir, 'sandbox', 'state.json'), '{"version":9}');
    expect(() => createSandbox({ dataDir })).toThrow('state.json');
  });

  it('a reset empties it, and numbers go on', async () => {
    const sandbox = await startSandbox({ clock: turnableClock() });
    const { tid } = await control<{ tid: string }>(sandbox, 'POST', '/top/trades', { items: [item] });
    await control(sandbox, 'POST', '/reset');
    expect(await control(sandbox, 'GET', '/top/trades')).toEqual({ trades: [] });
    expect((await control<{ tid: string }>(sandbox, 'POST', '/top/trades', { items: [item] })).tid).not.toBe(
      tid,
    );
  });
});

describe('the control API', () => {
  it('names the field that is wrong, and says what does not exist', async () => {
    const sandbox = await startSandbox();
    await expect(
      control(sandbox, 'POST', '/top/trades', { items: [{ outerSkuId: 'TEA-LJ-50', num: 0 }] }),
    ).rejects.toThrow('400 {"error":{"code":"INVALID_INPUT","message":"items.0.num');
    await expect(
      control(sandbox, 'POST', '/top/trades', { items: [{ outerSkuId: 'MOON', num: 1 }] }),
    ).rejects.toThrow('GOOD_NOT_FOUND');
    await expect(control(sandbox, 'POST', '/top/trades/5/pay')).rejects.toThrow('404');
    await expect(control(sandbox, 'GET', '/moon')).rejects.toThrow('404');
  });

  it('an unpaid trade is paid once', async () => {
    const sandbox = await startSandbox();
    const { tid } = await control<{ tid: string }>(sandbox, 'POST', '/top/trades', {
      items: [item],
      paid: false,
    });
    expect(await control(sandbox, 'POST', `/top/trades/${tid}/pay`)).toMatchObject({
      status: 'WAIT_SELLER_SEND_GOODS',
    });
    await expect(control(sandbox, 'POST', `/top/trades/${tid}/pay`)).rejects.toThrow('409');
    const headers = { 'content-type': 'application/json' };
    expect(
      (await fetch(`${sandbox.url}/_sandbox/top/trades/${tid}/refund`, { method: 'POST', headers })).status,
    ).toBe(200);
    expect(
      (await fetch(`${sandbox.url}/_sandbox/top/trades`, { method: 'POST', headers, body: '{"items":' }))
        .status,
    ).toBe(400);
  });

  it('is alive', async () => {
    const sandbox = await startSandbox();
    expect((await fetch(`${sandbox.url}/livez`)).status).toBe(200);
  });
});

describe('the pages', () => {
  const body = (form: Record<string, string>) => ({
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual' as const,
  });
  const buyer = {
    buyer: '一杯清茶',
    name: '<b>王雨桐</b>',
    mobile: '13600003074',
    state: '上海市',
    city: '上海市',
    district: '浦东新区',
    address: '世纪大道 1196 号',
  };

  it('a person buys from the shelf and is shown the trade number; what was typed is never taken for HTML', async () => {
    const sandbox = await startSandbox();
    const placed = await fetch(
      `${sandbox.url}/taobao/trades`,
      body({
        ...buyer,
        message: '<script>',
        'num.TEA-LJ-50': '2',
        'num.BAG-CAN-1': '1',
        'num.CUP-CEL-1': '0',
        paid: 'yes',
      }),
    );
    const [trade] = Object.values(sandbox.world.state.trades);
    expect(placed.headers.get('location')).toBe(`/taobao?placed=${trade?.tid}`);
    expect(trade).toMatchObject({
      status: 'WAIT_SELLER_SEND_GOODS',
      paymentFen: 16_900,
      buyerMessage: '<script>',
      receiver: { district: '浦东新区', town: '' },
    });
    const page = await (await fetch(`${sandbox.url}/taobao?placed=${trade?.tid}`)).text();
    expect(page).toContain(trade?.tid);
    expect(page).not.toContain('<b>王雨桐');
  });

  it('buying nothing is refused on a page, in words', async () => {
    const sandbox = await startSandbox();
    const refused = await fetch(`${sandbox.url}/taobao/trades`, body({ ...buyer, 'num.TEA-LJ-50': '0' }));
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('请至少选一件商品'),
    ]);
  });

  it('the list of calls shows identifiers and outcomes, and neither signatures nor sessions', async () => {
    const sandbox = await startSandbox();
    const { tid } = placeTrade(sandbox.world, { items: [item] });
    await callTop(sandbox, 'taobao.trade.fullinfo.get', { tid, fields: 'tid' });
    const page = await (await fetch(`${sandbox.url}/?lang=en`)).text();
    expect(page).toContain(`tid=${tid}`);
    expect(page).toContain('Latest calls');
    for (const secret of ['sandbox-session-flagship', 'sandbox-top-secret', 'sign='])
      expect(page).not.toContain(secret);
  });

  it('faults are switched on and off there', async () => {
    const sandbox = await startSandbox();
    await fetch(
      `${sandbox.url}/faults`,
      body({ target: 'sf', kind: 'http-500', method: '', times: '', seconds: '' }),
    );
    expect(sandbox.world.state.faults).toEqual([{ target: 'sf', kind: 'http-500' }]);
    await fetch(`${sandbox.url}/faults/0/off`, body({}));
    expect(sandbox.world.state.faults).toEqual([]);
  });
});
