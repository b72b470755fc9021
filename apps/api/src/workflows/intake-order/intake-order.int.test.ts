import { describe, expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { openTaobaoShop, pullShop, type MarketplaceOrder, type TaobaoShop } from '../../modules/channels/index.js';
import { Sku } from '../../modules/catalog/index.js';
import { GiftUse } from '../../modules/gifts/gift-use.entity.js';
import { Order, OrderHold, OrderLine, PaymentStatus } from '../../modules/orders/index.js';
import { Payment } from '../../modules/payments/index.js';
import { marketplaceApi } from '../../testing/marketplace.js';
import { publishRules } from '../../testing/rules.js';
import { storeOrder } from './intake-order.js';

const { api, shop, buy, later, control } = await marketplaceApi();
const em = () => api.system().em;
const at = (seconds: number) => new Date(api.clock.now().getTime() + seconds * 1_000);
let number = 9_000_000_000_000;

function told(over: Partial<MarketplaceOrder> = {}, line: object = {}): MarketplaceOrder {
  return {
    externalNo: String((number += 1)), status: 'PAID', cashOnDelivery: false, freight: 0, payable: 6_000,
    lines: [{ externalNo: 'L1', externalItemId: '1100000001', externalSkuId: '2200000001', outerCode: 'TEA-LJ-50', title: '明前龙井', quantity: 1, unitPrice: 6_000, discount: 0, ...line }],
    receiver: { name: '张**', phone: '1*******000', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路**', token: 'oaid' },
    buyer: { externalUid: 'buyer-1', name: '张**' }, buyerMessage: null, createdAt: at(-60), modifiedAt: at(-50), paidAt: at(-50), tradeNo: null, ...over,
  };
}
const store = (order: MarketplaceOrder) => storeOrder(api.system(), { shopId: shop.id, order });
const rowOf = (order: MarketplaceOrder) => em().findOneOrFail(Order, { externalNo: order.externalNo });

describe('taking in an order of a marketplace', () => {
  it('is one order and one payment however many copies arrive at once', async () => {
    const order = told();
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => store(order)));
    expect(outcomes.toSorted()).toEqual(['CREATED', ...Array.from({ length: 11 }, () => 'UNCHANGED')]);
    expect(await em().count(Payment, { orderId: (await rowOf(order)).id })).toBe(1);
  });

  it('ignores a message that is older than what it has', async () => {
    const order = told({ status: 'UNPAID', paidAt: null });
    await store(order);
    await store({ ...order, status: 'PAID', modifiedAt: at(-20), paidAt: at(-20) });
    expect(await store({ ...order, modifiedAt: at(-30), receiver: { ...order.receiver, city: '宁波市' } })).toBe('UNCHANGED');
    expect(await rowOf(order)).toMatchObject({ paymentStatus: 'PAID', receiverCity: '杭州市' });
  });

  it('makes no new version of what tells nothing new: whoever has the order open is not refused', async () => {
    const order = told();
    await store(order);
    const { version } = await rowOf(order);
    expect(await store({ ...order, modifiedAt: at(-10) })).toBe('UPDATED');
    expect(await rowOf(order)).toMatchObject({ version, externalModifiedAt: at(-10) });
    expect(await store({ ...order, modifiedAt: at(-10) })).toBe('UNCHANGED');
  });

  it('takes over what the seller changed of the price before it was paid', async () => {
    const order = told({ status: 'UNPAID', paidAt: null });
    await store(order);
    await store(told({ externalNo: order.externalNo, payable: 5_000, modifiedAt: at(-20) }, { discount: 1_000 }));
    const row = await rowOf(order);
    expect(row).toMatchObject({ payable: 5_000, paid: 5_000, discountTotal: 1_000, paymentStatus: 'PAID', stage: 'AWAITING_REVIEW' });
  });

  it('holds goods that we do not know, until they are known', async () => {
    const order = told({}, { externalSkuId: '999', outerCode: 'NEW-1' });
    await store(order);
    const row = await rowOf(order);
    const holds = async () => (await em().find(OrderHold, { orderId: row.id, releasedAt: null })).map((hold) => [hold.reason, hold.note]);
    expect(await holds()).toEqual([['PRODUCT_UNMAPPED', 'NEW-1']]);
    const release = () => api.execute('mutation ($id: ID!) { releaseOrder(input: { orderId: $id, note: "已建档" }) { userErrors { message } } }', { as: 'clerk', variables: { id: encodeNodeId('Order', row.id) } });
    await release();
    expect(await holds()).toEqual([['PRODUCT_UNMAPPED', 'NEW-1']]);
    const known = await em().findOneOrFail(Sku, { code: 'TEA-LJ-50' });
    await em().nativeUpdate(Sku, { id: known.id }, { code: 'NEW-1' });
    await release();
    expect(await holds()).toEqual([]);
    expect((await em().findOneOrFail(OrderLine, { orderId: row.id })).skuId).toBe(known.id);
    await em().nativeUpdate(Sku, { id: known.id }, { code: 'TEA-LJ-50' });
  });

  it('leaves alone what was shipped or closed before it was ever seen', async () => {
    expect(await store(told({ status: 'FINISHED' }))).toBe('SKIPPED');
    expect(await store(told({ status: 'CLOSED' }))).toBe('SKIPPED');
  });

  it('loses no order when trades change, and pages shift, while they are read', async () => {
    await later();
    const tids: string[] = [];
    for (let i = 0; i < 130; i += 1) {
      tids.push(await buy({ paid: false }));
      if (i % 10 === 0) api.clock.advance(1_000);
    }
    const opened = await openTaobaoShop(api.system(), api.config, shop.id);
    if (!opened) throw new Error('the shop is not connected');
    let reads = 0;
    const restless: TaobaoShop = {
      ...opened,
      client: {
        ...opened.client,
        tradesSoldIncrement: async (query) => {
          const page = await opened.client.tradesSoldIncrement(query);
          api.clock.advance(1_000);
          // Some of the oldest become the newest, and a new one comes in.
          for (const tid of tids.slice(reads * 7, reads * 7 + 7)) await control('POST', `top/trades/${tid}/pay`);
          tids.push(await buy());
          reads += 1;
          return page;
        },
      },
    };
    await pullShop(api.system(), restless, storeOrder);
    expect(reads).toBe(4);
    await later();
    expect(await em().count(Order, { externalNo: { $in: tids } })).toBe(tids.length);
    const paid = [...tids.slice(0, reads * 7), ...tids.slice(130)];
    expect(await em().count(Order, { externalNo: { $in: paid }, paymentStatus: PaymentStatus.PAID })).toBe(paid.length);
  });
});

describe('a gift with an order of a marketplace', () => {
  it('goes along unknown to it, beside what the marketplace gives itself, and what a closed order had can be given again', async () => {
    await publishRules(api, [{ name: '随单送杯', groups: [{ match: 'ALL', conditions: [{ fact: 'SOURCE', operator: 'IN', values: ['TAOBAO'] }] }], gift: { skuCode: 'CUP-CEL-1', quantity: 1, step: 'ORDER', skus: [], total: 5, exclusive: false, whenShort: 'LEAVE_OUT' } }], 'GIFT');
    const order = told({}, { unitPrice: 6_000 });
    const [first] = order.lines;
    if (!first) throw new Error('an order has lines');
    const own = { ...first, externalNo: 'L2', unitPrice: 0, outerCode: 'BAG-CAN-1', externalSkuId: '2200000010', title: '帆布包' };
    await store({ ...order, lines: [...order.lines, own] });
    const row = await rowOf(order);
    expect(row).toMatchObject({ payable: 6_000, paymentStatus: 'PAID', held: false, itemCount: 3 });
    expect((await em().find(OrderLine, { orderId: row.id }, { orderBy: { id: 'asc' } })).map(({ skuCode, gift, externalNo }) => [skuCode, gift, externalNo ?? null])).toEqual([['TEA-LJ-50', false, 'L1'], ['BAG-CAN-1', false, 'L2'], ['CUP-CEL-1', true, null]]);
    const given = async () => (await em().fork().find(GiftUse, {}))[0]?.given;
    expect(await given()).toBe(1);
    await store({ ...order, status: 'CLOSED', modifiedAt: at(-10) });
    expect([(await em().fork().findOneOrFail(Order, { id: row.id })).stage, await given()]).toEqual(['CANCELLED', 0]);
  });
});
