import { describe, expect, it } from 'vitest';
import { command, perform } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { createContext } from '../../../platform/context.js';
import { encodeNodeId, newId } from '../../../platform/ids.js';
import { jobPrincipal } from '../../../platform/principal.js';
import { countStatements } from '../../../testing/count-statements.js';
import { buildBundle, buildStock, stockRow, stocksThatDoNotAddUp, type BuiltStock } from '../../../testing/stock.js';
import { testApi, type Answer, type Person } from '../../../testing/test-api.js';
import { keepFigures } from '../figures/keep-figures.job.js';
import { NEVER_TENTHS } from '../figures/stock-figures.js';
import { issueStock, moveStock, releaseStock, reserveStock } from '../move-stock.js';
import { MovementKind, Reservation, Stock } from '../stock.entity.js';
import { acknowledgeStockAlert } from '../use-cases/acknowledge-stock-alert.js';
import { StockAlert } from './stock-alert.entity.js';

const api = await testApi();
const ALERT = 'id state version note expectedAt acknowledgedByName availableThen safetyLevelThen closedAt coverDays timeline { type } availableActions { action enabled } stock { id available suggestion { quantity dailyIssue onOrder inTransit leadDays supplyDays } }';
const ACKNOWLEDGE = `mutation ($input: AcknowledgeStockAlertInput!) { acknowledgeStockAlert(input: $input) { stockAlert { ${ALERT} } userErrors { code message field } } }`;
const LIST = `query ($filter: StockAlertFilter, $sort: StockAlertSort, $first: Int) { stockAlerts(filter: $filter, sort: $sort, first: $first) { nodes { ${ALERT} } } }`;
const LEVELS = 'mutation ($input: SetSafetyLevelsInput!) { setSafetyLevels(input: $input) { changed low userErrors { code message field } } }';

const reserveAs = (goods: readonly BuiltStock[], quantity: number, orderId = newId()) => perform(api.system(), command('reserve', async (tx) => {
  await reserveStock(tx, { orderId, warehouseId: goods[0]?.warehouseId ?? '', lines: goods.map(({ skuId }) => ({ lineId: newId(), skuId, quantity })) });
  return { orderId };
}), {});
const issueAll = async (tx: Tx, orderId: string): Promise<void> => {
  const held = await tx.em.find(Reservation, { orderId }, { disableIdentityMap: true });
  await issueStock(tx, { orderId, warehouseId: held[0]?.warehouseId ?? '', lines: held });
};
const settle = (orderId: string, how: typeof releaseStock) => perform(api.system(), command('settle', async (tx) => ({ done: await how(tx, orderId) })), {});
const alertsOf = (stock: BuiltStock) => api.system().em.fork().find(StockAlert, { stockId: stock.rowId }, { orderBy: { id: 'asc' } });
const shown = async (stock: BuiltStock, filter: object = {}, as: Person = 'warehouse') => {
  const { data, errors } = await api.execute(LIST, { as, variables: { filter: { find: stock.skuCode, ...filter } } });
  return errors ? errors[0]?.extensions.code : data?.stockAlerts.nodes;
};

// Shows S1.2.12 (screen /inventory/alerts, operation acknowledgeStockAlert)
describe('an alert of low stock', () => {
  it('opens when an order takes a stock below its level, is taken on, and closes by itself when the goods come back', async () => {
    const stock = await buildStock(api, 10, { safetyLevel: 5 });
    const { orderId } = await reserveAs([stock], 6);
    const [open] = await shown(stock);
    expect(open).toMatchObject({ state: 'OPEN', availableThen: 4, safetyLevelThen: 5, timeline: [{ type: 'StockLow' }], availableActions: [{ action: 'acknowledge', enabled: true }] });
    const input = { stockAlertId: open.id, expectedVersion: open.version, note: ' 已催供应商 ', expectedAt: '2026-11-27T00:00:00Z' };
    const { data } = await api.execute(ACKNOWLEDGE, { as: 'warehouse', variables: { input } });
    expect(data?.acknowledgeStockAlert.stockAlert).toMatchObject({ state: 'ACKNOWLEDGED', note: '已催供应商', acknowledgedByName: '赵强', expectedAt: '2026-11-27T00:00:00.000Z' });
    await reserveAs([stock], 1);
    await settle(orderId, releaseStock);
    const [closed] = await shown(stock);
    expect(closed).toMatchObject({ state: 'CLOSED', closedAt: '2026-11-23T02:00:00.000Z', note: '已催供应商', availableActions: [{ enabled: false }] });
    expect(closed.timeline.map((each: { type: string }) => each.type)).toEqual(['StockAlertClosed', 'StockAlertAcknowledged', 'StockLow']);
    await reserveAs([stock], 6);
    expect((await alertsOf(stock)).map(({ state, openKey }) => [state, openKey ?? null])).toEqual([['CLOSED', null], ['OPEN', stock.rowId]]);
  });

  it('is one, whoever takes the stock down at once, and follows it up and down again', async () => {
    const stocks = await Promise.all([1, 2].map(() => buildStock(api, 40, { safetyLevel: 39 })));
    const orders = await Promise.all(Array.from({ length: 20 }, (_, index) => reserveAs(index % 2 ? stocks : stocks.toReversed(), 1)));
    for (const stock of stocks) expect(await alertsOf(stock)).toMatchObject([{ state: 'OPEN', openKey: stock.rowId }]);
    await Promise.all(orders.map(({ orderId }, index) => settle(orderId, index < 10 ? issueAll : releaseStock)));
    for (const stock of stocks) {
      expect(await alertsOf(stock)).toMatchObject([{ state: 'OPEN' }]);
      expect((await stockRow(api, stock)).alertId).toBe((await alertsOf(stock))[0]?.id);
    }
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('is taken on by one of two who saw the same, in the future only, and not when it is over', async () => {
    const stock = await buildStock(api, 5, { safetyLevel: 5 });
    const { orderId } = await reserveAs([stock], 1);
    const [{ id, version }] = await shown(stock);
    const say = async (over: object = {}) => (await api.execute(ACKNOWLEDGE, { as: 'warehouse', variables: { input: { stockAlertId: id, expectedVersion: version, ...over } } })).data?.acknowledgeStockAlert.userErrors;
    expect(await say({ expectedAt: '2026-11-22T00:00:00Z' })).toMatchObject([{ code: 'INVALID_INPUT', field: ['expectedAt'] }]);
    const both = await Promise.all([say({ note: '一' }), say({ note: '二' })]);
    expect(both.map((errors) => errors[0]?.code).toSorted()).toEqual(['STALE_VERSION', undefined]);
    expect(await say({ expectedVersion: version + 1, note: '三' })).toEqual([]);
    await settle(orderId, releaseStock);
    expect(await say({ expectedVersion: version + 3 })).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['stockAlertId'] }]);
  });

  it('is seen and taken on at the warehouses of whoever looks, by state and category, and counted', async () => {
    const stock = await buildStock(api, 5, { safetyLevel: 5, warehouse: 'south-1' });
    await reserveAs([stock], 1);
    expect(await shown(stock, { state: ['OPEN'], category: ['OTHER'], warehouseIds: [encodeNodeId('Warehouse', stock.warehouseId)] })).toHaveLength(1);
    expect(await shown(stock, { state: ['CLOSED'] })).toEqual([]);
    expect(await shown(stock, { category: ['TEA'] })).toEqual([]);
    expect(await shown(stock, {}, 'finance')).toBe('FORBIDDEN');
    const alertId = (await alertsOf(stock))[0]?.id ?? '';
    const elsewhere = createContext(api.house.runtime, { ...jobPrincipal('east'), kind: 'user', scope: { shops: 'all', warehouses: [newId()] } });
    await expect(perform(elsewhere, acknowledgeStockAlert, { stockAlertId: alertId, expectedVersion: 1 })).rejects.toMatchObject({ details: [{ code: 'NOT_FOUND' }] });
    const clerk = await api.execute(ACKNOWLEDGE, { as: 'clerk', variables: { input: { stockAlertId: encodeNodeId('StockAlert', alertId), expectedVersion: 1 } } });
    expect(clerk.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await api.execute('{ stockAlertCounts { open acknowledged } }', { as: 'warehouse' });
    expect(data?.stockAlertCounts.open).toBe(await api.system().em.fork().count(StockAlert, { state: 'OPEN' } as never));
  });
});

// Shows S1.2.11 (screen /inventory, operation stocks)
describe('the figures of a stock', () => {
  it('come from the ledger by the daily job, and days of cover follow every movement; so does what to order', async () => {
    api.clock.set(new Date('2026-10-20T02:00:00Z'));
    const stock = await buildStock(api, 100, { safetyLevel: 20 });
    api.clock.set(new Date('2026-11-13T02:00:00Z'));
    const { orderId } = await reserveAs([stock], 60);
    await settle(orderId, issueAll);
    const given = await buildStock(api, 40);
    await perform(api.system(), command('sample', async (tx) => ({ done: await moveStock(tx, [{ ...given, kind: MovementKind.ISSUE, onHand: -30, reserved: 0 }]) })), {});
    api.clock.set(new Date('2026-11-23T02:00:00Z'));
    await keepFigures(api.system());
    const ASK = 'query ($filter: StockFilter) { stocks(filter: $filter) { nodes { issued figureDays turnover coverDays figuresAt leadDays alert { state coverDays } suggestion { quantity dailyIssue available onOrder inTransit leadDays safetyLevel } } } }';
    const asked = async () => (await api.execute(ASK, { as: 'warehouse', variables: { filter: { skuCode: stock.skuCode } } })).data?.stocks.nodes[0];
    // 100 pieces for twenty days, 40 for ten: 80 on average.
    expect(await asked()).toMatchObject({ issued: 60, figureDays: 30, turnover: 0.75, coverDays: 20, figuresAt: '2026-11-23T02:00:00.000Z', alert: null, suggestion: { quantity: 22, dailyIssue: 2, available: 40, leadDays: 7, safetyLevel: 20 } });
    // What a paper takes is not sold.
    expect(await stockRow(api, given)).toMatchObject({ issued: 0, turnoverHundredths: 0, coverTenths: NEVER_TENTHS });
    await reserveAs([stock], 35);
    expect(await asked()).toMatchObject({ coverDays: 2.5, alert: { state: 'OPEN', coverDays: 2.5 }, suggestion: { quantity: 57 } });
    await reserveAs([stock], 2);
    expect(await asked()).toMatchObject({ coverDays: 1.5, alert: { coverDays: 1.5 } });
    const receipt = { warehouseId: encodeNodeId('Warehouse', stock.warehouseId), supplier: '华东供应', lines: [{ skuId: encodeNodeId('Sku', stock.skuId), quantity: 50 }] };
    await api.execute('mutation ($input: CreateStockReceiptInput!) { createStockReceipt(input: $input) { userErrors { code } } }', { as: 'warehouse', variables: { input: receipt } });
    await api.execute('mutation ($input: SetSafetyLevelInput!) { setSafetyLevel(input: $input) { userErrors { code } } }', { as: 'warehouse', variables: { input: { stockId: stock.id, safetyLevel: 20, leadDays: 10 } } });
    expect(await asked()).toMatchObject({ leadDays: 10, suggestion: { quantity: 2 * 24 + 20 - 3 - 50, onOrder: 50, leadDays: 10 } });
  });

  it('have every stock listed once, whichever way it is sorted', async () => {
    const code = `SRT-${newId()}`;
    const made = await Promise.all([30, 10, 20].map((pieces, index) => buildStock(api, pieces, { code: `${code}-${'CAB'[index]}` })));
    await api.system().em.nativeUpdate(Stock, { id: made[1]?.rowId ?? '' }, { coverTenths: 40 });
    await api.system().em.nativeUpdate(Stock, { id: made[0]?.rowId ?? '' }, { coverTenths: 40 });
    const PAGE = 'query ($filter: StockFilter, $sort: StockSort, $after: String) { stocks(filter: $filter, sort: $sort, first: 1, after: $after) { nodes { sku { code } } pageInfo { endCursor hasNextPage } } }';
    const order = async (sort: string): Promise<string> => {
      let letters = '';
      for (let after: string | null = null; ;) {
        const { data }: Answer = await api.execute(PAGE, { as: 'clerk', variables: { filter: { skuCode: code }, sort, after } });
        letters += data?.stocks.nodes.map((node: { sku: { code: string } }) => node.sku.code.at(-1)).join('');
        if (!data?.stocks.pageInfo.hasNextPage) return letters;
        after = data.stocks.pageInfo.endCursor;
      }
    };
    expect(await order('CODE_ASC')).toBe('ABC');
    expect(await order('ON_HAND_DESC')).toBe('CBA');
    expect(await order('AVAILABLE_ASC')).toBe('ABC');
    expect(['CAB', 'ACB']).toContain(await order('COVER_ASC'));
  });

  it('are found by how the goods are said, and take as many statements for a page as for one', async () => {
    const found = async (find: string) => (await api.execute('query ($filter: StockFilter) { stocks(filter: $filter, first: 100) { nodes { sku { code } } } }', { as: 'clerk', variables: { filter: { find } } })).data?.stocks.nodes.map((node: { sku: { code: string } }) => node.sku.code);
    expect(new Set(await found('云南普'))).toEqual(new Set(['TEA-PE-357']));
    expect(new Set(await found('yunnanpuer'))).toEqual(new Set(['TEA-PE-357']));
    expect(new Set(await found('ynpeb'))).toEqual(new Set(['TEA-PE-357']));
    await api.tokenOf('warehouse');
    const page = (first: number) => countStatements(api, () => api.execute(LIST, { as: 'warehouse', variables: { filter: { state: ['OPEN'] }, first } }));
    expect(await page(50)).toBeLessThanOrEqual(await page(1));
  });
});

// Shows S1.2.12 (screen /inventory/alerts, operation setSafetyLevels)
describe('a table of safety levels', () => {
  it('is looked at first, row by row, and taken over whole: alerts open and close with it', async () => {
    const [short, plenty, fresh] = [await buildStock(api, 3), await buildStock(api, 9, { safetyLevel: 10 }), await buildStock(api, 0, { warehouse: 'south-1' })];
    await reserveAs([plenty], 1);
    const bundle = await buildBundle(api, [[short.skuCode, 1]]);
    const warehouseId = encodeNodeId('Warehouse', short.warehouseId);
    const rows = [{ skuCode: short.skuCode, safetyLevel: 5, leadDays: 3 }, { skuCode: plenty.skuCode, safetyLevel: 4 }, { skuCode: fresh.skuCode, safetyLevel: 2 }];
    const wrong = [...rows, { skuCode: 'NO-SUCH', safetyLevel: 1 }, { skuCode: short.skuCode, safetyLevel: 7 }, { skuCode: bundle, safetyLevel: 1 }];
    const preview = await api.execute('query ($table: SafetyLevelTableInput!) { safetyLevelChanges(table: $table) { before after available low problem } }', { as: 'warehouse', variables: { table: { warehouseId, rows: wrong } } });
    expect(preview.data?.safetyLevelChanges).toMatchObject([
      { before: 0, after: 5, available: 3, low: true, problem: null }, { before: 10, after: 4, available: 8, low: false, problem: null }, { before: null, after: 2, available: 0, low: true, problem: null },
      { before: null, problem: expect.stringContaining('NO-SUCH') }, { problem: expect.stringContaining(short.skuCode) }, { problem: expect.stringContaining(bundle) },
    ]);
    const take = async (table: object[]) => (await api.execute(LEVELS, { as: 'warehouse', variables: { input: { warehouseId, rows: table } } })).data?.setSafetyLevels;
    expect((await take(wrong)).userErrors.map((each: { field: string[] }) => each.field.join('.'))).toEqual(['rows.3.skuCode', 'rows.4.skuCode', 'rows.5.skuCode']);
    expect((await stockRow(api, short)).safetyLevel).toBe(0);
    expect(await take(rows)).toEqual({ changed: 3, low: 2, userErrors: [] });
    expect(await stockRow(api, short)).toMatchObject({ safetyLevel: 5, leadDays: 3, low: true });
    expect(await alertsOf(short)).toMatchObject([{ state: 'OPEN' }]);
    expect(await alertsOf(plenty)).toMatchObject([{ state: 'CLOSED' }]);
    expect(await api.system().em.fork().findOne(Stock, { skuId: fresh.skuId, warehouseId: short.warehouseId })).toMatchObject({ safetyLevel: 2, skuCode: fresh.skuCode, alertId: expect.any(String) });
    expect(await take(rows)).toMatchObject({ changed: 0 });
    expect((await api.execute(LEVELS, { as: 'clerk', variables: { input: { warehouseId, rows } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('has what was low before there were alerts told by the daily job', async () => {
    const stock = await buildStock(api, 1, { safetyLevel: 5 });
    expect(await alertsOf(stock)).toEqual([]);
    await keepFigures(api.system());
    expect(await alertsOf(stock)).toMatchObject([{ state: 'OPEN', availableThen: 1, openedAt: api.clock.now() }]);
  });
});
