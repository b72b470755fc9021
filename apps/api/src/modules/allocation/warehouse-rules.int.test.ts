import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import type { Tx } from '../../platform/command/tx.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../testing/orders.js';
import { draftRules, publishRules, ruleCommand, ruleSets, trialChanges, tryRules, type GivenRule } from '../../testing/rules.js';
import { testApi } from '../../testing/test-api.js';
import { Sku } from '../catalog/index.js';
import { Stock, Warehouse } from '../inventory/index.js';
import { approveOrder, createOrder, OrderLine, OrderSource, recordPaid, type Order } from '../orders/index.js';
import { RuleSet } from '../rules/index.js';
import { Shop } from '../shops/index.js';
import { Allocation } from './allocation.entity.js';
import { chooseWarehouse } from './choose-warehouse.js';
import { DEFAULT_RULES } from './default-rules.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { allocateOrder } from './use-cases/allocate-order.js';

const api = await testApi();
const DAY = 86_400_000;
const SOUTHWARDS = { receiver: { name: '张三丰', phone: '13900001234', province: '湖南省', city: '长沙市', district: '岳麓区', address: '麓山南路 932 号' } };
const pick = (name: string, strategy: string, warehouses: string[] = [], groups: GivenRule['groups'] = []): GivenRule => ({ name, warehouse: { strategy, warehouses }, groups });
const when = (fact: string, operator: string, ...values: string[]): GivenRule['groups'] => [{ match: 'ALL', conditions: [{ fact, operator, values }] }];
const byId = async () => new Map((await api.system().em.fork().find(Warehouse, {})).map((each) => [each.id, each.code]));
const approve = (order: BuiltOrder) => api.execute('mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: order.id } } });
const drain = () => api.house.runtime.jobs.drain();
const WHY = 'query ($id: ID!) { order(id: $id) { allocation { ruleSetNumber reason warehouse { code } candidates { name distanceKm freight { amount } load capacity reasons } wouldChange } } }';
const why = async (order: BuiltOrder) => (await api.execute(WHY, { as: 'clerk', variables: { id: order.id } })).data?.order.allocation;

async function setLimits(code: string, limits: { dailyCapacity: number | null; keepPieces: number }, as: 'admin' | 'clerk' | 'warehouse' = 'admin') {
  const [warehouse] = (await api.execute('{ warehouses(first: 10) { nodes { id code } } }', { as: 'admin' })).data?.warehouses.nodes.filter((each: { code: string }) => each.code === code);
  return api.execute('mutation ($input: SetWarehouseLimitsInput!) { setWarehouseLimits(input: $input) { warehouse { dailyCapacity keepPieces } userErrors { code field } } }', { as, variables: { input: { warehouseId: warehouse.id, ...limits } } });
}

// Shows S1.2.4, S1.2.5, S1.2.6, S1.2.7, S1.2.8 (screen /rules, operation saveRuleSet, operation publishRuleSet, operation setWarehouseLimits)
describe('warehouse rules', () => {
  it('begin with those that came with the system, which a draft takes over and hits are counted for', async () => {
    const order = await buildOrder(api);
    await approve(order);
    await drain();
    const [inForce] = await ruleSets(api, 'WAREHOUSE');
    expect(inForce).toMatchObject({ number: 1, state: 'PUBLISHED', rules: DEFAULT_RULES.map(({ name, warehouse }) => ({ name, outcome: null, warehouse })) });
    expect(inForce.hits).toEqual([{ key: 'default-region', count: 1, given: null }]);
    expect(await why(order)).toMatchObject({ ruleSetNumber: 1, warehouse: { code: 'east-1' } });
  });

  it('that name a warehouse that is not there are refused with the place', async () => {
    const { ruleSet } = await ruleCommand(api, 'draftRuleSet', { family: 'WAREHOUSE' });
    const rules = [{ ...pick('错', 'FIXED', ['east-1', 'mars-1']), enabled: true, match: 'ALL' }];
    expect((await ruleCommand(api, 'saveRuleSet', { ruleSetId: ruleSet.id, rules })).userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['rules', '0', 'warehouse', 'warehouses'], message: '没有编码为 mars-1 的仓库。' }]);
  });

  it('send what weighs little where the freight is lowest, and tell the difference to the next', async () => {
    await publishRules(api, [pick('轻件省运费', 'CHEAPEST', [], when('WEIGHT', 'AT_MOST', '20000')), pick('其余', 'NEAREST')], 'WAREHOUSE');
    const order = await buildOrder(api, SOUTHWARDS);
    await approve(order);
    await drain();
    const shown = await why(order);
    expect(shown).toMatchObject({ warehouse: { code: 'south-1' }, reason: '华南一仓 全部有货，且运费最低（约 ¥13.00）' });
    expect(shown.candidates).toContainEqual(expect.objectContaining({ name: '华北一仓', freight: { amount: '19.00' }, distanceKm: expect.any(Number) }));
    expect(shown.wouldChange[0]).toBe('若 华东一仓 的运费再低 ¥3.00 以上，就会被选中');
  });

  it('take the rates that somebody has set, each once', async () => {
    const set = (rates: object[], as: 'admin' | 'clerk' = 'admin') => api.execute('mutation ($input: SetFreightRatesInput!) { setFreightRates(input: $input) { freightRates { upToKm firstFee { amount } } userErrors { code field message } } }', { as, variables: { input: { rates } } });
    const rate = (upToKm: number, firstFee: number) => ({ carrier: 'SF', upToKm, firstGrams: 1_000, firstFee, stepGrams: 1_000, stepFee: 100 });
    expect((await set([rate(0, 1)], 'clerk')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await set([rate(900, 1), rate(900, 2)])).data?.setFreightRates.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['rates', '1', 'upToKm'] }]);
    expect((await set([rate(700, 5_000), rate(20_000, 1_000)])).data?.setFreightRates).toMatchObject({ freightRates: [{ upToKm: 700, firstFee: { amount: '50.00' } }, { upToKm: 20_000 }], userErrors: [] });
    const order = await buildOrder(api, SOUTHWARDS);
    await approve(order);
    await drain();
    expect(await why(order)).toMatchObject({ warehouse: { code: 'east-1' } });
    await set([rate(0, 1_200), rate(600, 1_300), rate(1_200, 1_600), rate(20_000, 1_900)]);
  });

  it('leave in a warehouse what it keeps, and what is set by who may', async () => {
    expect((await setLimits('east-1', { dailyCapacity: null, keepPieces: 10 }, 'clerk')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await setLimits('east-1', { dailyCapacity: -1, keepPieces: 0 })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    await publishRules(api, [pick('就近', 'NEAREST')], 'WAREHOUSE');
    const order = await buildOrder(api, { skuCode: 'CUP-CEL-1', quantity: 400 });
    await setLimits('east-1', { dailyCapacity: null, keepPieces: 101 });
    await approve(order);
    await drain();
    expect((await why(order)).warehouse.code).not.toBe('east-1');
    expect((await setLimits('east-1', { dailyCapacity: null, keepPieces: 0 })).data?.setWarehouseLimits).toEqual({ warehouse: { dailyCapacity: null, keepPieces: 0 }, userErrors: [] });
  });

  it('never give a warehouse more orders a day than it takes, however many come at once; what finds no room waits for the next day', async () => {
    const codes = await byId();
    const today = (await api.system().em.fork().find(FulfilmentOrder, {}, { filters: false })).filter(({ warehouseId }) => codes.get(warehouseId) === 'north-1').length;
    await publishRules(api, [pick('只走北仓', 'FIXED', ['north-1'])], 'WAREHOUSE');
    await setLimits('north-1', { dailyCapacity: today + 3, keepPieces: 0 });
    const orders = await Promise.all(Array.from({ length: 8 }, () => buildOrder(api)));
    for (const order of orders) await approve(order);
    await Promise.allSettled(orders.map((order) => perform(api.system(), allocateOrder, { orderId: order.rowId })));
    await drain();
    const given = async () => (await Promise.all(orders.map((order) => orderRow(api, order)))).filter(({ fulfilmentStatus }) => fulfilmentStatus === 'ALLOCATED').length;
    expect(await given()).toBe(3);
    expect((await Promise.all(orders.map((order) => orderRow(api, order)))).some(({ held }) => held)).toBe(false);
    const now = api.clock.now();
    api.clock.advance(DAY);
    await drain();
    // As many as the day takes, of the five that waited.
    expect(await given()).toBe(Math.min(today + 6, 8));
    api.clock.set(now);
    await setLimits('north-1', { dailyCapacity: null, keepPieces: 0 });
  });

  it('are tried over past orders with the stock as it was then, changing none of them', async () => {
    await publishRules(api, [pick('就近', 'NEAREST'), pick('有货', 'FULL_STOCK')], 'WAREHOUSE');
    const order = await buildOrder(api, { skuCode: 'BAG-CAN-1', quantity: 5, placedAt: api.clock.now() });
    const line = await api.system().em.fork().findOneOrFail(OrderLine, { orderId: order.rowId });
    await approve(order);
    await drain();
    api.clock.advance(3_600_000);
    const stocks = await api.system().em.fork().find(Stock, { skuId: line.skuId ?? '' }, { filters: false });
    const codes = await byId();
    for (const stock of stocks.filter(({ warehouseId }) => codes.get(warehouseId) === 'east-1')) {
      await api.execute('mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { code } } }', { as: 'admin', variables: { input: { stockId: Buffer.from(`Stock:${stock.id}`).toString('base64url'), delta: -stock.available, reason: '盘亏' } } });
    }
    const late = await buildOrder(api, { skuCode: 'BAG-CAN-1', quantity: 5, placedAt: new Date(api.clock.now().getTime() + 60_000) });
    api.clock.advance(3_600_000);
    const draft = await draftRules(api, [pick('北仓优先', 'FIXED', ['north-1'])], 'WAREHOUSE');
    await tryRules(api, draft.id, 1);
    const [{ trial }] = await ruleSets(api, 'WAREHOUSE');
    const found = await trialChanges(api, draft.id);
    expect(found.totalCount).toBe(trial.changed);
    const next = await trialChanges(api, draft.id, `first: 1, after: "${(await trialChanges(api, draft.id, 'first: 1')).pageInfo.endCursor}"`);
    expect(next.nodes).toEqual(found.nodes.slice(1, 2));
    const changes = new Map(found.nodes.map((change: { orderNo: string }) => [change.orderNo, change]));
    expect(changes.get(order.orderNo)).toMatchObject({ before: '华东一仓', beforeRule: '就近', after: '华北一仓', afterRule: '北仓优先', beforeFreight: { amount: '13.00' }, afterFreight: { amount: '17.00' } });
    expect((changes.get(late.orderNo) as { before: string }).before).toBe('华南一仓');
    expect(trial.totals.reduce((sum: number, { after }: { after: number }) => sum + after, 0)).toBe(trial.orders);
    expect(trial.figures).toEqual([{ key: 'FREIGHT', before: { amount: expect.any(String) }, after: { amount: expect.any(String) } }]);
    expect(await why(order)).toMatchObject({ warehouse: { code: 'east-1' } });
  });
});

async function createPaid(tx: Tx, quantity: number, skuCode: string, province: string): Promise<Order> {
  const shop = await tx.em.findOneOrFail(Shop, { code: 'manual' });
  const sku = await tx.em.findOneOrFail(Sku, { code: skuCode });
  const receiver = { name: '张三丰', phone: '13900001234', province, city: '长沙市', district: '岳麓区', address: '麓山南路 932 号' };
  const order = await createOrder(tx, {
    source: OrderSource.MANUAL, shopId: shop.id, freight: 0, placedAt: tx.now, receiver, lines: [{ skuId: sku.id, skuCode, category: sku.category, title: sku.title, quantity, unitPrice: sku.price, discount: 0 }],
  });
  return recordPaid(tx, order.id, { paid: order.payable, refunded: 0 });
}

describe('what was decided about warehouses', () => {
  it('comes out the same from what was kept: 200 decisions by three versions', async () => {
    const versions = [
      [pick('重货就近', 'NEAREST', [], when('QUANTITY', 'AT_LEAST', '4')), pick('其余省钱', 'CHEAPEST')],
      [pick('均衡', 'LEAST_LOAD')], [pick('茶走华南', 'FIXED', ['south-1'], when('CATEGORY', 'IN', 'TEA')), pick('余量', 'MOST_STOCK')],
    ];
    for (const rules of versions) {
      await publishRules(api, rules, 'WAREHOUSE');
      // All in one transaction: two hundred of their own would take longer than everything else here.
      await perform(api.system(), command('allocateMany', async (tx) => {
        for (let n = 0; n < 67; n += 1) {
          const order = await createPaid(tx, 1 + (n % 5), n % 3 === 0 ? 'TEA-PE-357' : 'TSH-COT-WH-M', n % 2 === 0 ? '湖南省' : '浙江省');
          await approveOrder.run(tx, { orderId: order.id });
          await allocateOrder.run(tx, { orderId: order.id });
        }
        return {};
      }), {});
    }
    const sets = new Map((await api.system().em.fork().find(RuleSet, {})).map((set) => [set.id, set]));
    const kept = await api.system().em.fork().find(Allocation, { facts: { $ne: null } }, { filters: false });
    expect(kept.length).toBeGreaterThanOrEqual(200);
    expect(new Set(kept.map(({ ruleKey }) => ruleKey)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(kept.map(({ warehouseId }) => warehouseId)).size).toBe(3);
    for (const { ruleSetId, facts, warehouseId, ruleKey, trace } of kept) {
      const again = facts && chooseWarehouse(facts, sets.get(ruleSetId ?? '')?.rules ?? []);
      expect(again).toMatchObject({ warehouseId, ruleKey, trace });
    }
  }, 120_000);
});
