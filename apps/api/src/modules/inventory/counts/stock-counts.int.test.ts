import { describe, expect, it } from 'vitest';
import { encodeNodeId, newId } from '../../../platform/ids.js';
import { buildStock, stockRow, stocksThatDoNotAddUp, type BuiltStock } from '../../../testing/stock.js';
import { testApi, type Person } from '../../../testing/test-api.js';
import { StockMovement } from '../stock.entity.js';

const api = await testApi();
const FIELDS = 'stockCount { id countNo state version lineCount countedLines lines { id skuCode counted books difference } availableActions { action enabled } } userErrors { code message field }';
const act = async (verb: string, input: object, as: Person = 'warehouse') => {
  const { data, errors } = await api.execute(`mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${FIELDS} } }`, { as, variables: { input } });
  return errors ? { refused: errors[0]?.extensions.code } : data?.[verb];
};
type Sheet = { id: string; version: number; countNo: string; lines: { id: string }[] };
const on = (sheet: Sheet) => ({ stockCountId: sheet.id, expectedVersion: sheet.version });
const begin = (stock: BuiltStock, skuCode = stock.skuCode) => act('createStockCount', { warehouseId: encodeNodeId('Warehouse', stock.warehouseId), skuCode });
const find = (sheet: Sheet, ...found: number[]) => act('countStock', { stockCountId: sheet.id, lines: found.map((counted, index) => ({ stockCountLineId: sheet.lines[index]?.id, counted })) });
const adjust = (stock: BuiltStock, delta: number) => api.execute('mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { code } } }', { as: 'warehouse', variables: { input: { stockId: stock.id, delta, reason: '测试' } } });

/** A sheet of one SKU that was counted and waits for approval. */
async function submitted(stock: BuiltStock, counted: number): Promise<Sheet> {
  const { stockCount: sheet } = await begin(stock);
  const { stockCount: found } = await find(sheet, counted);
  return (await act('submitStockCount', on(found))).stockCount;
}

// Shows S1.2.13 (screen /inventory/counts, operation approveStockCount)
describe('a count', () => {
  it('hides the books from who counts, and books the difference when somebody else approves', async () => {
    const stock = await buildStock(api, 10);
    const { stockCount: sheet } = await begin(stock);
    expect(sheet).toMatchObject({ state: 'COUNTING', lineCount: 1, countNo: expect.stringMatching(/^PD\d{13}$/) });
    const { stockCount: found } = await find(sheet, 8);
    expect(found).toMatchObject({ countedLines: 1, lines: [{ counted: 8, books: null, difference: null }] });
    const { stockCount: sent } = await act('submitStockCount', on(found));
    expect(sent).toMatchObject({ state: 'AWAITING_APPROVAL', lines: [{ counted: 8, books: 10, difference: -2 }] });
    expect((await stockRow(api, stock)).onHand).toBe(10);
    expect((await act('approveStockCount', on(sent), 'admin')).stockCount.state).toBe('APPROVED');
    expect((await stockRow(api, stock)).onHand).toBe(8);
    expect(await api.system().em.find(StockMovement, { skuId: stock.skuId, kind: 'COUNT' as never })).toMatchObject([{ onHandDelta: -2, reason: sheet.countNo }]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('is not falsified by what moves after a line was counted', async () => {
    const stock = await buildStock(api, 10);
    const sheet = await submitted(stock, 9);
    await adjust(stock, 5);
    await act('approveStockCount', on(sheet), 'admin');
    expect((await stockRow(api, stock)).onHand).toBe(14);
  });

  it('is approved by nobody who has counted, and by none without the permission', async () => {
    const stock = await buildStock(api, 10);
    expect((await act('approveStockCount', on(await submitted(stock, 9)))).refused).toBe('FORBIDDEN');
    const other = await buildStock(api, 10);
    const { stockCount: sheet } = await begin(other);
    const { stockCount: found } = await act('countStock', { stockCountId: sheet.id, lines: [{ stockCountLineId: sheet.lines[0].id, counted: 3 }] }, 'admin');
    const { stockCount: sent } = await act('submitStockCount', on(found));
    expect((await act('approveStockCount', on(sent), 'admin')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['stockCountId'] }]);
    expect((await stockRow(api, other)).onHand).toBe(10);
  });

  it('is booked once, however many approve it at once', async () => {
    const stock = await buildStock(api, 10);
    const sheet = await submitted(stock, 7);
    const answers = await Promise.all(Array.from({ length: 12 }, () => act('approveStockCount', { ...on(sheet), idempotencyKey: newId() }, 'admin')));
    expect(answers.filter((answer) => answer.stockCount).length).toBe(1);
    expect((await stockRow(api, stock)).onHand).toBe(7);
  });

  it('asks for the lines that differ again, and keeps those that agreed', async () => {
    const prefix = `CNT-${newId()}`;
    const first = await buildStock(api, 4, { code: `${prefix}-A` });
    await buildStock(api, 6, { code: `${prefix}-B` });
    const { stockCount: sheet } = await begin(first, prefix);
    const { stockCount: found } = await find(sheet, 4, 5);
    const { stockCount: sent } = await act('submitStockCount', on(found));
    const { stockCount: again } = await act('recountStock', { ...on(sent), reason: '差异过大' }, 'admin');
    expect(again).toMatchObject({ state: 'COUNTING', countedLines: 1, lines: [{ counted: 4 }, { counted: null }] });
    expect((await act('submitStockCount', on(again))).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('1') }]);
  });

  it('takes no SKU that is on another open sheet, also when both are begun at once; a cancelled one sets it free', async () => {
    const stock = await buildStock(api, 4);
    const answers = await Promise.all(Array.from({ length: 6 }, () => begin(stock)));
    const made = answers.filter((answer) => answer.stockCount);
    expect(made.length).toBe(1);
    expect(answers.find((answer) => !answer.stockCount)?.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining(made[0]?.stockCount.countNo) }]);
    await act('cancelStockCount', { ...on(made[0]?.stockCount), reason: '改天再盘' });
    expect((await begin(stock)).stockCount.state).toBe('COUNTING');
    expect((await stockRow(api, stock)).onHand).toBe(4);
  });
});

// Shows S1.2.11 (screen /inventory, operation stocks)
describe('stock at a past moment', () => {
  const AT = 'query ($skuCode: String!, $at: DateTime!) { stocks(filter: { skuCode: $skuCode }) { nodes { onHand asOf(at: $at) { onHand reserved available inTransit } } } }';
  const nodes = async (skuCode: string, at: Date) => (await api.execute(AT, { as: 'warehouse', variables: { skuCode, at: at.toISOString() } })).data?.stocks.nodes;

  it('is the sum of the ledger until then', async () => {
    const stock = await buildStock(api, 10);
    const then = api.clock.now();
    api.clock.advance(60_000);
    await adjust(stock, -4);
    expect(await nodes(stock.skuCode, then)).toMatchObject([{ onHand: 6, asOf: { onHand: 10, reserved: 0, available: 10, inTransit: 0 } }]);
    expect(await nodes(stock.skuCode, api.clock.now())).toMatchObject([{ asOf: { onHand: 6 } }]);
    expect(await nodes(stock.skuCode, new Date('2020-01-01T00:00:00Z'))).toMatchObject([{ asOf: { onHand: 0 } }]);
  });
});
