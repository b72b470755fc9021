import { describe, expect, it } from 'vitest';
import { encodeNodeId, newId } from '../../../platform/ids.js';
import { buildStock, stockRow, stocksThatDoNotAddUp, type BuiltStock } from '../../../testing/stock.js';
import { testApi, type Person } from '../../../testing/test-api.js';
import { Stock, StockMovement } from '../stock.entity.js';
import { Warehouse } from '../warehouse.entity.js';

const api = await testApi();
const FIELDS = 'stockDocument { id documentNo kind state version pieces receivedPieces endReason lines { id skuCode quantity receivedQuantity } availableActions { action enabled } timeline { type } } userErrors { code message field }';
const TYPES: Record<string, string> = { cancelStockReceipt: 'CancelStockDocument', cancelStockIssue: 'CancelStockDocument', cancelStockTransfer: 'CancelStockDocument' };
const act = async (verb: string, input: object, as: Person = 'warehouse') => {
  const type = `${TYPES[verb] ?? verb.charAt(0).toUpperCase() + verb.slice(1)}Input`;
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${FIELDS} } }`, { as, variables: { input } });
  return errors ? { refused: errors[0]?.extensions.code } : data?.[verb];
};
const at = (stock: BuiltStock) => encodeNodeId('Warehouse', stock.warehouseId);
const line = (stock: BuiltStock, quantity: number) => ({ skuId: encodeNodeId('Sku', stock.skuId), quantity });
const receipt = (stock: BuiltStock, quantity: number, over: object = {}) => act('createStockReceipt', { warehouseId: at(stock), supplier: '华东供应', lines: [line(stock, quantity)], ...over });
const on = (paper: { id: string; version: number }) => ({ stockDocumentId: paper.id, expectedVersion: paper.version });
const arrive = (paper: { id: string; version: number; lines: { id: string }[] }, quantity: number, key = newId()) =>
  act('receiveStockDocument', { ...on(paper), idempotencyKey: key, lines: [{ stockDocumentLineId: paper.lines[0]?.id, quantity }] });
const southWarehouse = async () => (await api.system().em.findOneOrFail(Warehouse, { code: 'south-1' })).id;

async function transferOf(stock: BuiltStock, quantity: number) {
  const to = await southWarehouse();
  const made = await act('createStockTransfer', { fromWarehouseId: at(stock), toWarehouseId: encodeNodeId('Warehouse', to), lines: [line(stock, quantity)] });
  return { paper: made.stockDocument, to, there: () => api.system().em.findOneOrFail(Stock, { skuId: stock.skuId, warehouseId: to }) };
}

// Shows S1.2.9 (screen /inventory/documents, operation receiveStockDocument)
describe('a receipt', () => {
  it('comes in in parts, is complete by itself, and keeps the paper on the movements', async () => {
    const stock = await buildStock(api, 5);
    const { stockDocument: paper } = await receipt(stock, 10);
    expect(paper).toMatchObject({ kind: 'RECEIPT', state: 'OPEN', pieces: 10, documentNo: expect.stringMatching(/^RK\d{13}$/) });
    expect((await stockRow(api, stock)).onHand).toBe(5);
    const part = (await arrive(paper, 4)).stockDocument;
    expect(part).toMatchObject({ state: 'PARTLY_RECEIVED', receivedPieces: 4 });
    const whole = (await arrive(part, 6)).stockDocument;
    expect(whole).toMatchObject({ state: 'COMPLETED', receivedPieces: 10, lines: [{ receivedQuantity: 10 }] });
    expect(whole.timeline.map((each: { type: string }) => each.type)).toEqual(['StockDocumentReceived', 'StockDocumentReceived', 'StockDocumentCreated']);
    expect((await stockRow(api, stock)).onHand).toBe(15);
    expect(await api.system().em.find(StockMovement, { skuId: stock.skuId, reason: paper.documentNo })).toMatchObject([{ kind: 'RECEIPT', onHandDelta: 4 }, { kind: 'RECEIPT', onHandDelta: 6 }]);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it.each([['short', 7, -3], ['over', 12, 2]])('that came %s waits for a person who says why', async (_how, arrived, difference) => {
    const stock = await buildStock(api, 0);
    const { stockDocument: paper } = await receipt(stock, 10);
    const part = (await arrive(paper, arrived)).stockDocument;
    expect(part.state).toBe('PARTLY_RECEIVED');
    expect(await act('closeStockDocument', { ...on(part), reason: ' ' })).toMatchObject({ refused: 'BAD_USER_INPUT' });
    const closed = await act('closeStockDocument', { ...on(part), reason: '供应商发错' });
    expect(closed.stockDocument).toMatchObject({ state: 'COMPLETED', endReason: '供应商发错', receivedPieces: 10 + difference });
    expect((await stockRow(api, stock)).onHand).toBe(arrived);
    expect((await act('closeStockDocument', { ...on(closed.stockDocument), reason: '再次' })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['stockDocumentId'] }]);
  });

  it('is booked once, however many book the same arrival at once', async () => {
    const stock = await buildStock(api, 0);
    const { stockDocument: paper } = await receipt(stock, 10);
    const answers = await Promise.all(Array.from({ length: 16 }, () => arrive(paper, 10)));
    expect(answers.filter((answer) => answer.stockDocument).length).toBe(1);
    expect(answers.flatMap((answer) => answer.userErrors.map((error: { code: string }) => error.code))).toEqual(Array.from({ length: 15 }, () => 'STALE_VERSION'));
    expect((await stockRow(api, stock)).onHand).toBe(10);
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('answers a repeat like the first time', async () => {
    const stock = await buildStock(api, 0);
    const { stockDocument: paper } = await receipt(stock, 10);
    const answers = [await arrive(paper, 3, 'same-arrival'), await arrive(paper, 3, 'same-arrival')];
    expect(answers.map((answer) => answer.stockDocument.receivedPieces)).toEqual([3, 3]);
    expect((await stockRow(api, stock)).onHand).toBe(3);
  });

  it('of the same delivery note is entered once, until it is cancelled, also when many enter it at once', async () => {
    const stock = await buildStock(api, 0);
    const supplierDocumentNo = `DN-${newId()}`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => receipt(stock, 5, { supplierDocumentNo })));
    const made = answers.filter((answer) => answer.stockDocument);
    expect(made.length).toBe(1);
    expect(answers.find((answer) => !answer.stockDocument)?.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['supplierDocumentNo'], message: expect.stringContaining(made[0]?.stockDocument.documentNo) }]);
    expect((await act('cancelStockReceipt', { ...on(made[0]?.stockDocument), reason: '录错' })).stockDocument.state).toBe('CANCELLED');
    expect((await receipt(stock, 5, { supplierDocumentNo })).stockDocument.state).toBe('OPEN');
  });

  it('names the field of what is wrong, and changes nothing', async () => {
    const stock = await buildStock(api, 0);
    const { stockDocument: paper } = await receipt(stock, 10);
    expect((await receipt(stock, 1, { lines: [line(stock, 1), { skuId: encodeNodeId('Sku', newId()), quantity: 1 }] })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['lines', '1', 'skuId'] }]);
    expect((await arrive(paper, 0)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['lines'] }]);
    const twice = { stockDocumentLineId: paper.lines[0].id, quantity: 1 };
    expect((await act('receiveStockDocument', { ...on(paper), lines: [twice, twice] })).userErrors).toMatchObject([{ field: ['lines', '1', 'stockDocumentLineId'] }]);
    expect((await act('receiveStockDocument', { ...on(paper), lines: [{ stockDocumentLineId: encodeNodeId('StockDocumentLine', newId()), quantity: 1 }] })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await stockRow(api, stock)).onHand).toBe(0);
  });
});

// Shows S1.2.10 (screen /inventory/documents, operation bookStockIssue)
describe('an issue', () => {
  it.each([['SAMPLE', 'ISSUE', 'CK'], ['DAMAGE', 'DAMAGE', 'BS']])('for %s takes the goods off the shelf with a movement of %s', async (reason, kind, letters) => {
    const stock = await buildStock(api, 9);
    const { stockDocument: paper } = await act('createStockIssue', { warehouseId: at(stock), reason, lines: [line(stock, 2), line(stock, 2)] });
    expect(paper).toMatchObject({ kind, pieces: 4, lines: [{ quantity: 4 }], documentNo: expect.stringContaining(letters) });
    expect((await act('bookStockIssue', on(paper))).stockDocument.state).toBe('COMPLETED');
    expect((await stockRow(api, stock)).onHand).toBe(5);
    expect(await api.system().em.find(StockMovement, { skuId: stock.skuId, reason: paper.documentNo })).toMatchObject([{ kind, onHandDelta: -4 }]);
  });

  it('takes no more than there is to take, and stays open', async () => {
    const stock = await buildStock(api, 3);
    const { stockDocument: paper } = await act('createStockIssue', { warehouseId: at(stock), reason: 'USE', lines: [line(stock, 4)] });
    expect((await act('bookStockIssue', on(paper))).userErrors).toMatchObject([{ code: 'INSUFFICIENT_STOCK', field: ['stockDocumentId'] }]);
    expect((await stockRow(api, stock)).onHand).toBe(3);
    expect((await act('cancelStockIssue', { ...on(paper), reason: '不需要了' })).stockDocument.state).toBe('CANCELLED');
  });

  it('for something else says what in its note', async () => {
    const stock = await buildStock(api, 3);
    expect((await act('createStockIssue', { warehouseId: at(stock), reason: 'OTHER', lines: [line(stock, 1)] })).userErrors).toMatchObject([{ field: ['note'] }]);
  });
});

describe('a transfer', () => {
  it('leaves here, is on its way, arrives there, and what never came is written off when it is closed', async () => {
    const stock = await buildStock(api, 20);
    const { paper, there } = await transferOf(stock, 10);
    expect((await arrive(paper, 1)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    const sent = (await act('sendStockTransfer', on(paper))).stockDocument;
    expect(sent.state).toBe('IN_TRANSIT');
    expect((await stockRow(api, stock)).onHand).toBe(10);
    expect(await there()).toMatchObject({ onHand: 0, available: 0, inTransit: 10 });
    expect((await arrive(sent, 11)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['lines', '0', 'quantity'] }]);
    const part = (await arrive(sent, 8)).stockDocument;
    expect(await there()).toMatchObject({ onHand: 8, available: 8, inTransit: 2 });
    expect((await act('closeStockDocument', { ...on(part), reason: '运输途中丢失' })).stockDocument).toMatchObject({ state: 'COMPLETED', receivedPieces: 8 });
    expect(await there()).toMatchObject({ onHand: 8, inTransit: 0 });
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });

  it('goes to another warehouse only, and cannot be cancelled on its way', async () => {
    const stock = await buildStock(api, 5);
    expect((await act('createStockTransfer', { fromWarehouseId: at(stock), toWarehouseId: at(stock), lines: [line(stock, 1)] })).userErrors).toMatchObject([{ field: ['toWarehouseId'] }]);
    const sent = (await act('sendStockTransfer', on((await transferOf(stock, 5)).paper))).stockDocument;
    expect(sent.availableActions.filter((each: { enabled: boolean }) => each.enabled).map((each: { action: string }) => each.action)).toEqual(['receive', 'close']);
    expect((await act('cancelStockTransfer', { ...on(sent), reason: '改主意' })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('crossing another in the other direction waits for nobody for good', async () => {
    const [a, b] = [await buildStock(api, 40), await buildStock(api, 40)];
    const sent = await Promise.all([a, b, a, b].map(async (stock) => {
      const { paper } = await transferOf(stock, 5);
      return (await act('sendStockTransfer', on(paper))).stockDocument;
    }));
    const answers = await Promise.all([...sent.map((paper) => arrive(paper, 5)), ...[a, b].map(async (stock) => act('sendStockTransfer', on((await transferOf(stock, 5)).paper)))]);
    expect(answers.map((answer) => answer.userErrors)).toEqual(answers.map(() => []));
    expect(await stocksThatDoNotAddUp(api)).toEqual([]);
  });
});

describe('who may do what with papers', () => {
  it('needs the permission of its own for each kind, and finds no paper of another', async () => {
    const stock = await buildStock(api, 5);
    const { stockDocument: paper } = await receipt(stock, 1);
    const clerk = async (verb: string, input: object) => (await act(verb, input, 'clerk')).refused;
    expect(await clerk('createStockReceipt', { warehouseId: at(stock), supplier: 'x', lines: [line(stock, 1)] })).toBe('FORBIDDEN');
    expect(await clerk('sendStockTransfer', on(paper))).toBe('FORBIDDEN');
    expect(await clerk('bookStockIssue', on(paper))).toBe('FORBIDDEN');
    expect((await act('cancelStockIssue', { ...on(paper), reason: '试试' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
