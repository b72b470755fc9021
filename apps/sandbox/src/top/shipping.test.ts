import { describe, expect, it } from 'vitest';
import { TRADE_TRANSITIONS, REFUND_TRANSITIONS } from '../world/trade.js';
import { walk } from '@ordo/kernel';
import { callTop } from '../testing/call-top.js';
import { control, startSandbox } from '../testing/start-sandbox.js';
import { placeTrade } from '../world/place-trade.js';

const SEND = 'taobao.logistics.offline.send';
const B04 = { code: 15, sub_code: 'isv.logistics-offline-service-error:B04' };
const items = [
  { outerSkuId: 'TEA-LJ-50', num: 1 },
  { outerSkuId: 'BAG-CAN-1', num: 1 },
];
const parcel = { company_code: 'SF', out_sid: 'SF7000000000037' };

describe('the states of a trade', () => {
  it('can all be reached, and end only where they should', () => {
    const trade = walk(
      TRADE_TRANSITIONS,
      [
        'WAIT_BUYER_PAY',
        'WAIT_SELLER_SEND_GOODS',
        'SELLER_CONSIGNED_PART',
        'WAIT_BUYER_CONFIRM_GOODS',
        'TRADE_FINISHED',
        'TRADE_CLOSED',
        'TRADE_CLOSED_BY_TAOBAO',
      ],
      { initial: ['WAIT_BUYER_PAY'], terminal: ['TRADE_CLOSED', 'TRADE_CLOSED_BY_TAOBAO'] },
    );
    expect(trade).toEqual({ unreachable: [], deadEnds: [] });
    const refund = walk(
      REFUND_TRANSITIONS,
      ['WAIT_SELLER_AGREE', 'SELLER_REFUSE_BUYER', 'CLOSED', 'SUCCESS'],
      { initial: ['WAIT_SELLER_AGREE'], terminal: ['CLOSED', 'SUCCESS'] },
    );
    expect(refund).toEqual({ unreachable: [], deadEnds: [] });
  });

  it('shipping twice is refused with B04, and so is shipping what nobody has paid', async () => {
    const sandbox = await startSandbox();
    const { tid } = placeTrade(sandbox.world, { items });
    expect(await callTop(sandbox, SEND, { tid, ...parcel })).toMatchObject({
      shipping: { is_success: true },
    });
    expect(await callTop(sandbox, SEND, { tid, ...parcel })).toMatchObject(B04);
    const unpaid = placeTrade(sandbox.world, { items, paid: false });
    expect(await callTop(sandbox, SEND, { tid: unpaid.tid, ...parcel })).toMatchObject(B04);
    const { trade } = await callTop(sandbox, 'taobao.trade.fullinfo.get', {
      tid,
      fields: 'status,consign_time,orders.invoice_no',
    });
    expect(trade).toMatchObject({
      status: 'WAIT_BUYER_CONFIRM_GOODS',
      orders: { order: [{ invoice_no: parcel.out_sid }, { invoice_no: parcel.out_sid }] },
    });
  });

  it('ships line by line, each once', async () => {
    const sandbox = await startSandbox();
    const trade = placeTrade(sandbox.world, { items });
    const ship = (oid: string) =>
      callTop(sandbox, SEND, { tid: trade.tid, is_split: '1', sub_tid: oid, ...parcel });
    const [first, second] = trade.lines.map(({ oid }) => oid);
    await ship(first ?? '');
    expect(trade.status).toBe('SELLER_CONSIGNED_PART');
    expect(await ship(first ?? '')).toMatchObject(B04);
    expect(await ship('12345')).toMatchObject(B04);
    await ship(second ?? '');
    expect(trade.status).toBe('WAIT_BUYER_CONFIRM_GOODS');
  });

  it('refuses carriers it does not know and waybill numbers that cannot be that carrier’s', async () => {
    const sandbox = await startSandbox();
    const { tid } = placeTrade(sandbox.world, { items });
    expect(await callTop(sandbox, SEND, { tid, company_code: 'OWL', out_sid: '1' })).toMatchObject({
      code: 41,
    });
    expect(await callTop(sandbox, SEND, { tid, company_code: 'SF', out_sid: 'hello' })).toMatchObject({
      code: 41,
    });
    expect(sandbox.world.state.trades[tid]?.status).toBe('WAIT_SELLER_SEND_GOODS');
  });

  it('the memo may have 1,000 bytes, and changing it counts as a change of the trade', async () => {
    const sandbox = await startSandbox();
    const { tid } = placeTrade(sandbox.world, { items });
    expect(await callTop(sandbox, 'taobao.trade.memo.update', { tid, memo: '急'.repeat(334) })).toMatchObject(
      { code: 41 },
    );
    expect(await callTop(sandbox, 'taobao.trade.memo.update', { tid, memo: '急', flag: '2' })).toMatchObject({
      trade: { tid, modified: expect.any(String) },
    });
    expect(sandbox.world.state.trades[tid]).toMatchObject({ sellerMemo: '急', sellerFlag: 2 });
  });
});

describe('refunds on the marketplace', () => {
  const fields = 'refund_id,tid,oid,status,refund_fee,has_good_return,good_status,refund_phase';

  it('a refund before shipping shows on the trade, and once the seller has refunded closes the line and then the trade', async () => {
    const sandbox = await startSandbox();
    const trade = placeTrade(sandbox.world, { items });
    const { refundId } = await control<{ refundId: string }>(
      sandbox,
      'POST',
      `/top/trades/${trade.tid}/refund`,
      { reason: '不想要了' },
    );
    const listed = await callTop(sandbox, 'taobao.refunds.receive.get', { fields });
    expect(listed.refunds.refund).toEqual([
      {
        refund_id: refundId,
        tid: trade.tid,
        oid: trade.lines[0]?.oid,
        status: 'WAIT_SELLER_AGREE',
        refund_fee: '60.00',
        has_good_return: false,
        good_status: 'BUYER_NOT_RECEIVED',
        refund_phase: 'onsale',
      },
    ]);
    expect(trade.lines[0]).toMatchObject({ refundStatus: 'WAIT_SELLER_AGREE', refundId });

    await control(sandbox, 'POST', `/top/refunds/${refundId}/resolve`);
    expect(await callTop(sandbox, 'taobao.refund.get', { refund_id: refundId, fields })).toMatchObject({
      refund: { status: 'SUCCESS' },
    });
    expect(trade).toMatchObject({
      status: 'WAIT_SELLER_SEND_GOODS',
      lines: [{ status: 'TRADE_CLOSED' }, { status: 'WAIT_SELLER_SEND_GOODS' }],
    });
    const second = await control<{ refundId: string }>(sandbox, 'POST', `/top/trades/${trade.tid}/refund`);
    await control(sandbox, 'POST', `/top/refunds/${second.refundId}/agree`);
    expect(trade.status).toBe('TRADE_CLOSED');
  });

  it('after shipping the goods come back first', async () => {
    const sandbox = await startSandbox();
    const trade = placeTrade(sandbox.world, { items: items.slice(0, 1) });
    await callTop(sandbox, SEND, { tid: trade.tid, ...parcel });
    const { refundId } = await control<{ refundId: string }>(
      sandbox,
      'POST',
      `/top/trades/${trade.tid}/refund`,
    );
    const statusAfter = async (action: string) =>
      (await control<{ status: string }>(sandbox, 'POST', `/top/refunds/${refundId}/${action}`)).status;
    expect(await statusAfter('agree')).toBe('WAIT_BUYER_RETURN_GOODS');
    expect(await statusAfter('return-goods')).toBe('WAIT_SELLER_CONFIRM_GOODS');
    expect(await statusAfter('confirm-goods')).toBe('SUCCESS');
    await expect(statusAfter('refuse')).rejects.toThrow('409');
    expect(trade.status).toBe('TRADE_CLOSED');
  });

  it('never more than was paid, and not twice for one line', async () => {
    const sandbox = await startSandbox();
    const { tid } = placeTrade(sandbox.world, { items: items.slice(0, 1), discount: 1_000 });
    await expect(control(sandbox, 'POST', `/top/trades/${tid}/refund`, { fee: 5_001 })).rejects.toThrow(
      'REFUND_TOO_HIGH',
    );
    await control(sandbox, 'POST', `/top/trades/${tid}/refund`, { fee: 5_000 });
    await expect(control(sandbox, 'POST', `/top/trades/${tid}/refund`, { fee: 1 })).rejects.toThrow(
      'REFUND_NOT_POSSIBLE',
    );
  });
});
