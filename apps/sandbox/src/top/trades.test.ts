import { describe, expect, it } from 'vitest';
import { payTrade } from '../world/pay-trade.js';
import { placeTrade } from '../world/place-trade.js';
import type { Sandbox } from '../sandbox.js';
import { callTop, postTop, topForm, type Answer } from '../testing/call-top.js';
import { startSandbox, turnableClock } from '../testing/start-sandbox.js';

const INCREMENT = 'taobao.trades.sold.increment.get';
const WINDOW = { start_modified: '2026-11-24 00:00:00', end_modified: '2026-11-24 23:59:59' };
const item = { outerSkuId: 'TEA-LJ-50', num: 1 };

async function worldOf(
  count: number,
  paid = true,
): Promise<{ sandbox: Sandbox; clock: ReturnType<typeof turnableClock>; tids: string[] }> {
  const clock = turnableClock();
  const sandbox = await startSandbox({ clock });
  const tids: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    tids.push(placeTrade(sandbox.world, { items: [item], paid }).tid);
    clock.advance(1_000);
  }
  return { sandbox, clock, tids };
}

const tidsOf = (answer: Answer): string[] =>
  (answer.trades?.trade ?? []).map((trade: Answer) => trade.tid_str ?? trade.tid);
const pull = (sandbox: Sandbox, params: Record<string, string> = {}): Promise<Answer> =>
  callTop(sandbox, INCREMENT, { fields: 'tid,tid_str,status', ...WINDOW, ...params });

describe('pulling trades', () => {
  it('writes numbers beyond 2^53 as JSON numbers with all their digits, beside their text', async () => {
    const { sandbox, tids } = await worldOf(1);
    const text = await postTop(sandbox, topForm(sandbox, INCREMENT, { fields: 'tid,tid_str', ...WINDOW }));
    expect(Number(tids[0])).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(text).toContain(`"tid":${tids[0]},"tid_str":"${tids[0]}"`);
  });

  it('gives only the fields asked for, and the oaid only to who asks for all it stands for', async () => {
    const { sandbox } = await worldOf(1);
    const few = await callTop(sandbox, INCREMENT, {
      fields: 'tid_str,receiver_name,oaid,orders.title',
      ...WINDOW,
    });
    expect(Object.keys(few.trades.trade[0]).sort()).toEqual(['orders', 'receiver_name', 'tid_str']);
    expect(few.trades.trade[0].orders.order).toEqual([{ title: '明前龙井 50g' }]);
    const all = await callTop(sandbox, INCREMENT, {
      fields: 'receiver_name,receiver_address,created,receiver_mobile,receiver_phone',
      ...WINDOW,
    });
    expect(all.trades.trade[0].oaid).toMatch(/^1.{42}$/);
  });

  it('masks name, phone and address, and shows them only by decryption of the right oaid', async () => {
    const clock = turnableClock();
    const sandbox = await startSandbox({ clock });
    const { tid, oaid } = placeTrade(sandbox.world, {
      items: [item],
      receiver: { name: '欧阳小雨', mobile: '13812345678', address: '秘密路 1 号' },
    });
    const answer = await callTop(sandbox, 'taobao.trade.fullinfo.get', {
      tid,
      include_oaid: 'true',
      fields: 'receiver_name,receiver_mobile,receiver_address,receiver_city',
    });
    expect(answer.trade).toMatchObject({
      receiver_name: '欧**',
      receiver_mobile: '1*******678',
      receiver_address: '**********',
      oaid,
    });

    const ask = (query: object) =>
      callTop(sandbox, 'taobao.top.oaid.decrypt', { query_list: JSON.stringify([query]) });
    const open = await ask({ tid, oaid, scene: '1001' });
    expect(open.receiver_list.receiver[0]).toMatchObject({
      matched: true,
      name: '欧阳小雨',
      address_detail: '秘密路 1 号',
      mobile: expect.stringMatching(/^1[3-9]\d{9}$/),
    });
    expect(open.receiver_list.receiver[0].mobile).not.toBe('13812345678');
    const wrong = await ask({ tid, oaid: 'another', scene: '1001' });
    expect(wrong.receiver_list.receiver).toEqual([{ tid, oaid: 'another', matched: false }]);
    expect(await ask({ tid, oaid, scene: '9' })).toMatchObject({ code: 41 });
  });

  it('refuses a window of more than a day, one that ends before it begins, and half a window', async () => {
    const { sandbox } = await worldOf(0);
    expect(
      await pull(sandbox, { start_modified: '2026-11-23 10:00:00', end_modified: '2026-11-24 10:00:00' }),
    ).toHaveProperty('total_results', 0);
    expect(
      await pull(sandbox, { start_modified: '2026-11-23 10:00:00', end_modified: '2026-11-24 10:00:01' }),
    ).toMatchObject({ code: 15, sub_code: 'isv.invalid-parameter' });
    expect(
      await pull(sandbox, { start_modified: '2026-11-24 11:00:00', end_modified: '2026-11-24 10:00:00' }),
    ).toMatchObject({ code: 41 });
    expect(await pull(sandbox, { end_modified: '' })).toMatchObject({ code: 40 });
  });

  it('sorts by the last change, newest first, both ends of the window included', async () => {
    const { sandbox, tids } = await worldOf(3);
    expect(tidsOf(await pull(sandbox))).toEqual(tids.toReversed());
    expect(
      tidsOf(
        await pull(sandbox, { start_modified: '2026-11-24 10:00:01', end_modified: '2026-11-24 10:00:01' }),
      ),
    ).toEqual([tids[1]]);
  });

  it('counts all of them, or with use_has_next only says whether there are more', async () => {
    const { sandbox } = await worldOf(3);
    const counted = await pull(sandbox, { page_size: '2' });
    expect(counted).toMatchObject({ total_results: 3 });
    expect(counted).not.toHaveProperty('has_next');
    const first = await pull(sandbox, { page_size: '2', use_has_next: 'true' });
    expect(first).toMatchObject({ has_next: true });
    expect(first).not.toHaveProperty('total_results');
    expect(await pull(sandbox, { page_size: '2', page_no: '2', use_has_next: 'true' })).toMatchObject({
      has_next: false,
    });
    expect(await pull(sandbox, { page_no: '9' })).not.toHaveProperty('trades');
  });

  it('shows why to read pages backwards: a trade that changes meanwhile leaves the window and moves the later pages up', async () => {
    const whileReading = async (pages: readonly number[]) => {
      const { sandbox, clock, tids } = await worldOf(4, false);
      const window = {
        start_modified: '2026-11-24 10:00:00',
        end_modified: '2026-11-24 10:00:03',
        page_size: '2',
      };
      const seen: string[] = [];
      for (const page of pages) {
        seen.push(...tidsOf(await pull(sandbox, { ...window, page_no: String(page) })));
        clock.advance(10_000);
        if (page === pages[0]) payTrade(sandbox.world, tids[3] ?? '');
      }
      return { seen, untouched: tids.slice(0, 3) };
    };
    const forwards = await whileReading([1, 2]);
    expect(forwards.untouched.filter((tid) => !forwards.seen.includes(tid))).toEqual([forwards.untouched[1]]);
    const backwards = await whileReading([2, 1]);
    expect(backwards.untouched.filter((tid) => !backwards.seen.includes(tid))).toEqual([]);
  });

  it('filters by status', async () => {
    const { sandbox, tids } = await worldOf(2, false);
    payTrade(sandbox.world, tids[0] ?? '');
    expect(tidsOf(await pull(sandbox, { status: 'WAIT_SELLER_SEND_GOODS' }))).toEqual([tids[0]]);
  });

  it('spreads a discount over the lines without losing a fen, and gives a single line the number of its trade', async () => {
    const { sandbox } = await worldOf(0);
    const two = placeTrade(sandbox.world, {
      items: [item, { outerSkuId: 'CUP-CEL-1', num: 3 }],
      discount: 1_001,
      postFee: 800,
    });
    const one = placeTrade(sandbox.world, { items: [item] });
    const { trade } = await callTop(sandbox, 'taobao.trade.fullinfo.get', {
      tid: two.tid,
      fields: 'payment,total_fee,post_fee,discount_fee,orders',
    });
    expect(trade).toMatchObject({
      payment: '177.69',
      total_fee: '179.70',
      post_fee: '8.00',
      discount_fee: '10.01',
    });
    const fen = (text: string): number => Math.round(Number(text) * 100);
    expect(
      trade.orders.order
        .map((line: Answer) => fen(line.divide_order_fee))
        .reduce((a: number, b: number) => a + b),
    ).toBe(17_970 - 1_001);
    expect(one.lines[0]?.oid).toBe(one.tid);
    expect(new Set(two.lines.map((line) => line.oid)).has(two.tid)).toBe(false);
  });
});
