import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { encodeNodeId, newId } from '../../../platform/ids.js';
import { buildOrder, orderRow } from '../../../testing/orders.js';
import { testApi, type Person } from '../../../testing/test-api.js';

const api = await testApi();
const MARK = 'mutation ($input: MarkOrdersInput!) { markOrders(input: $input) { changed userErrors { code field } } }';
const CREATE = 'mutation ($input: CreateTagInput!) { createTag(input: $input) { tag { id name tone version retiredAt } userErrors { code field } } }';
const UPDATE = 'mutation ($input: UpdateTagInput!) { updateTag(input: $input) { tag { name tone retiredAt orderCount } userErrors { code field } } }';
const REMARK = 'mutation ($input: RemarkOnOrderInput!) { remarkOnOrder(input: $input) { order { serviceRemark printRemark } userErrors { code field } } }';
const SHOWN = 'query ($id: ID!) { order(id: $id) { flag urgent tags { name tone } timeline { type message } } }';
const send = async (document: string, input: object, as: Person = 'clerk') => {
  const { data, errors } = await api.execute(document, { as, variables: { input } });
  if (errors) throw new Error(`${String(errors[0]?.extensions.code)} ${errors[0]?.message}`);
  return Object.values(data ?? {})[0];
};
const shown = async (id: string) => (await api.execute(SHOWN, { as: 'clerk', variables: { id } })).data?.order;
const addTag = async (name: string, tone?: string): Promise<string> => (await send(CREATE, { name, tone })).tag.id;

describe('marking orders', () => {
  it('puts tags, a flag and urgency on many at once, tells each on its timeline, and tells nothing twice', async () => {
    const [a, b] = [await buildOrder(api), await buildOrder(api)];
    const [gift, fragile] = [await addTag('送礼', 'PROGRESS'), await addTag('易碎')];
    const input = { orderIds: [a.id, b.id], addTagIds: [gift, fragile], flag: 'RED', urgent: true };
    expect(await send(MARK, input)).toEqual({ changed: 2, userErrors: [] });
    const { timeline, ...marks } = await shown(a.id);
    expect(marks).toEqual({ flag: 'RED', urgent: true, tags: [{ name: '送礼', tone: 'PROGRESS' }, { name: '易碎', tone: 'NEUTRAL' }] });
    expect(timeline.slice(0, 3).map((each: { type: string; message: string }) => each.message).sort()).toEqual(['加标签：送礼、易碎', '标为加急', '标旗：红旗'].sort());
    expect(await send(MARK, input)).toEqual({ changed: 0, userErrors: [] });
    expect((await shown(a.id)).timeline).toHaveLength(timeline.length);
    expect(await send(MARK, { orderIds: [b.id], removeTagIds: [gift], flag: null, urgent: false })).toEqual({ changed: 1, userErrors: [] });
    expect(await shown(b.id)).toMatchObject({ flag: null, urgent: false, tags: [{ name: '易碎' }] });
    const audit = await api.system().em.fork().find(AuditEntry, { subjectId: a.rowId, actorName: '李婷' });
    expect(audit.flatMap(({ changes }) => changes ?? [])).toEqual(expect.arrayContaining([{ field: 'flag', before: null, after: 'RED' }, { field: 'urgent', before: false, after: true }]));
  });

  it('makes no new version by a tag, and says when the order was last changed', async () => {
    const order = await buildOrder(api);
    const before = await orderRow(api, order);
    api.clock.set(new Date(api.clock.now().getTime() + 1_000));
    await send(MARK, { orderIds: [order.id], addTagIds: [await addTag('复购')] });
    const after = await orderRow(api, order);
    expect([after.version, after.updatedAt.getTime()]).toEqual([before.version, before.updatedAt.getTime() + 1_000]);
  });

  it('is all or nothing: an order that is not there, a tag that is not there or is retired', async () => {
    const order = await buildOrder(api);
    const tag = await addTag('停用的');
    expect((await send(MARK, { orderIds: [order.id, encodeNodeId('Order', newId())], flag: 'BLUE' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['orderIds', '1'] }]);
    expect((await send(MARK, { orderIds: [order.id], flag: 'BLUE', addTagIds: [encodeNodeId('Tag', newId())] })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['addTagIds'] }]);
    expect((await send(UPDATE, { tagId: tag, retired: true })).tag.retiredAt).not.toBeNull();
    expect((await send(MARK, { orderIds: [order.id], flag: 'BLUE', addTagIds: [tag] })).userErrors).toEqual([{ code: 'ACTION_NOT_ALLOWED', field: ['addTagIds'] }]);
    expect(await shown(order.id)).toMatchObject({ flag: null, tags: [] });
  });

  it('takes 500 orders in one go, refuses 501 and none, and who may not', async () => {
    const order = await buildOrder(api);
    const many = (count: number): string[] => Array.from({ length: count }, () => order.id);
    expect(await send(MARK, { orderIds: many(500), urgent: true })).toEqual({ changed: 1, userErrors: [] });
    for (const orderIds of [many(501), []]) await expect(send(MARK, { orderIds, urgent: false })).rejects.toThrow(/BAD_USER_INPUT.*orderIds/);
    await expect(send(MARK, { orderIds: [order.id], urgent: false }, 'finance')).rejects.toThrow('FORBIDDEN');
    await expect(send(MARK, { orderIds: [order.id], urgent: false }, 'customer')).rejects.toThrow('FORBIDDEN');
  });

  it('by two people at once ends with both of their tags', async () => {
    const orders = await Promise.all(Array.from({ length: 10 }, () => buildOrder(api)));
    const [one, two] = [await addTag('甲'), await addTag('乙')];
    const ids = orders.map(({ id }) => id);
    const answers = await Promise.all([send(MARK, { orderIds: ids, addTagIds: [one] }), send(MARK, { orderIds: [...ids].reverse(), addTagIds: [two] }, 'service'), send(MARK, { orderIds: ids, addTagIds: [one, two] })]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    for (const id of ids) expect((await shown(id)).tags.map((tag: { name: string }) => tag.name).sort()).toEqual(['甲', '乙'].sort());
  });

  it('is not shown to customers, whose order it is', async () => {
    const order = await buildOrder(api, { ofDemoCustomer: true });
    for (const field of ['flag', 'urgent', 'tags { name }', 'serviceRemark', 'printRemark']) {
      const { errors } = await api.execute(`query ($id: ID!) { order(id: $id) { ${field} } }`, { as: 'customer', variables: { id: order.id } });
      expect(errors?.[0]?.extensions.code, field).toBe('FORBIDDEN');
    }
  });
});

describe('tags', () => {
  it('have a word that no other has, can be renamed and retired, and are counted', async () => {
    const [id, order] = [await addTag('大客户'), await buildOrder(api)];
    expect((await send(CREATE, { name: ' 大客户 ' })).userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['name'] }]);
    await send(MARK, { orderIds: [order.id], addTagIds: [id] });
    expect((await send(UPDATE, { tagId: id, name: '重点客户', tone: 'WARNING' })).tag).toEqual({ name: '重点客户', tone: 'WARNING', retiredAt: null, orderCount: 1 });
    expect((await send(UPDATE, { tagId: id, expectedVersion: 1, name: 'x' })).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
    await expect(send(CREATE, { name: '  ' })).rejects.toThrow(/BAD_USER_INPUT.*name/);
    await expect(send(CREATE, { name: '我的' }, 'service')).rejects.toThrow('FORBIDDEN');
  });
});

describe('remarks', () => {
  it('are written, cleared and left, and told without what they say', async () => {
    const order = await buildOrder(api);
    expect((await send(REMARK, { orderId: order.id, serviceRemark: ' 客户张先生要求周五前 ', printRemark: '加缓冲' })).order).toEqual({ serviceRemark: '客户张先生要求周五前', printRemark: '加缓冲' });
    expect((await send(REMARK, { orderId: order.id, printRemark: null })).order).toEqual({ serviceRemark: '客户张先生要求周五前', printRemark: null });
    const { timeline } = await shown(order.id);
    expect(timeline.map((each: { type: string }) => each.type).slice(0, 3).sort()).toEqual(['PrintRemarkChanged', 'PrintRemarkChanged', 'ServiceRemarkChanged']);
    expect(JSON.stringify([timeline, await api.system().em.fork().find(AuditEntry, { subjectId: order.rowId })])).not.toContain('张先生');
    await expect(send(REMARK, { orderId: order.id, serviceRemark: 'x'.repeat(501) })).rejects.toThrow(/BAD_USER_INPUT.*serviceRemark/);
    await expect(send(REMARK, { orderId: order.id, serviceRemark: 'x' }, 'warehouse')).rejects.toThrow('FORBIDDEN');
  });
});
