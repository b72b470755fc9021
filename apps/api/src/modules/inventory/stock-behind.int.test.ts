import { expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { encodeNodeId, newId } from '../../platform/ids.js';
import { buildAllocatedOrder } from '../../testing/fulfilment.js';
import { buildStock, type BuiltStock } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';
import { ensureStocks, moveStock, reserveStock } from './move-stock.js';
import { MovementKind } from './stock.entity.js';

const api = await testApi();
const STOCKS = 'query ($filter: StockFilter) { stocks(filter: $filter) { nodes { sku { code } } } }';
const MOVEMENTS = `query ($filter: StockMovementFilter) {
  stockMovements(filter: $filter, first: 100) { nodes { kind reservedDelta inTransitDelta order { orderNo } document { documentNo } } }
}`;
const RECEIPT = 'mutation ($input: CreateStockReceiptInput!) { createStockReceipt(input: $input) { stockDocument { id documentNo version lines { id } } userErrors { code } } }';
const ARRIVE = 'mutation ($input: ReceiveStockDocumentInput!) { receiveStockDocument(input: $input) { userErrors { code } } }';

async function movementsOf(stock: BuiltStock, kind: string[]): Promise<{ kind: string; document: unknown; order: unknown }[]> {
  const { data, errors } = await api.execute(MOVEMENTS, { as: 'clerk', variables: { filter: { skuCode: stock.skuCode, warehouseIds: [encodeNodeId('Warehouse', stock.warehouseId)], kind } } });
  expect(errors).toBeUndefined();
  return data?.stockMovements.nodes;
}

async function move(stock: BuiltStock, change: { kind: MovementKind; onHand: number; reserved: number; inTransit?: number }): Promise<void> {
  await perform(api.system(), command('move', async (tx) => {
    await ensureStocks(tx, stock.warehouseId, [stock.skuId]);
    await moveStock(tx, [{ skuId: stock.skuId, warehouseId: stock.warehouseId, ...change }]);
    return {};
  }), {});
}

// Shows S1.2.11 (screen /inventory, operation stocks)
it('finds stock by its category and by what is on the shelf, reserved or in transit, together with the code', async () => {
  const prefix = `BHD-${newId()}`;
  const [held, , coming] = [await buildStock(api, 5, { code: `${prefix}-A` }), await buildStock(api, 5, { code: `${prefix}-B` }), await buildStock(api, 0, { code: `${prefix}-C` })];
  await move(held, { kind: MovementKind.RESERVATION, onHand: 0, reserved: 2 });
  await move(coming, { kind: MovementKind.IN_TRANSIT, onHand: 0, reserved: 0, inTransit: 4 });
  const found = async (filter: object): Promise<string> => {
    const { data } = await api.execute(STOCKS, { as: 'clerk', variables: { filter: { skuCode: prefix, ...filter } } });
    return data?.stocks.nodes.map((node: { sku: { code: string } }) => node.sku.code.slice(-1)).sort().join('');
  };
  expect(await found({ onShelf: true })).toBe('AB');
  expect(await found({ onShelf: false })).toBe('C');
  expect(await found({ promised: true })).toBe('A');
  expect(await found({ promised: false })).toBe('BC');
  expect(await found({ inTransit: true })).toBe('C');
  expect(await found({ category: ['OTHER'], onShelf: true, promised: false })).toBe('B');
  expect(await found({ category: ['TEA'] })).toBe('');
});

// Shows S1.2.11, S1.2.13 (screen /inventory/movements, operation stockMovements)
it('names the paper behind a movement, keeps to the whole code, and knows no order where there is none', async () => {
  const stock = await buildStock(api, 3);
  await buildStock(api, 3, { code: `${stock.skuCode}-2` });
  const input = { warehouseId: encodeNodeId('Warehouse', stock.warehouseId), supplier: '杭州茶厂', lines: [{ skuId: encodeNodeId('Sku', stock.skuId), quantity: 4 }] };
  const { data } = await api.execute(RECEIPT, { as: 'warehouse', variables: { input } });
  const paper = data?.createStockReceipt.stockDocument;
  const arrived = { stockDocumentId: paper.id, expectedVersion: paper.version, lines: [{ stockDocumentLineId: paper.lines[0].id, quantity: 4 }] };
  expect((await api.execute(ARRIVE, { as: 'warehouse', variables: { input: arrived } })).data?.receiveStockDocument.userErrors).toEqual([]);
  await perform(api.system(), command('reserve', async (tx) => {
    await reserveStock(tx, { orderId: newId(), warehouseId: stock.warehouseId, lines: [{ lineId: newId(), skuId: stock.skuId, quantity: 1 }] });
    return {};
  }), {});
  expect(await movementsOf(stock, ['RECEIPT'])).toMatchObject([{ document: { documentNo: paper.documentNo }, order: null }, { document: null, order: null }]);
  expect(await movementsOf({ ...stock, skuCode: stock.skuCode.slice(0, -1) }, ['RECEIPT'])).toEqual([]);
  expect(await movementsOf(stock, ['RESERVATION'])).toMatchObject([{ reservedDelta: 1, document: null }]);
});

// Shows S1.2.11, S1.2.13 (screen /inventory/movements, operation stockMovements)
it('names the order behind a reservation, for whoever may see orders', async () => {
  const order = await buildAllocatedOrder(api);
  const { data } = await api.execute(MOVEMENTS, { as: 'clerk', variables: { filter: { kind: ['RESERVATION'] } } });
  const mine = data?.stockMovements.nodes.filter((node: { order: { orderNo: string } | null }) => node.order?.orderNo === order.orderNo);
  expect(mine).toMatchObject([{ reservedDelta: expect.any(Number), document: null }]);
});
