import type { TopTrade } from '@ordo/connectors/top';
import { fenToYuan } from '@ordo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTaobaoTrade, settledTime } from './taobao-trade.js';

const modified = new Date('2026-11-23T02:00:00Z');
const later = new Date('2026-11-23T02:01:00Z');
const line = { oid: '1', numIid: '11', skuId: '22', outerSkuId: 'TEA', title: '茶', price: '60.00', num: 2, totalFee: '120.00', payment: '120.00', status: 'WAIT_SELLER_SEND_GOODS', refundStatus: 'NO_REFUND', isOversold: false };
const trade = (over: Partial<TopTrade> = {}): TopTrade => ({
  tid: '1', status: 'WAIT_SELLER_SEND_GOODS', created: modified, modified, payment: '128.00', totalFee: '120.00', postFee: '8.00',
  receiver: { name: '张**', mobile: '1*******000', state: '浙江省', city: '杭州市', district: '西湖区', address: '***' }, orders: [line], ...over,
});

describe('a Taobao trade', () => {
  it('keeps its list prices; what was not paid of them is discount', () => {
    const order = fromTaobaoTrade(trade({ payment: '118.00', orders: [{ ...line, divideOrderFee: '110.00' }] }), later);
    expect(order).toMatchObject({ status: 'PAID', payable: 11_800, freight: 800, lines: [{ unitPrice: 6_000, quantity: 2, discount: 1_000 }] });
  });

  it('adds up to what was paid, to the fen, whatever the platform says of its lines', () => {
    const amount = fc.integer({ min: 0, max: 500_000 });
    fc.assert(fc.property(amount, amount, fc.array(fc.record({ price: amount, num: fc.integer({ min: 1, max: 9 }), paid: amount }), { minLength: 1, maxLength: 8 }), (payment, postFee, lines) => {
      const order = fromTaobaoTrade(trade({
        payment: fenToYuan(payment), postFee: fenToYuan(postFee),
        orders: lines.map(({ price, num, paid }, index) => ({ ...line, oid: String(index), price: fenToYuan(price), num, divideOrderFee: fenToYuan(paid) })),
      }), later);
      const goods = order.lines.reduce((sum, each) => sum + each.unitPrice * each.quantity - each.discount, 0);
      expect(goods + order.freight).toBe(payment);
      expect(order.lines.every((each) => each.discount >= 0)).toBe(true);
    }));
  });

  it.each([['WAIT_BUYER_PAY', 'UNPAID'], ['PAID_FORBID_CONSIGN', 'UNPAID'], ['SELLER_CONSIGNED_PART', 'PAID'], ['TRADE_BUYER_SIGNED', 'SHIPPED'], ['TRADE_CLOSED_BY_TAOBAO', 'CLOSED'], ['SOMETHING_NEW', 'UNPAID']])(
    'in state %s is %s to us', (status, ours) => expect(fromTaobaoTrade(trade({ status }), later).status).toBe(ours),
  );

  it('finds the place of a county that stands directly under its province', () => {
    const { receiver } = fromTaobaoTrade(trade({ receiver: { name: '李*', phone: '0391-6612345', state: '河南省', district: '济源市', address: '沁园路 1 号' } }), later);
    expect(receiver).toMatchObject({ city: '济源市', district: '济源市', phone: '0391-6612345' });
  });

  it('counts as a little older while its second may still change', () => {
    expect(settledTime(modified, new Date(modified.getTime() + 500)).getTime()).toBe(modified.getTime() - 1);
    expect(settledTime(modified, later)).toBe(modified);
  });
});
