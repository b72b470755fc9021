import { describe, expect, it } from 'vitest';
import { FulfilmentOrder } from '../../modules/allocation/index.js';
import { FulfilmentOrderLine } from '../../modules/allocation/fulfilment-order-line.entity.js';
import { chooseGifts } from '../../modules/gifts/choose-gifts.js';
import { GiftDecision } from '../../modules/gifts/gift-decision.entity.js';
import { GiftGiven, GiftUse } from '../../modules/gifts/gift-use.entity.js';
import { receiveStock } from '../../modules/inventory/use-cases/receive-stock.js';
import { approveOrder, Order, OrderLine } from '../../modules/orders/index.js';
import { paidOrder } from '../../modules/returns/order-returns.js';
import { refundFor } from '../../modules/returns/return.money.js';
import { FreightBearer } from '../../modules/returns/return.transitions.js';
import { RuleSet } from '../../modules/rules/index.js';
import { Shop } from '../../modules/shops/index.js';
import { perform } from '../../platform/command/command.js';
import { encodeNodeId } from '../../platform/ids.js';
import { draftRules, publishRules, ruleCommand, ruleSets, trialChanges, tryRules, type GivenRule } from '../../testing/rules.js';
import { buildStock, stockRow, stocksThatDoNotAddUp, type BuiltStock } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const em = () => api.system().em.fork();
const shop = await em().findOneOrFail(Shop, { code: 'manual' });
const receiver = { name: '韩梅', phone: '13912345678', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢' };
const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id orderNo payable { amount } } userErrors { code message field } } }';
const SHOWN = `query ($number: String!) { orderByNumber(number: $number) { payable { amount } held holds { reason releasedAt } timeline { type message }
  lines { skuCode quantity gift giftRule giftRuleSetNumber unitPrice { amount } payable { amount } } giftDecisions { ruleSetNumber rules { name matched reason } wouldChange } } }`;
const PLAN = 'query ($orderId: ID!, $edit: OrderEditInput!) { orderEditPlan(orderId: $orderId, edit: $edit) { planToken parts gifts { skuCode rule before after } stock { skuCode before after } problems { message } } }';
const EDIT = 'mutation ($input: EditOrderInput!) { editOrder(input: $input) { order { id } userErrors { code message field } } }';
const CANCEL = 'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { userErrors { code message } } }';

interface Placed {
  id: string;
  orderNo: string;
}
async function place(goods: BuiltStock, quantity: number, over: object = {}): Promise<Placed> {
  const input = { shopId: encodeNodeId('Shop', shop.id), customer: { name: '李雷', phone: '13812341000' }, receiver, lines: [{ sku: goods.skuCode, quantity }], ...over };
  const { data, errors } = await api.execute(PLACE, { as: 'clerk', variables: { input } });
  if (!data?.placeOrder.order) throw new Error(JSON.stringify(errors ?? data));
  return data.placeOrder.order;
}
const shown = async ({ orderNo }: Placed) => (await api.execute(SHOWN, { as: 'clerk', variables: { number: orderNo } })).data?.orderByNumber;
const gifts = async (order: Placed) => (await shown(order)).lines.filter(({ gift }: { gift: boolean }) => gift).map(({ skuCode, quantity }: { skuCode: string; quantity: number }) => [skuCode, quantity]);
const plan = async ({ id }: Placed, edit: object) => (await api.execute(PLAN, { as: 'clerk', variables: { orderId: id, edit } })).data?.orderEditPlan;
const commit = async ({ id }: Placed, edit: object, planToken: string) => (await api.execute(EDIT, { as: 'clerk', variables: { input: { orderId: id, edit, planToken, reason: '与客户电话确认' } } })).data?.editOrder.userErrors;
const cancel = async ({ id }: Placed) => (await api.execute(CANCEL, { as: 'clerk', variables: { input: { orderId: id, reason: '不要了' } } })).data?.cancelOrder.userErrors;

const rule = (name: string, sku: string, over: object = {}, atLeast?: number): GivenRule => ({
  name, groups: atLeast ? [{ match: 'ALL', conditions: [{ fact: 'QUANTITY', operator: 'AT_LEAST', values: [String(atLeast)] }] }] : [],
  gift: { skuCode: sku, quantity: 1, step: 'ORDER', skus: [], exclusive: false, whenShort: 'LEAVE_OUT', ...over },
});
const publish = (rules: readonly GivenRule[]) => publishRules(api, rules, 'GIFT');
const givenOf = async (name: string) => {
  const set = await em().findOneOrFail(RuleSet, { family: 'GIFT' as never, state: 'PUBLISHED' as never });
  return (await em().findOne(GiftUse, { ruleKey: set.rules.find((each) => each.name === name)?.key ?? '' }))?.given ?? 0;
};
const [tea, cup, bag, pot] = [await buildStock(api, 1_000), await buildStock(api, 1_000), await buildStock(api, 0), await buildStock(api, 10)];

describe('an order that is placed', () => {
  it('gets what the rules give, free, reserved like anything else, and says why and what would have given more', async () => {
    const before = await place(tea, 3);
    expect(await shown(before)).toMatchObject({ giftDecisions: [], lines: [{ gift: false }] });
    const { number } = await publish([rule('满三件送杯', cup.skuCode, { step: 'PIECES', stepSize: 3, mostPerOrder: 2 }), rule('九件送杯', cup.skuCode, {}, 9)]);
    const { reserved } = await stockRow(api, cup);
    const order = await place(tea, 3);
    const seen = await shown(order);
    expect(seen).toMatchObject({
      held: false, payable: { amount: (await shown(before)).payable.amount }, timeline: expect.arrayContaining([expect.objectContaining({ type: 'OrderGiftsGiven', message: expect.stringContaining('满三件送杯') })]),
      lines: [{ gift: false, giftRule: null }, { skuCode: cup.skuCode, quantity: 1, gift: true, giftRule: '满三件送杯', giftRuleSetNumber: number, unitPrice: { amount: '0.00' }, payable: { amount: '0.00' } }],
      giftDecisions: [{ ruleSetNumber: number, rules: [{ name: '满三件送杯', matched: true }, { name: '九件送杯', matched: false, reason: expect.stringContaining('9') }], wouldChange: [expect.stringContaining('再多买 3 件'), expect.stringContaining('九件送杯')] }],
    });
    expect((await stockRow(api, cup)).reserved).toBe(reserved + 1);
    expect(await gifts(await place(tea, 2))).toEqual([]);
    expect(await gifts(await place(tea, 20))).toEqual([[cup.skuCode, 2], [cup.skuCode, 1]]);
  });

  it('goes without a gift that is not there, or waits for it and goes on when it comes in, as its rule says', async () => {
    await publish([rule('没有就算了', bag.skuCode)]);
    expect(await shown(await place(tea, 1))).toMatchObject({ held: false, lines: [{ gift: false }], giftDecisions: [{ rules: [{ matched: false, reason: expect.stringContaining('缺 1 件') }] }] });
    await publish([rule('等到有为止', bag.skuCode, { whenShort: 'WAIT' })]);
    const waiting = await place(tea, 1, { cashOnDelivery: true });
    expect(await shown(waiting)).toMatchObject({ held: true, holds: [{ reason: 'STOCK_SHORT' }], lines: [{}, { skuCode: bag.skuCode, gift: true }] });
    await perform(api.system(), receiveStock, { warehouseId: bag.warehouseId, lines: [{ skuId: bag.skuId, quantity: 5 }] });
    await api.house.runtime.jobs.drain();
    expect((await shown(waiting)).held).toBe(false);
    expect((await stockRow(api, bag)).reserved).toBe(1);
  });
});

describe('a gift in the warehouse', () => {
  it('is picked and sent like anything else, and nothing is paid back for it', async () => {
    await publish([rule('人人有杯', cup.skuCode)]);
    const order = await place(tea, 2, { cashOnDelivery: true, freight: { amount: '8.00' } });
    const row = await em().findOneOrFail(Order, { orderNo: order.orderNo });
    await perform(api.system(), approveOrder, { orderId: row.id });
    await api.house.runtime.jobs.drain();
    const work = await em().findOneOrFail(FulfilmentOrder, { orderId: row.id });
    expect((await em().find(FulfilmentOrderLine, { fulfilmentOrderId: work.id }, { orderBy: { id: 'asc' } })).map(({ skuCode, quantity }) => [skuCode, quantity])).toEqual([[tea.skuCode, 2], [cup.skuCode, 1]]);
    const [bought, gift] = await em().find(OrderLine, { orderId: row.id }, { orderBy: { id: 'asc' } });
    const all = { lines: [bought, gift].flatMap((line) => line ?? []), components: new Map(), returns: [], returnLines: [] };
    const back = (lines: readonly (OrderLine | undefined)[]) => refundFor(paidOrder({ ...row, paid: row.payable } as Order, all), lines.flatMap((line) => (line ? [{ lineId: line.id, quantity: line.quantity }] : [])), FreightBearer.MERCHANT);
    expect(back([gift])).toMatchObject({ total: 0 });
    expect(back([bought, gift])).toMatchObject({ total: 2_800, lines: [{ amount: 2_000 }, { amount: 0 }] });
    // Who keeps the gift has given back all that he paid for: its freight too.
    expect(back([bought])).toMatchObject({ total: 2_800, freight: 800 });
  });
});

describe('what is looked at before it is placed', () => {
  it('says what would be given; a gift order is free, gets nothing by rules, and wants a reason and the right to prices', async () => {
    await publish([rule('人人有杯', cup.skuCode)]);
    const preview = async (over: object) => (await api.execute('query ($input: OrderPreviewInput!) { orderPreview(input: $input) { payable { amount } gifts { skuCode quantity rule } problems { field } } }', { as: 'admin', variables: { input: { shopId: encodeNodeId('Shop', shop.id), province: '浙江', lines: [{ sku: tea.skuCode, quantity: 2 }], ...over } } })).data?.orderPreview;
    expect(await preview({})).toEqual({ payable: { amount: '20.00' }, gifts: [{ skuCode: cup.skuCode, quantity: 1, rule: '人人有杯' }], problems: [] });
    expect(await preview({ gift: true })).toEqual({ payable: { amount: '0.00' }, gifts: [], problems: [] });
    expect(await preview({ gift: true, freight: { amount: '8.00' } })).toMatchObject({ problems: [{ field: ['freight'] }] });
    const give = (over: object, as: 'admin' | 'clerk') => api.execute('mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { type stage paymentStatus payable { amount } discountTotal { amount } lines { gift } timeline { message } } userErrors { field } } }', { as, variables: { input: { shopId: encodeNodeId('Shop', shop.id), customer: { name: '李雷', phone: '13812341000' }, receiver, lines: [{ sku: tea.skuCode, quantity: 2 }], gift: true, ...over } } });
    expect((await give({ priceReason: '答谢' }, 'clerk')).data?.placeOrder.userErrors).toEqual([{ field: ['gift'] }]);
    expect((await give({}, 'admin')).data?.placeOrder.userErrors).toEqual([{ field: ['priceReason'] }]);
    const { reserved } = await stockRow(api, tea);
    expect((await give({ priceReason: '答谢老客户' }, 'admin')).data?.placeOrder.order).toMatchObject({
      type: 'GIFT', stage: 'AWAITING_REVIEW', paymentStatus: 'PAID', payable: { amount: '0.00' }, discountTotal: { amount: '20.00' }, lines: [{ gift: false }], timeline: expect.arrayContaining([{ message: expect.stringContaining('答谢老客户') }]),
    });
    expect((await stockRow(api, tea)).reserved).toBe(reserved + 2);
  });
});

describe('a limited number', () => {
  it('is never overrun by buyers who come at once, and what is cancelled can be given again', async () => {
    await publish([rule('限量', cup.skuCode, { total: 10 })]);
    await api.tokenOf('clerk');
    const orders = await Promise.all(Array.from({ length: 64 }, () => place(tea, 1)));
    const lucky = (await Promise.all(orders.map(async (order) => ({ order, has: (await gifts(order)).length })))).filter(({ has }) => has > 0);
    expect(lucky).toHaveLength(10);
    expect(await givenOf('限量')).toBe(10);
    const [late] = orders.filter((order) => !lucky.some((each) => each.order === order));
    expect(late && (await shown(late))).toMatchObject({ held: false, giftDecisions: [{ rules: [{ reason: '限量已送完' }] }] });
    const [first] = lucky;
    expect(first && (await cancel(first.order))).toEqual([]);
    expect(await givenOf('限量')).toBe(9);
    expect(await gifts(await place(tea, 1))).toEqual([[cup.skuCode, 1]]);
    expect((await ruleSets(api, 'GIFT'))[0].hits).toMatchObject([{ count: 11, given: 10 }]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  }, 120_000);
});

// Shows S4.3.1.2 (screen /orders/:no/edit, operation orderEditPlan, operation editOrder)
describe('a change of an order', () => {
  it('says which gift is not earned any more before it takes it, by the rules under which the order was placed', async () => {
    await publish([rule('满三件', cup.skuCode, { total: 100 }, 3)]);
    const order = await place(tea, 3);
    const key = (await em().findOneOrFail(GiftGiven, { skuCode: cup.skuCode, rule: '满三件' })).ruleKey;
    // What is published since changes nothing about what was promised.
    await publish([rule('别的', cup.skuCode, {}, 1)]);
    const { reserved } = await stockRow(api, cup);
    const fewer = { lines: [{ sku: tea.skuCode, quantity: 2 }] };
    const sheet = await plan(order, fewer);
    expect(sheet).toMatchObject({ parts: ['GOODS'], problems: [], gifts: [{ skuCode: cup.skuCode, rule: '满三件', before: 1, after: 0 }] });
    expect(sheet.stock).toContainEqual({ skuCode: cup.skuCode, before: 1, after: 0 });
    expect(await commit(order, fewer, sheet.planToken)).toEqual([]);
    expect(await shown(order)).toMatchObject({ lines: [{ skuCode: tea.skuCode, quantity: 2 }], giftDecisions: [{ rules: [{ matched: false }] }, {}], timeline: expect.arrayContaining([expect.objectContaining({ type: 'OrderGiftsChanged' })]) });
    expect([(await stockRow(api, cup)).reserved, (await em().findOneOrFail(GiftUse, { ruleKey: key })).given]).toEqual([reserved - 1, 0]);
    const more = { lines: [{ sku: tea.skuCode, quantity: 4 }] };
    expect(await commit(order, more, (await plan(order, more)).planToken)).toEqual([]);
    expect([await gifts(order), (await em().findOneOrFail(GiftUse, { ruleKey: key })).given]).toEqual([[[cup.skuCode, 1]], 1]);
    const freight = { freight: { amount: '5.00' } };
    expect(await commit(order, freight, (await plan(order, freight)).planToken)).toEqual([]);
    expect(await gifts(order)).toEqual([[cup.skuCode, 1]]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });
});

// Shows S4.3.1.2, S4.3.2.2 (screen /orders/:no/edit, operation orderEditPlan, operation editOrder)
describe('a gift by hand', () => {
  it('is free, takes stock, is told beforehand and after, and no rule takes it away', async () => {
    await publish([rule('满三件手工', cup.skuCode, {}, 3)]);
    const order = await place(tea, 3);
    const [had, { payable }] = [await stockRow(api, pot), await shown(order)];
    const give = { handGifts: [{ sku: pot.skuCode, quantity: 2 }] };
    const sheet = await plan(order, give);
    expect(sheet).toMatchObject({ parts: ['GOODS'], problems: [], gifts: [{ skuCode: pot.skuCode, rule: null, before: 0, after: 2 }], stock: [{ skuCode: pot.skuCode, before: 0, after: 2 }] });
    expect((await stockRow(api, pot)).reserved).toBe(had.reserved);
    expect(await commit(order, give, sheet.planToken)).toEqual([]);
    const given = await shown(order);
    expect(given).toMatchObject({ payable, giftDecisions: [{}], timeline: expect.arrayContaining([expect.objectContaining({ type: 'OrderHandGiftsChanged', message: `手工赠品：${pot.skuCode} 0 → 2，原因：与客户电话确认` })]) });
    expect(given.lines).toContainEqual({ skuCode: pot.skuCode, quantity: 2, gift: true, giftRule: null, giftRuleSetNumber: null, unitPrice: { amount: '0.00' }, payable: { amount: '0.00' } });
    expect((await stockRow(api, pot)).reserved).toBe(had.reserved + 2);
    const fewer = { lines: [{ sku: tea.skuCode, quantity: 2 }] };
    expect(await commit(order, fewer, (await plan(order, fewer)).planToken)).toEqual([]);
    expect(await gifts(order)).toEqual([[pot.skuCode, 2]]);
    // Both at once: the rule gives again, and the person takes back one.
    const both = { lines: [{ sku: tea.skuCode, quantity: 3 }], handGifts: [{ sku: pot.skuCode, quantity: 1 }] };
    expect(await commit(order, both, (await plan(order, both)).planToken)).toEqual([]);
    expect((await gifts(order)).toSorted()).toEqual([[cup.skuCode, 1], [pot.skuCode, 1]].toSorted());
    const none = { handGifts: [] };
    expect(await commit(order, none, (await plan(order, none)).planToken)).toEqual([]);
    expect([await gifts(order), (await stockRow(api, pot)).reserved]).toEqual([[[cup.skuCode, 1]], had.reserved]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('is refused beyond what is there, and without its permission; what is wrong is named', async () => {
    const order = await place(tea, 1);
    const problems = async (handGifts: object[], as: 'clerk' | 'partner' = 'clerk') => (await api.execute('query ($orderId: ID!, $edit: OrderEditInput!) { orderEditPlan(orderId: $orderId, edit: $edit) { problems { code field } } }', { as, variables: { orderId: order.id, edit: { handGifts } } })).data?.orderEditPlan.problems;
    expect(await problems([{ sku: pot.skuCode, quantity: 11 }])).toMatchObject([{ code: 'INSUFFICIENT_STOCK' }]);
    expect(await problems([{ sku: 'NO-SUCH', quantity: 1 }, { sku: 'SET-TEA-GIFT', quantity: 1 }])).toMatchObject([{ field: ['edit', 'handGifts', '0', 'sku'] }, { field: ['edit', 'handGifts', '1', 'sku'] }]);
    expect(await problems([{ sku: pot.skuCode, quantity: 1 }], 'partner')).toEqual([{ code: 'ACTION_NOT_ALLOWED', field: ['edit', 'handGifts'] }]);
    const edit = { handGifts: [{ sku: pot.skuCode, quantity: 1 }] };
    expect(await commit(order, edit, 'stale')).toMatchObject([{ code: 'STALE_VERSION' }, {}, {}, {}, {}]);
    expect(await gifts(order)).toEqual([]);
  });

  it('is given to no more orders than there are pieces, however many ask at once', async () => {
    const rare = await buildStock(api, 3);
    const orders = await Promise.all(Array.from({ length: 8 }, () => place(tea, 1)));
    const edit = { handGifts: [{ sku: rare.skuCode, quantity: 1 }] };
    const plans = await Promise.all(orders.map(async (order) => (await plan(order, edit)).planToken));
    const answers = await Promise.all(orders.map((order, index) => commit(order, edit, plans[index] ?? '')));
    expect(answers.filter((errors) => errors.length === 0)).toHaveLength(3);
    expect((await stockRow(api, rare)).reserved).toBe(3);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });
});

describe('what was decided', () => {
  it('comes out the same from what was kept', async () => {
    const [sets, kept] = [await em().find(RuleSet, { family: 'GIFT' as never }), await em().find(GiftDecision, {}, { filters: false, limit: 100 })];
    expect(kept.length).toBeGreaterThan(70);
    for (const { ruleSetId, facts, trace } of kept) expect(chooseGifts(sets.find(({ id }) => id === ruleSetId)?.rules ?? [], facts).trace).toEqual(trace);
  });
});

// Shows S1.2.8 (screen /rules, operation saveRuleSet, operation tryRuleSet)
describe('a draft', () => {
  it('says what is wrong with it at its place', async () => {
    const { ruleSet } = await ruleCommand(api, 'draftRuleSet', { family: 'GIFT' });
    const wrong = async (gift: object | undefined) => (await ruleCommand(api, 'saveRuleSet', { ruleSetId: ruleSet.id, rules: [{ enabled: true, match: 'ALL', ...rule('错', cup.skuCode), gift: gift && { ...rule('错', cup.skuCode).gift, ...gift } }] })).userErrors.map(({ field }: { field: string[] }) => field.join('.'));
    expect(await wrong(undefined)).toEqual(['rules.0.gift']);
    expect(await wrong({ step: 'VALUE' })).toEqual(['rules.0.gift.stepSize']);
    expect(await wrong({ skuCode: 'NO-SUCH', skus: [tea.skuCode, 'NOR-THIS'] })).toEqual(['rules.0.gift.skuCode', 'rules.0.gift.skus.1']);
    expect(await wrong({ skuCode: 'SET-TEA-GIFT' })).toEqual(['rules.0.gift.skuCode']);
    expect(await wrong({ from: '2026-11-12T00:00:00+08:00', until: '2026-11-11T00:00:00+08:00' })).toEqual(['rules.0.gift.until']);
  });

  it('is tried over past orders: who would have got what, at what price, against what is there; and changes no order', async () => {
    const [orders, had] = [await em().count(Order, {}, { filters: false }), await em().count(GiftGiven, {}, { filters: false })];
    api.clock.advance(1_000);
    const draft = await draftRules(api, [rule('大方', bag.skuCode, { quantity: 2, total: 7 })], 'GIFT');
    await tryRules(api, draft.id, 1);
    const [{ trial }] = await ruleSets(api, 'GIFT');
    // Three times two and the last one: the rest gets none.
    expect(trial.pieces).toContainEqual({ skuCode: bag.skuCode, before: 0, after: 7, available: 4 });
    expect(trial.totals).toEqual(expect.arrayContaining([expect.objectContaining({ outcome: `${bag.skuCode} ×2`, after: 3 }), expect.objectContaining({ outcome: `${bag.skuCode} ×1`, after: 1 })]));
    expect(trial.figures).toMatchObject([{ key: 'GIFTS', after: { amount: '70.00' } }]);
    expect((await trialChanges(api, draft.id)).totalCount).toBe(trial.changed);
    expect([await em().count(Order, {}, { filters: false }), await em().count(GiftGiven, {}, { filters: false })]).toEqual([orders, had]);
  });
});
