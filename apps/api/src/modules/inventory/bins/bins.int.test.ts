import { describe, expect, it } from 'vitest';
import { encodeNodeId } from '../../../platform/ids.js';
import { buildStock } from '../../../testing/stock.js';
import { testApi } from '../../../testing/test-api.js';
import { Bin } from './bin.entity.js';

const IMPORT = 'mutation ($input: ImportBinsInput!) { importBins(input: $input) { made changed userErrors { code message field } } }';
const CHANGE = 'mutation ($input: ChangeBinInput!) { changeBin(input: $input) { bin { zone pathOrder skus { code } } userErrors { code message field } } }';
const LIST = 'query ($filter: BinFilter) { bins(first: 100, filter: $filter) { nodes { id code zone pathOrder skus { code } warehouse { code } } totalCount } }';
const api = await testApi();
const as = (query: string, input: object, who: 'warehouse' | 'clerk' = 'warehouse') => api.execute(query, { as: who, variables: { input } });
const codesOf = async (filter: object): Promise<string[]> => {
  const { data } = await api.execute(LIST, { as: 'warehouse', variables: { filter } });
  return data?.bins.nodes.map((bin: { code: string }) => bin.code);
};

// Shows S1.2.10, S1.2.11 (screen /inventory/bins, operation importBins, operation changeBin)
describe('a table of bins', () => {
  it('is taken over as a way through the warehouse, again without doubles, and is shown at the stock', async () => {
    const [tea, cup] = [await buildStock(api, 5), await buildStock(api, 5)];
    const warehouseId = encodeNodeId('Warehouse', tea.warehouseId);
    const rows = [{ code: 'z1-02-01' }, { code: 'Z1-01-02', skuCodes: [tea.skuCode, cup.skuCode] }, { code: 'Z1-02-02', skuCodes: [tea.skuCode] }, { code: 'Ｚ1-01-01', zone: 'Z1' }];
    expect((await as(IMPORT, { warehouseId, rows })).data?.importBins).toEqual({ made: 4, changed: 0, userErrors: [] });
    expect(await codesOf({ zone: 'Z1', warehouseIds: [warehouseId] })).toEqual(['Z1-01-01', 'Z1-01-02', 'Z1-02-02', 'Z1-02-01']);
    expect((await as(IMPORT, { warehouseId, rows: [{ code: 'Z1-01-02', skuCodes: [tea.skuCode] }, { code: 'Z1-01-03' }] })).data?.importBins).toMatchObject({ made: 1, changed: 1 });
    expect(await codesOf({ zone: 'Z1' })).toEqual(['Z1-01-01', 'Z1-01-02', 'Z1-01-03', 'Z1-02-02', 'Z1-02-01']);
    expect(await codesOf({ skuCode: cup.skuCode })).toEqual([]);
    expect(await codesOf({ code: 'z1-02' })).toEqual(['Z1-02-02', 'Z1-02-01']);
    const { data } = await api.execute('query ($code: String!) { stocks(filter: { skuCode: $code }) { nodes { warehouse { code } bins { code } } } }', { as: 'warehouse', variables: { code: tea.skuCode } });
    expect(data?.stocks.nodes).toEqual([{ warehouse: { code: 'east-1' }, bins: [{ code: 'Z1-01-02' }, { code: 'Z1-02-02' }] }]);
  });

  it('is refused whole when a row names a SKU that there is not or a code twice, naming the row', async () => {
    const stock = await buildStock(api, 1);
    const warehouseId = encodeNodeId('Warehouse', stock.warehouseId);
    const unknown = await as(IMPORT, { warehouseId, rows: [{ code: 'Y1-01-01' }, { code: 'Y1-01-02', skuCodes: [stock.skuCode, 'NO-SUCH'] }] });
    expect(unknown.data?.importBins).toMatchObject({ made: null, userErrors: [{ code: 'NOT_FOUND', field: ['rows', '1', 'skuCodes', '1'], message: expect.stringContaining('NO-SUCH') }] });
    const twice = await as(IMPORT, { warehouseId, rows: [{ code: 'Y1-01-01' }, { code: ' y1-01-01' }] });
    expect(twice.data?.importBins.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['rows', '1', 'code'] }]);
    expect(await api.system().em.count(Bin, { zone: 'Y1' })).toBe(0);
    expect((await as(IMPORT, { warehouseId, rows: [{ code: 'Y1-01-01' }] }, 'clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps a place that a person gave until the way is arranged anew, and lets go of a bin', async () => {
    const stock = await buildStock(api, 1, { warehouse: 'north-1' });
    const warehouseId = encodeNodeId('Warehouse', stock.warehouseId);
    await as(IMPORT, { warehouseId, rows: [{ code: 'X1-01-01' }, { code: 'X1-01-02' }, { code: 'X1-01-03' }] });
    const { data } = await api.execute(LIST, { as: 'warehouse', variables: { filter: { zone: 'X1' } } });
    const [first] = data?.bins.nodes ?? [];
    const changed = await as(CHANGE, { binId: first.id, zone: 'X1', pathOrder: 25, skuCodes: [stock.skuCode] });
    expect(changed.data?.changeBin).toEqual({ bin: { zone: 'X1', pathOrder: 25, skus: [{ code: stock.skuCode }] }, userErrors: [] });
    await as(IMPORT, { warehouseId, rows: [{ code: 'X1-01-02' }] });
    expect(await codesOf({ zone: 'X1' })).toEqual(['X1-01-02', 'X1-01-01', 'X1-01-03']);
    const arranged = await as('mutation ($input: ArrangeBinsInput!) { arrangeBins(input: $input) { moved userErrors { code } } }', { warehouseId });
    expect(arranged.data?.arrangeBins).toEqual({ moved: 1, userErrors: [] });
    expect(await codesOf({ zone: 'X1' })).toEqual(['X1-01-01', 'X1-01-02', 'X1-01-03']);
    const removed = await as('mutation ($input: RemoveBinInput!) { removeBin(input: $input) { code userErrors { code } } }', { binId: first.id });
    expect(removed.data?.removeBin).toEqual({ code: 'X1-01-01', userErrors: [] });
    expect(await codesOf({ skuCode: stock.skuCode })).toEqual([]);
  });
});
