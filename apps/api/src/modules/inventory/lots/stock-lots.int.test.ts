import { describe, expect, it } from 'vitest';
import { command, perform } from '../../../platform/command/command.js';
import { encodeNodeId, newId } from '../../../platform/ids.js';
import { buildStock, stocksThatDoNotAddUp, type BuiltStock } from '../../../testing/stock.js';
import { testApi, type Person } from '../../../testing/test-api.js';
import { issueStock, reserveStock } from '../move-stock.js';
import { Reservation, StockMovement } from '../stock.entity.js';

const api = await testApi();
const ERRORS = 'userErrors { code message field }';
const ask = async (verb: string, type: string, asked: string, input: object, as: Person = 'warehouse') => {
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${asked} ${ERRORS} } }`, { as, variables: { input } });
  return errors ? { refused: errors[0]?.extensions.code } : data?.[verb];
};
const keep = (stock: BuiltStock, byLots: boolean, as: Person = 'warehouse') => ask('keepStockByLots', 'KeepStockByLotsInput', 'stock { byLots lots { lotNo expiresOn onHand } timeline { type } }', { stockId: stock.id, byLots }, as);
const receipt = async (stock: BuiltStock) => (await ask('createStockReceipt', 'CreateStockReceiptInput', 'stockDocument { id version skusByLots lines { id } }', {
  warehouseId: encodeNodeId('Warehouse', stock.warehouseId), supplier: '茶厂', lines: [{ skuId: encodeNodeId('Sku', stock.skuId), quantity: 10 }],
})).stockDocument;
const arrive = (paper: { id: string; version: number; lines: { id: string }[] }, quantity: number, lot: object = {}) =>
  ask('receiveStockDocument', 'ReceiveStockDocumentInput', 'stockDocument { id version lines { id } }', { stockDocumentId: paper.id, expectedVersion: paper.version, lines: [{ stockDocumentLineId: paper.lines[0]?.id, quantity, ...lot }] });
const lotsOf = async (stock: BuiltStock) => {
  const { data } = await api.execute('query ($sku: ID!) { stockMovements(first: 1, filter: { skuId: $sku }) { nodes { sku { stocks { lots { lotNo expiresOn onHand } } } } } }', { as: 'warehouse', variables: { sku: encodeNodeId('Sku', stock.skuId) } });
  return data?.stockMovements.nodes[0].sku.stocks[0].lots;
};

/** A stock with 3 expired pieces, 2 of the earlier good lot and 2 of the later one. */
async function threeLots(): Promise<BuiltStock> {
  const stock = await buildStock(api, 0);
  await keep(stock, true);
  let paper = await receipt(stock);
  for (const [lotNo, expiresOn, quantity] of [['LATER', '2099-12-31', 2], ['OLD', '2020-01-31', 3], ['SOON', '2099-01-31', 2]] as const) {
    ({ stockDocument: paper } = await arrive(paper, quantity, { lotNo, expiresOn }));
  }
  return stock;
}

const sell = command('sellOne', async (tx, { stock, orderId, pieces }: { stock: BuiltStock; orderId: string; pieces: number }) => {
  await reserveStock(tx, { orderId, warehouseId: stock.warehouseId, lines: [{ lineId: newId(), skuId: stock.skuId, quantity: pieces }] });
  return {};
});
const send = command('sendOne', async (tx, { stock, orderId }: { stock: BuiltStock; orderId: string }) => {
  await issueStock(tx, { orderId, warehouseId: stock.warehouseId, lines: await tx.em.find(Reservation, { orderId }, { disableIdentityMap: true }) });
  return {};
});

describe('a stock that is kept by lots', () => {
  it('makes a lot without a number of what is there, asks each receipt for its lot, and names what is wrong', async () => {
    const stock = await buildStock(api, 4);
    expect((await keep(stock, true)).stock).toMatchObject({ byLots: true, lots: [{ lotNo: '', expiresOn: null, onHand: 4 }], timeline: [{ type: 'StockKeptByLots' }] });
    const paper = await receipt(stock);
    expect(paper.skusByLots).toEqual([stock.skuCode]);
    expect((await arrive(paper, 5)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['lines', '0', 'lotNo'], message: expect.stringContaining(stock.skuCode) }]);
    expect((await arrive(paper, 5, { lotNo: 'A' })).userErrors).toMatchObject([{ field: ['lines', '0', 'expiresOn'] }]);
    expect(await arrive(paper, 5, { lotNo: 'A', expiresOn: '2099-02-30' })).toMatchObject({ refused: 'BAD_USER_INPUT' });
    const part = (await arrive(paper, 5, { lotNo: 'A', expiresOn: '2099-02-28' })).stockDocument;
    expect((await arrive(part, 1, { lotNo: 'A', expiresOn: '2099-03-01' })).userErrors).toMatchObject([{ field: ['lines', '0', 'expiresOn'], message: expect.stringContaining('2099-02-28') }]);
    await arrive(part, 5, { lotNo: 'A', expiresOn: '2099-02-28' });
    expect(await lotsOf(stock)).toEqual([{ lotNo: 'A', expiresOn: '2099-02-28', onHand: 10 }, { lotNo: '', expiresOn: null, onHand: 4 }]);
    expect((await keep(stock, false)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['byLots'] }]);
    expect(await keep(stock, false, 'clerk')).toMatchObject({ refused: 'FORBIDDEN' });
    const plain = await buildStock(api, 0);
    expect((await arrive(await receipt(plain), 1, { lotNo: 'A', expiresOn: '2099-02-28' })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['lines', '0', 'lotNo'] }]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('sends what expires first, never what has expired; a damage report takes that', async () => {
    const stock = await threeLots();
    const [first, second] = [newId(), newId()];
    await perform(api.system(), sell, { stock, orderId: first, pieces: 3 });
    await perform(api.system(), send, { stock, orderId: first });
    expect(await lotsOf(stock)).toMatchObject([{ lotNo: 'OLD', onHand: 3 }, { lotNo: 'LATER', onHand: 1 }]);
    expect(await api.system().em.find(StockMovement, { refId: first, kind: 'ISSUE' as never }, { orderBy: { id: 'asc' } })).toMatchObject([
      { lotNo: 'SOON', onHandDelta: -2, reservedDelta: -2 }, { lotNo: 'LATER', onHandDelta: -1, reservedDelta: -1 },
    ]);
    await perform(api.system(), sell, { stock, orderId: second, pieces: 2 });
    await expect(perform(api.system(), send, { stock, orderId: second })).rejects.toMatchObject({ message: expect.stringContaining('lotsExpired') });
    const damage = await ask('createStockIssue', 'CreateStockIssueInput', 'stockDocument { id version }', { warehouseId: encodeNodeId('Warehouse', stock.warehouseId), reason: 'DAMAGE', lines: [{ skuId: encodeNodeId('Sku', stock.skuId), quantity: 2 }] });
    await ask('bookStockIssue', 'BookStockIssueInput', 'stockDocument { id }', { stockDocumentId: damage.stockDocument.id, expectedVersion: damage.stockDocument.version });
    expect(await lotsOf(stock)).toMatchObject([{ lotNo: 'OLD', onHand: 1 }, { lotNo: 'LATER', onHand: 1 }]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('gives the last good piece to one of two parcels that leave at once', async () => {
    const stock = await threeLots();
    const orders = [newId(), newId(), newId(), newId(), newId()];
    for (const orderId of orders) await perform(api.system(), sell, { stock, orderId, pieces: 1 });
    const sent = await Promise.allSettled(orders.map((orderId) => perform(api.system(), send, { stock, orderId })));
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    expect(await lotsOf(stock)).toEqual([{ lotNo: 'OLD', expiresOn: '2020-01-31', onHand: 3 }]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });
});
