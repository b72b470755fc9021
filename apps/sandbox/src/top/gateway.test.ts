import { describe, expect, it } from 'vitest';
import { callTop, postTop, topForm } from '../testing/call-top.js';
import { startSandbox, turnableClock } from '../testing/start-sandbox.js';

const COMPANIES = 'taobao.logistics.companies.get';
const SOLD = 'taobao.trades.sold.get';

describe('the marketplace checks every call', () => {
  it.each(['md5', 'hmac', 'hmac-sha256'])('takes a call signed by %s', async (sign_method) => {
    const sandbox = await startSandbox();
    expect(await callTop(sandbox, 'taobao.time.get', {}, { sign_method })).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    });
  });

  it('refuses a parameter that was changed after signing, in its own envelope and with HTTP 200', async () => {
    const sandbox = await startSandbox();
    const form = topForm(sandbox, COMPANIES, { fields: 'id' });
    const response = await fetch(`${sandbox.url}/top/router/rest`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, fields: 'id,code' }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      error_response: expect.objectContaining({
        code: 25,
        sub_code: 'isv.invalid-signature',
        request_id: expect.any(String),
      }),
    });
  });

  it('refuses a signature made by another method than the one named', async () => {
    const sandbox = await startSandbox();
    const form = topForm(sandbox, COMPANIES, { fields: 'id' }, { sign_method: 'md5' });
    expect(JSON.parse(await postTop(sandbox, { ...form, sign_method: 'hmac' }))).toMatchObject({
      error_response: { code: 25 },
    });
  });

  it('signs what is in the query as well as what is in the body', async () => {
    const sandbox = await startSandbox();
    const form = topForm(sandbox, COMPANIES, { fields: 'code' });
    const got = await fetch(`${sandbox.url}/top/router/rest?${new URLSearchParams(form)}`);
    expect(await got.json()).toHaveProperty('logistics_companies_get_response');
  });

  it('takes a clock that is ten minutes off and no more, and so catches a clock in the wrong zone', async () => {
    const sandbox = await startSandbox({ clock: turnableClock('2026-11-24T02:00:00Z') });
    const at = (timestamp: string) => callTop(sandbox, 'taobao.time.get', {}, { timestamp });
    expect(await at('2026-11-24 10:10:00')).toHaveProperty('time');
    expect(await at('2026-11-24 10:10:01')).toMatchObject({ code: 31 });
    expect(await at('2026-11-24 09:49:59')).toMatchObject({ code: 31 });
    expect(await at('2026-11-24 02:00:00')).toMatchObject({ code: 31 });
    expect(await at('yesterday')).toMatchObject({ code: 31 });
  });

  it.each([
    [{ session: '' }, 26],
    [{ session: 'gone' }, 27],
    [{ app_key: '99' }, 29],
    [{ v: '1.0' }, 33],
    [{ format: 'xml' }, 23],
  ])('refuses the common parameters %o', async (common, code) => {
    const sandbox = await startSandbox();
    expect(await callTop(sandbox, SOLD, { fields: 'tid' }, common)).toMatchObject({ code });
  });

  it('refuses methods it does not know, and arguments it misses or cannot read', async () => {
    const sandbox = await startSandbox();
    expect(await callTop(sandbox, 'taobao.trades.bought.get')).toMatchObject({ code: 22 });
    expect(await callTop(sandbox, SOLD)).toMatchObject({ code: 40, msg: expect.stringContaining('fields') });
    expect(await callTop(sandbox, SOLD, { fields: 'tid', page_size: '101' })).toMatchObject({ code: 41 });
    expect(await callTop(sandbox, SOLD, { fields: 'tid', start_created: '24 Nov' })).toMatchObject({
      code: 41,
    });
    expect(await callTop(sandbox, 'taobao.trade.fullinfo.get', { fields: 'tid', tid: '5' })).toMatchObject({
      code: 15,
      sub_code: 'isv.trade-not-exist',
    });
  });
});
