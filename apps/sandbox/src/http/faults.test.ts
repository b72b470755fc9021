import { describe, expect, it } from 'vitest';
import { callTop, postTop, topForm } from '../testing/call-top.js';
import { control, startSandbox } from '../testing/start-sandbox.js';
import { placeTrade } from '../world/place-trade.js';
import type { Fault } from '../world/fault.js';
import type { Sandbox } from '../sandbox.js';

const SEND = 'taobao.logistics.offline.send';

async function faulty(
  ...faults: Fault[]
): Promise<{ sandbox: Sandbox; tid: string; ship: () => Promise<string> }> {
  const sandbox = await startSandbox();
  const { tid } = placeTrade(sandbox.world, { items: [{ outerSkuId: 'TEA-LJ-50', num: 1 }] });
  await control(sandbox, 'PUT', '/faults', faults);
  const ship = () =>
    postTop(sandbox, topForm(sandbox, SEND, { tid, company_code: 'SF', out_sid: 'SF7000000000037' }));
  return { sandbox, tid, ship };
}

describe('faults that were switched on', () => {
  it('a lost answer: the line is cut, but the work is done', async () => {
    const { sandbox, tid, ship } = await faulty({ target: 'top', kind: 'lost-answer', times: 1 });
    await expect(ship()).rejects.toThrow();
    expect(sandbox.world.state.trades[tid]?.status).toBe('WAIT_BUYER_CONFIRM_GOODS');
    expect(await ship()).toContain('B04');
  });

  it('half a page: the JSON breaks off in the middle', async () => {
    const { sandbox, ship } = await faulty({
      target: 'top',
      kind: 'half-page',
      times: 1,
      method: 'taobao.trades.sold.get',
    });
    const text = await postTop(sandbox, topForm(sandbox, 'taobao.trades.sold.get', { fields: 'tid' }));
    expect(text).toMatch(/^\{"trades_sold_get_response"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(await ship()).toContain('is_success');
  });

  it('a timeout: nothing is done, and after a while the line is cut', async () => {
    const { sandbox, tid, ship } = await faulty({ target: 'top', kind: 'timeout', seconds: 1, times: 1 });
    const started = Date.now();
    await expect(ship()).rejects.toThrow();
    expect(Date.now() - started).toBeGreaterThan(900);
    expect(sandbox.world.state.trades[tid]?.status).toBe('WAIT_SELLER_SEND_GOODS');
  });

  it('a rate limit in the platform’s own words, as often as was said, then all is well', async () => {
    const { sandbox, ship } = await faulty({ target: 'top', kind: 'rate-limit', seconds: 3, times: 2 });
    for (const _turn of [1, 2])
      expect(JSON.parse(await ship())).toMatchObject({
        error_response: { code: 7, sub_msg: 'This ban will last for 3 more seconds' },
      });
    expect(await ship()).toContain('is_success');
    expect(await control(sandbox, 'GET', '/faults')).toEqual([]);
  });

  it.each([
    ['http-500', 500],
    ['html', 200],
  ] as const)('%s instead of an answer, and nothing is done', async (kind, status) => {
    const { sandbox, tid } = await faulty({ target: 'top', kind, times: 1 });
    const form = topForm(sandbox, SEND, { tid, company_code: 'SF', out_sid: 'SF7000000000037' });
    const response = await fetch(`${sandbox.url}/top/router/rest`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).not.toContain('json');
    expect(sandbox.world.state.trades[tid]?.status).toBe('WAIT_SELLER_SEND_GOODS');
  });

  it('a session that has ended', async () => {
    const { sandbox } = await faulty({ target: 'top', kind: 'expired-session', times: 1 });
    expect(await callTop(sandbox, 'taobao.trades.sold.get', { fields: 'tid' })).toMatchObject({ code: 27 });
  });

  it('a fault of one platform leaves the others alone, and one without a count stays', async () => {
    const { sandbox, ship } = await faulty(
      { target: 'alipay', kind: 'http-500' },
      { target: 'top', method: SEND, kind: 'html' },
    );
    expect(await callTop(sandbox, 'taobao.time.get')).toHaveProperty('time');
    await ship();
    expect(await ship()).toContain('<html>');
    expect(await control(sandbox, 'GET', '/faults')).toHaveLength(2);
  });

  it('a kind that does not exist is refused by name', async () => {
    const sandbox = await startSandbox();
    await expect(control(sandbox, 'PUT', '/faults', [{ target: 'top', kind: 'meteor' }])).rejects.toThrow(
      '0.kind',
    );
  });
});
