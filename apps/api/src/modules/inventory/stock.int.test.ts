import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { createContext, type RequestContext } from '../../platform/context.js';
import { encodeNodeId, newId } from '../../platform/ids.js';
import { jobPrincipal } from '../../platform/principal.js';
import { countStatements } from '../../testing/count-statements.js';
import { buildStock, stockRow, stocksThatDoNotAddUp } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';
import { ensureStocks, moveStock, releaseStock, reserveStock } from './move-stock.js';
import { MovementKind, Stock, StockMovement } from './stock.entity.js';
import { Warehouse } from './warehouse.entity.js';

const api = await testApi();
const ERRORS = 'userErrors { __typename code message field ... on InsufficientStockError { sku available } ... on StaleVersionError { current } }';
const STOCK = 'stock { onHand reserved available low safetyLevel timeline { type message actorName } }';
const RECEIVE = `mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { pieces ${ERRORS} } }`;
const ADJUST = `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { ${STOCK} ${ERRORS} } }`;
const SAFETY = `mutation ($input: SetSafetyLevelInput!) { setSafetyLevel(input: $input) { ${STOCK} ${ERRORS} } }`;
const asKeeper = (document: string, input: object) => api.execute(document, { as: 'warehouse', variables: { input } });

async function reserve(stock: { skuId: string; warehouseId: string }, quantity: number, ctx: RequestContext = api.system()): Promise<string> {
  const orderId = newId();
  const { warehouseId, skuId } = stock;
  await perform(ctx, command('reserve', async (tx) => {
    await reserveStock(tx, { orderId, warehouseId, lines: [{ lineId: newId(), skuId, quantity }] });
    return {};
  }), {});
  return orderId;
}

describe('receiving stock', () => {
  it('puts every line on the shelf, also of a SKU that was never there, and keeps who did it', async () => {
    const known = await buildStock(api, 5);
    const elsewhere = await buildStock(api, 0, { warehouse: 'south-1' });
    const lines = [{ skuId: encodeNodeId('Sku', known.skuId), quantity: 7 }, { skuId: encodeNodeId('Sku', elsewhere.skuId), quantity: 3 }, { skuId: encodeNodeId('Sku', known.skuId), quantity: 1 }];
    const { data } = await asKeeper(RECEIVE, { warehouseId: encodeNodeId('Warehouse', known.warehouseId), lines, reference: 'PO-1' });
    expect(data?.receiveStock).toEqual({ pieces: 11, userErrors: [] });
    expect(await stockRow(api, known)).toMatchObject({ onHand: 13, available: 13 });
    const em = api.system().em;
    expect(await em.findOne(Stock, { skuId: elsewhere.skuId, warehouseId: known.warehouseId })).toMatchObject({ onHand: 3, available: 3 });
    expect(await em.findOne(StockMovement, { skuId: known.skuId, reason: 'PO-1' })).toMatchObject({ kind: 'RECEIPT', onHandDelta: 8, reservedDelta: 0, actorName: '赵强' });
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('puts nothing on the shelf when one line is of nothing', async () => {
    const stock = await buildStock(api, 5);
    const lines = [{ skuId: encodeNodeId('Sku', stock.skuId), quantity: 7 }, { skuId: encodeNodeId('Sku', newId()), quantity: 1 }];
    const { data } = await asKeeper(RECEIVE, { warehouseId: encodeNodeId('Warehouse', stock.warehouseId), lines });
    expect(data?.receiveStock).toMatchObject({ pieces: null, userErrors: [{ code: 'NOT_FOUND', field: ['lines', '1', 'skuId'] }] });
    expect((await stockRow(api, stock)).onHand).toBe(5);
  });

  it.each([['0 pieces', 0], ['fewer than none', -3], ['more than a million', 1_000_001]])('takes no line of %s', async (_what, quantity) => {
    const stock = await buildStock(api, 5);
    const { errors } = await asKeeper(RECEIVE, { warehouseId: encodeNodeId('Warehouse', stock.warehouseId), lines: [{ skuId: encodeNodeId('Sku', stock.skuId), quantity }] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ field: ['lines', '0', 'quantity'] }] });
    expect((await stockRow(api, stock)).onHand).toBe(5);
  });

  it('makes one row when two deliveries of a new SKU come in at once', async () => {
    const made = await buildStock(api, 0, { warehouse: 'south-1' });
    const { id: warehouseId } = await api.system().em.findOneOrFail(Warehouse, { code: 'north-1' });
    const deliver = command('deliver', async (tx) => {
      await ensureStocks(tx, warehouseId, [made.skuId]);
      await moveStock(tx, [{ skuId: made.skuId, warehouseId, kind: MovementKind.RECEIPT, onHand: 2, reserved: 0 }]);
      return {};
    });
    await Promise.all(Array.from({ length: 8 }, () => perform(api.system(), deliver, {})));
    expect(await api.system().em.find(Stock, { skuId: made.skuId, warehouseId })).toMatchObject([{ onHand: 16 }]);
  });
});

describe('adjusting stock after a count', () => {
  it('changes the books by the difference, with the reason on the timeline and in the ledger', async () => {
    const stock = await buildStock(api, 10);
    const { data } = await asKeeper(ADJUST, { stockId: stock.id, delta: -3, reason: '破损', expectedOnHand: 10 });
    expect(data?.adjustStock).toMatchObject({ stock: { onHand: 7, available: 7 }, userErrors: [] });
    expect(data?.adjustStock.stock.timeline[0]).toMatchObject({ type: 'StockAdjusted', message: expect.stringContaining('破损'), actorName: '赵强' });
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('never takes what orders were promised, and says how many there are', async () => {
    const stock = await buildStock(api, 10);
    await reserve(stock, 8);
    const { data } = await asKeeper(ADJUST, { stockId: stock.id, delta: -3, reason: '盘亏' });
    expect(data?.adjustStock.userErrors).toMatchObject([{ __typename: 'InsufficientStockError', code: 'INSUFFICIENT_STOCK', field: ['delta'], sku: stock.skuCode, available: 2 }]);
    expect(await stockRow(api, stock)).toMatchObject({ onHand: 10, reserved: 8, available: 2 });
  });

  it('is refused when something moved since the count', async () => {
    const stock = await buildStock(api, 10);
    await asKeeper(ADJUST, { stockId: stock.id, delta: 1, reason: '盘盈', expectedOnHand: 10 });
    const { data } = await asKeeper(ADJUST, { stockId: stock.id, delta: 1, reason: '盘盈', expectedOnHand: 10 });
    expect(data?.adjustStock.userErrors).toMatchObject([{ code: 'STALE_VERSION', current: 11, field: ['expectedOnHand'] }]);
    expect((await stockRow(api, stock)).onHand).toBe(11);
  });

  it('fills no stock beyond what can be counted', async () => {
    const stock = await buildStock(api, 0);
    const { warehouseId, skuId } = stock;
    const fill = command('fill', async (tx) => {
      await moveStock(tx, [{ skuId, warehouseId, kind: MovementKind.ADJUSTMENT, onHand: 1_000_000_000, reserved: 0 }]);
      return {};
    });
    await perform(api.system(), fill, {});
    const { data } = await asKeeper(ADJUST, { stockId: stock.id, delta: 1, reason: '盘盈' });
    expect(data?.adjustStock.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['delta'] }]);
  });

  it('needs the permission, and a difference', async () => {
    const stock = await buildStock(api, 10);
    const input = { stockId: stock.id, delta: 5, reason: '盘盈' };
    expect((await api.execute(ADJUST, { as: 'clerk', variables: { input } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await asKeeper(ADJUST, { ...input, delta: 0 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await stockRow(api, stock)).onHand).toBe(10);
  });
});

// Shows S1.2.12 (screen /inventory, operation setSafetyLevel)
describe('low stock', () => {
  it('is told once, when an order takes a stock below its safety level', async () => {
    const stock = await buildStock(api, 10, { safetyLevel: 5 });
    const told: unknown[] = [];
    const stop = api.house.runtime.events.listen((event) => event.type === 'StockLow' && told.push(event.data));
    for (const quantity of [5, 1, 1]) await reserve(stock, quantity);
    stop();
    expect(told).toEqual([{ sku: stock.skuCode, warehouse: '华东一仓', available: 4, safetyLevel: 5 }]);
    expect((await stockRow(api, stock)).low).toBe(true);
  });

  it('is over when the goods come back, and is told anew the next time', async () => {
    const stock = await buildStock(api, 10, { safetyLevel: 5 });
    const orderId = await reserve(stock, 6);
    await perform(api.system(), command('release', async (tx) => ({ done: await releaseStock(tx, orderId) })), {});
    expect((await stockRow(api, stock)).low).toBe(false);
    await reserve(stock, 7);
    const { data } = await asKeeper(SAFETY, { stockId: stock.id, safetyLevel: 3 });
    const types = data?.setSafetyLevel.stock.timeline.map((entry: { type: string }) => entry.type);
    expect(types).toEqual(['SafetyLevelSet', 'StockLow', 'StockLow']);
  });

  it('follows the safety level that somebody sets', async () => {
    const stock = await buildStock(api, 10);
    const raised = await asKeeper(SAFETY, { stockId: stock.id, safetyLevel: 11 });
    expect(raised.data?.setSafetyLevel).toMatchObject({ stock: { safetyLevel: 11, low: true, available: 10 }, userErrors: [] });
    const lowered = await asKeeper(SAFETY, { stockId: stock.id, safetyLevel: 10 });
    expect(lowered.data?.setSafetyLevel.stock.low).toBe(false);
  });
});

describe('the lists of stock', () => {
  const LIST = 'query ($filter: StockFilter, $first: Int) { stocks(filter: $filter, first: $first) { nodes { available low safetyLevel sku { code } warehouse { code } } totalCount } }';

  it('show what is low, at one warehouse, or of codes that begin alike', async () => {
    const prefix = `FLT_${newId()}`;
    const low = await buildStock(api, 1, { code: `${prefix}-A`, safetyLevel: 5 });
    await buildStock(api, 9, { code: `${prefix}-B`, safetyLevel: 5 });
    await buildStock(api, 9, { code: `${prefix}-C`, warehouse: 'south-1' });
    const codes = async (filter: object): Promise<string[]> => {
      const { data } = await api.execute(LIST, { as: 'clerk', variables: { filter: { skuCode: prefix, ...filter } } });
      return data?.stocks.nodes.map((node: { sku: { code: string } }) => node.sku.code.slice(-1)).sort();
    };
    expect(await codes({})).toEqual(['A', 'B', 'C']);
    expect(await codes({ low: true })).toEqual(['A']);
    expect(await codes({ low: false })).toEqual(['B', 'C']);
    expect(await codes({ warehouseIds: [encodeNodeId('Warehouse', low.warehouseId)] })).toEqual(['A', 'B']);
    expect(await codes({ skuCode: prefix.replace('_', 'x') })).toEqual([]);
  });

  it('take as many statements for a hundred stocks as for one', async () => {
    await api.tokenOf('clerk');
    const statements = (first: number) => countStatements(api, () => api.execute(LIST, { as: 'clerk', variables: { first } }));
    const few = await statements(1);
    expect(await statements(100)).toBeLessThanOrEqual(few);
  });

  it('show the movements of a SKU, newest first, by kind', async () => {
    const stock = await buildStock(api, 9);
    await reserve(stock, 2);
    await reserve(stock, 3);
    const query = 'query ($filter: StockMovementFilter) { stockMovements(filter: $filter) { nodes { kind onHandDelta reservedDelta warehouse { code } sku { code } at } } }';
    const filter = { skuId: encodeNodeId('Sku', stock.skuId), kind: ['RESERVATION'] };
    const { data } = await api.execute(query, { as: 'warehouse', variables: { filter } });
    expect(data?.stockMovements.nodes.map((node: { reservedDelta: number }) => node.reservedDelta)).toEqual([3, 2]);
    expect(data?.stockMovements.nodes[0]).toMatchObject({ warehouse: { code: 'east-1' }, sku: { code: stock.skuCode } });
  });
});

describe('reserving', () => {
  it('takes one UPDATE for each SKU and a few statements more, however many lines', async () => {
    const stocks = await Promise.all(Array.from({ length: 6 }, () => buildStock(api, 50)));
    const lines = [...stocks, ...stocks].map(({ skuId }) => ({ lineId: newId(), skuId, quantity: 1 }));
    const verb = command('reserve', async (tx) => {
      await reserveStock(tx, { orderId: newId(), warehouseId: stocks[0]?.warehouseId ?? '', lines });
      return {};
    });
    const count = await countStatements(api, () => perform(api.system(), verb, {}));
    // BEGIN and COMMIT (MySQL sets the isolation level too), the look for low stock, movements, reservations.
    expect(count).toBeGreaterThan(stocks.length);
    expect(count).toBeLessThanOrEqual(stocks.length + 6);
  });

  it('is given back for whoever may cancel the order, also when the warehouse is not in his scope', async () => {
    const stock = await buildStock(api, 10);
    const orderId = await reserve(stock, 4);
    const clerk = createContext(api.house.runtime, { ...jobPrincipal('clerk'), kind: 'user', scope: { shops: 'all', warehouses: [] } });
    await perform(clerk, command('release', async (tx) => ({ done: await releaseStock(tx, orderId) })), {});
    expect(await stockRow(api, stock)).toMatchObject({ reserved: 0, available: 10 });
  });
});
