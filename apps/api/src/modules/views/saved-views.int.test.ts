import { describe, expect, it } from 'vitest';
import { encodeNodeId, newId } from '../../platform/ids.js';
import { testApi, type Person } from '../../testing/test-api.js';

const api = await testApi();
const LIST = 'query ($list: String!) { savedViews(list: $list) { id name query shared own ownerName isDefault position } }';
const SAVE = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id name query shared } userErrors { code field } } }';
const change = (verb: string, type: string) => `mutation ($input: ${type}!) { ${verb}(input: $input) { done userErrors { code field } } }`;
const DELETE = change('deleteView', 'DeleteViewInput');
const ARRANGE = change('arrangeViews', 'ArrangeViewsInput');
const DEFAULT = change('setDefaultView', 'SetDefaultViewInput');
const send = async (document: string, input: object, as: Person = 'clerk') => {
  const { data, errors } = await api.execute(document, { as, variables: { input } });
  if (errors) throw new Error(`${String(errors[0]?.extensions.code)} ${errors[0]?.message}`);
  return Object.values(data ?? {})[0];
};
const views = async (list: string, as: Person = 'clerk') => (await api.execute(LIST, { as, variables: { list } })).data?.savedViews;
const save = async (list: string, name: string, more: object = {}, as: Person = 'clerk'): Promise<string> => (await send(SAVE, { list, name, query: 'f.stage=APPROVED', ...more }, as)).view.id;

describe('saved views', () => {
  it('are kept for their owner alone, unless he shares them', async () => {
    await save('alone', '我的');
    const shared = await save('alone', '大家的', { shared: true });
    expect(await views('alone')).toMatchObject([{ name: '我的', own: true, shared: false, position: 0 }, { name: '大家的', own: true, shared: true, position: 1 }]);
    expect(await views('alone', 'service')).toEqual([{ id: shared, name: '大家的', query: 'f.stage=APPROVED', shared: true, own: false, ownerName: '李婷', isDefault: false, position: 1 }]);
    expect(await views('another', 'service')).toEqual([]);
  });

  it('are shared only by who may', async () => {
    await expect(send(SAVE, { list: 'x', name: 'y', query: '', shared: true }, 'service')).rejects.toThrow('FORBIDDEN');
    const id = await save('x', 'y', {}, 'service');
    await expect(send(SAVE, { savedViewId: id, shared: true }, 'service')).rejects.toThrow('FORBIDDEN');
    expect(await views('x')).toEqual([]);
  });

  it('are changed, put in order and taken away by their owner alone', async () => {
    const [a, b] = [await save('mine', '甲', { shared: true }), await save('mine', '乙', { shared: true })];
    for (const [document, input] of [[SAVE, { savedViewId: a, name: '丙' }], [DELETE, { savedViewId: a }]] as const) expect((await send(document, input, 'admin')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['savedViewId'] }]);
    expect((await send(ARRANGE, { savedViewIds: [b, a] }, 'admin')).userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['savedViewIds'] }]);
    expect((await send(ARRANGE, { savedViewIds: [b] })).userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['savedViewIds'] }]);
    expect(await send(ARRANGE, { savedViewIds: [b, a] })).toEqual({ done: true, userErrors: [] });
    expect((await send(SAVE, { savedViewId: a, name: ' 丁 ', query: 'sort=PAYABLE_ASC', shared: false })).view).toMatchObject({ name: '丁', query: 'sort=PAYABLE_ASC', shared: false });
    expect((await views('mine')).map((view: { name: string }) => view.name)).toEqual(['乙', '丁']);
    await send(DELETE, { savedViewId: b });
    expect((await views('mine', 'service'))).toEqual([]);
  });

  it('begin a list for each as he likes, until they go', async () => {
    const shared = await save('begin', '开场', { shared: true });
    const hidden = await save('begin', '私下');
    expect(await send(DEFAULT, { list: 'begin', savedViewId: shared }, 'service')).toEqual({ done: true, userErrors: [] });
    expect((await send(DEFAULT, { list: 'begin', savedViewId: hidden }, 'service')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['savedViewId'] }]);
    expect((await send(DEFAULT, { list: 'other', savedViewId: shared }, 'service')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['savedViewId'] }]);
    await send(DEFAULT, { list: 'begin', savedViewId: hidden });
    expect([(await views('begin', 'service'))[0].isDefault, (await views('begin')).map((view: { isDefault: boolean }) => view.isDefault)]).toEqual([true, [false, true]]);
    await send(DEFAULT, { list: 'begin', savedViewId: null });
    expect((await views('begin')).map((view: { isDefault: boolean }) => view.isDefault)).toEqual([false, false]);
    await send(DELETE, { savedViewId: shared });
    expect(await views('begin', 'service')).toEqual([]);
  });

  it('are at most 20 a list, and need list, name and state', async () => {
    for (let n = 0; n < 20; n += 1) await save('many', `第 ${n}`);
    expect((await send(SAVE, { list: 'many', name: '二十一', query: '' })).userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['list'] }]);
    expect((await send(SAVE, { name: '无' })).userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['list'] }, { code: 'INVALID_INPUT', field: ['query'] }]);
    expect((await send(SAVE, { savedViewId: encodeNodeId('SavedView', newId()), name: '无' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['savedViewId'] }]);
    for (const bad of [{ list: 'a b' }, { name: 'x'.repeat(21) }, { query: 'x'.repeat(4001) }, { name: ' ' }]) await expect(send(SAVE, { list: 'ok', name: 'ok', query: '', ...bad })).rejects.toThrow(`BAD_USER_INPUT`);
  });
});
