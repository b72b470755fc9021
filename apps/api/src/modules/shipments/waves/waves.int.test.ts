import { describe, expect, it } from 'vitest';
import { command, perform } from '../../../platform/command/command.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { apiWithCarrier } from '../../../testing/carrier.js';
import { buildAllocatedOrder, warehouseDoes, type BuiltWork } from '../../../testing/fulfilment.js';
import { orderRow } from '../../../testing/orders.js';
import { deallocate, FulfilmentOrder } from '../../allocation/index.js';
import { importBins, Warehouse } from '../../inventory/index.js';
import { HoldReason, placeHold } from '../../orders/index.js';

const { api } = await apiWithCarrier();
const WAVE = `wave { id waveNo version state picker orderCount pieces openCount pickListPrints picks { skuCode bin zone pieces baskets { basket number pieces stopped } }
  fulfilmentOrders { number state basket } availableActions { action enabled } timeline { type message } }`;
const VERBS = { createWave: 'CreateWaveInput', takeWave: 'TakeWaveInput', sortWave: 'SortWaveInput', closeWave: 'CloseWaveInput', cancelWave: 'CancelWaveInput', reportShortPick: 'ReportShortPickInput' } as const;
const EXTRA: Partial<Record<keyof typeof VERBS, string>> = { takeWave: 'leftOut', reportShortPick: 'held' };

async function does(verb: keyof typeof VERBS, input: object, as: 'warehouse' | 'clerk' = 'warehouse') {
  const { data, errors } = await api.execute(`mutation ($input: ${VERBS[verb]}!) { ${verb}(input: $input) { ${WAVE} ${EXTRA[verb] ?? ''} userErrors { code message field } } }`, { as, variables: { input } });
  if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions['code'] });
  return data?.[verb];
}
const warehouse = await api.system().em.findOneOrFail(Warehouse, { code: 'east-1' });
const warehouseId = encodeNodeId('Warehouse', warehouse.id);
const look = async (waveId: string) => (await api.execute(`query ($id: ID!) { ${WAVE.replace('wave {', 'wave(id: $id) {')} }`, { as: 'warehouse', variables: { id: waveId } })).data?.wave;
const waveOf = async (works: readonly BuiltWork[]) => (await does('createWave', { warehouseId, fulfilmentOrderIds: works.map((work) => work.fulfilmentOrderId) })).wave;
const build = async (...wanted: object[]): Promise<BuiltWork[]> => {
  const made: BuiltWork[] = [];
  for (const each of wanted) made.push(await buildAllocatedOrder(api, each));
  return made;
};
const hold = (work: BuiltWork) => perform(api.system(), command('hold', async (tx) => {
  await placeHold(tx, work.rowId, HoldReason.OTHER);
  return {};
}), {});
const takeAway = (work: BuiltWork) => perform(api.system(), command('takeAway', async (tx) => {
  await deallocate(tx, work.rowId);
  return {};
}), {});
const get = async (url: string, as: 'warehouse' | 'clerk' = 'warehouse') => api.app.inject({ method: 'GET', url, headers: { authorization: `Bearer ${await api.tokenOf(as)}` } });

await perform(api.system(), importBins, { warehouseId: warehouse.id, rows: [{ code: 'A-01-01', skuCodes: ['CUP-CEL-1'] }, { code: 'A-01-02' }, { code: 'B-01-01', skuCodes: ['TEA-LJ-50'] }] });

// Shows S1.2.10 (screen /waves, operation createWave, operation takeWave, operation sortWave, operation reportShortPick)
describe('a wave', () => {
  it('is picked along the bins, sorted into baskets, and ends by itself when its last parcel has left', async () => {
    const works = await build({ quantity: 2 }, { skuCode: 'CUP-CEL-1', quantity: 1 }, { quantity: 1 });
    const made = await waveOf(works);
    expect(made).toMatchObject({ waveNo: expect.stringMatching(/^BC\d{13}$/), state: 'OPEN', orderCount: 3, pieces: 4, openCount: 3, picks: [
      { skuCode: 'CUP-CEL-1', bin: 'A-01-01', zone: 'A', pieces: 1, baskets: [{ basket: 2, pieces: 1 }] },
      { skuCode: 'TEA-LJ-50', bin: 'B-01-01', pieces: 3, baskets: [{ basket: 1, pieces: 2, stopped: false }, { basket: 3, pieces: 1 }] },
    ] });
    expect(await does('takeWave', { waveId: made.id, expectedVersion: made.version })).toMatchObject({ leftOut: [], userErrors: [], wave: { state: 'PICKING', picker: '赵强', fulfilmentOrders: [{ state: 'PICKING', basket: 1 }, { state: 'PICKING', basket: 2 }, { state: 'PICKING', basket: 3 }] } });
    expect((await does('takeWave', { waveId: made.id })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['waveId'], message: '波次拣货中，不能领取。' }]);
    expect((await does('sortWave', { waveId: made.id })).wave.state).toBe('SORTED');
    await api.house.runtime.jobs.drain();
    for (const work of works) await warehouseDoes(api, 'packFulfilmentOrder', work);
    const answers = await Promise.all(works.map((work) => warehouseDoes(api, 'shipFulfilmentOrder', work)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const ended = await look(made.id);
    expect(ended).toMatchObject({ state: 'DONE', openCount: 0 });
    expect(ended.timeline.map(({ type }: { type: string }) => type)).toEqual(['WaveEnded', 'WaveSorted', 'WaveTaken', 'WaveCreated']);
  });

  it('has each fulfilment order once, whoever asks for it at once, and none that is held or elsewhere', async () => {
    const [first, second, held] = await build({}, {}, {}) as [BuiltWork, BuiltWork, BuiltWork];
    const answers = await Promise.all([first, first, first].map((work) => does('createWave', { warehouseId, fulfilmentOrderIds: [second.fulfilmentOrderId, work.fulfilmentOrderId] })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['fulfilmentOrderIds', '0'] }, { code: 'ACTION_NOT_ALLOWED' }]);
    await hold(held);
    expect((await does('createWave', { warehouseId, fulfilmentOrderIds: [held.fulfilmentOrderId] })).userErrors).toMatchObject([{ field: ['fulfilmentOrderIds', '0'], message: expect.stringContaining('已被拦截') }]);
    const north = await api.system().em.findOneOrFail(Warehouse, { code: 'north-1' });
    expect((await does('createWave', { warehouseId: encodeNodeId('Warehouse', north.id), fulfilmentOrderIds: [held.fulfilmentOrderId] })).userErrors).toMatchObject([{ field: ['fulfilmentOrderIds', '0'], message: expect.stringContaining('另一个仓库') }]);
    expect((await does('createWave', { warehouseId })).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    await expect(does('createWave', { warehouseId, fulfilmentOrderIds: [held.fulfilmentOrderId] }, 'clerk')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is made by criteria of what waits: single pieces, in one zone, so many, the oldest first', async () => {
    const [, cup] = await build({ quantity: 1 }, { skuCode: 'CUP-CEL-1', quantity: 1 }, { skuCode: 'CUP-CEL-1', quantity: 2 }) as [BuiltWork, BuiltWork, BuiltWork];
    const ask = async (criteria: object) => (await api.execute('query ($w: ID!, $c: WaveCriteriaInput!) { waveCandidates(warehouseId: $w, criteria: $c) { orders pieces } }', { as: 'warehouse', variables: { w: warehouseId, c: criteria } })).data?.waveCandidates;
    expect(await ask({ pieces: 'SINGLE', zone: 'A', limit: 50 })).toEqual({ orders: 1, pieces: 1 });
    expect(await ask({ pieces: 'SEVERAL', zone: 'A', limit: 50 })).toEqual({ orders: 1, pieces: 2 });
    expect(await ask({ zone: 'A', limit: 1 })).toEqual({ orders: 1, pieces: 1 });
    const { wave } = await does('createWave', { warehouseId, criteria: { pieces: 'SINGLE', zone: 'A', limit: 20 }, note: '茶杯单件' });
    expect(wave.fulfilmentOrders).toMatchObject([{ number: `${cup.orderNo}-1`, basket: 1 }]);
    expect((await does('createWave', { warehouseId, criteria: { zone: 'NONE', limit: 5 } })).userErrors).toMatchObject([{ field: ['criteria'] }]);
  });

  it('tells the picker what not to pick any more, and goes on without what is held, cancelled or back on its shelf', async () => {
    const [held, cancelled, recalled, whole] = await build({}, {}, {}, {}) as [BuiltWork, BuiltWork, BuiltWork, BuiltWork];
    const made = await waveOf([held, cancelled, recalled, whole]);
    await hold(held);
    expect(await does('takeWave', { waveId: made.id })).toMatchObject({ leftOut: [`${held.orderNo}-1`], wave: { openCount: 3 } });
    await api.execute('mutation ($input: RequestRecallInput!) { requestRecall(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: recalled.id, reason: '客户改地址' } } });
    await takeAway(cancelled);
    const { picks } = await look(made.id);
    expect(picks[0]).toMatchObject({ pieces: 2, baskets: [{ basket: 2, stopped: true }, { basket: 3, stopped: true }, { basket: 4, stopped: false }] });
    await warehouseDoes(api, 'recallFulfilmentOrder', recalled, { reason: '客户改地址' });
    expect(await look(made.id)).toMatchObject({ openCount: 1, state: 'PICKING' });
    await takeAway(whole);
    expect(await look(made.id)).toMatchObject({ openCount: 0, state: 'DONE' });
  });

  it('holds the orders of the last baskets when pieces are missing, and no more than it must', async () => {
    const works = await build({ quantity: 2 }, { quantity: 1 }, { quantity: 3 }) as [BuiltWork, BuiltWork, BuiltWork];
    const made = await waveOf(works);
    const line = (await api.execute('query ($code: String!) { skus(filter: { code: $code }, first: 5) { nodes { id code } } }', { as: 'warehouse', variables: { code: 'TEA-LJ-50' } })).data?.skus.nodes.find((sku: { code: string }) => sku.code === 'TEA-LJ-50');
    await does('takeWave', { waveId: made.id });
    expect((await does('reportShortPick', { waveId: made.id, skuId: line.id, missing: 7 })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['missing'], message: expect.stringContaining('6') }]);
    const { held, wave } = await does('reportShortPick', { waveId: made.id, skuId: line.id, missing: 1, note: '货位空' });
    expect(held).toEqual([works[2].orderNo]);
    expect(wave.picks[0]).toMatchObject({ pieces: 3, baskets: [{ stopped: false }, { stopped: false }, { basket: 3, stopped: true }] });
    expect((await Promise.all(works.map((work) => orderRow(api, work)))).map((row) => row.held)).toEqual([false, false, true]);
    await does('sortWave', { waveId: made.id });
    const closed = await does('closeWave', { waveId: made.id, reason: '缺货单另行处理' });
    expect(closed.wave).toMatchObject({ state: 'DONE', fulfilmentOrders: [] });
    expect(await api.system().em.count(FulfilmentOrder, { orderNo: works[2].orderNo, state: 'PICKING' as never, waveId: null })).toBe(1);
  });

  it('puts everything back when it is cancelled, and its orders can go into another', async () => {
    const works = await build({}, {});
    const made = await waveOf(works);
    await does('takeWave', { waveId: made.id });
    expect((await does('cancelWave', { waveId: made.id, reason: '拣货车坏了' })).wave).toMatchObject({ state: 'CANCELLED', fulfilmentOrders: [] });
    expect(await waveOf(works)).toMatchObject({ state: 'OPEN', orderCount: 2 });
    expect((await does('cancelWave', { waveId: made.id, reason: '再取消一次' })).userErrors[0]).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
  });
});

describe('papers of a wave', () => {
  const print = async (verb: 'printPickList' | 'printLabels' | 'printPackingLists', input: object, as: 'warehouse' | 'clerk' = 'warehouse') => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    return api.execute(`mutation ($input: ${type}!) { ${verb}(input: $input) { url printed skipped { number reason } userErrors { code message field } } }`, { as, variables: { input } });
  };

  // Shows S1.2.10 (operation printPickList, operation printLabels, operation printPackingLists)
  it('are printed together, counted each, marked when printed again, and not to be had uncounted', async () => {
    const works = await build({}, {}) as [BuiltWork, BuiltWork];
    const made = await waveOf(works);
    const fulfilmentOrderIds = works.map((work) => work.fulfilmentOrderId);
    expect((await get(`/print/wave/${made.id}`)).statusCode).toBe(409);
    const { data: list } = await print('printPickList', { waveId: made.id });
    const page = await get(list?.printPickList.url);
    expect(page.body).toContain('#1 ×2, #2 ×2');
    expect(page.body).not.toContain('补打');
    await print('printPickList', { waveId: made.id });
    expect((await get(list?.printPickList.url)).body).toContain('补打 2');
    expect((await get(list?.printPickList.url, 'clerk')).statusCode).toBe(403);

    const none = await print('printLabels', { fulfilmentOrderIds });
    expect(none.data?.printLabels).toMatchObject({ url: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED', message: '还没有运单号，请先取号。' }] });
    await warehouseDoes(api, 'requestWaybill', works[1]);
    await api.house.runtime.jobs.drain();
    const { data: some } = await print('printLabels', { fulfilmentOrderIds });
    expect(some?.printLabels).toMatchObject({ printed: 1, skipped: [{ number: `${works[0].orderNo}-1`, reason: '还没有运单号，请先取号。' }] });
    const labels = await get(some?.printLabels.url);
    expect(labels.body.match(/<main>/g)).toHaveLength(1);
    expect(labels.body).not.toContain('张三丰');

    const { data: packing } = await print('printPackingLists', { fulfilmentOrderIds });
    const lists = await get(packing?.printPackingLists.url);
    expect(lists.body.match(/<main>/g)).toHaveLength(2);
    expect(lists.body).toContain(made.waveNo);
    expect((await get(`/print/packinglist?ids=${encodeURIComponent((await buildAllocatedOrder(api)).fulfilmentOrderId)}`)).statusCode).toBe(409);
    expect((await print('printPackingLists', { fulfilmentOrderIds }, 'clerk')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
