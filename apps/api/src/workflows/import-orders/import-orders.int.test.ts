import { describe, expect, it } from 'vitest';
import { encodeNodeId, parseNodeId } from '../../platform/ids.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { Job, JobState } from '../../platform/jobs/job.entity.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Sku } from '../../modules/catalog/index.js';
import { Customer } from '../../modules/customers/index.js';
import { Reservation, Stock } from '../../modules/inventory/index.js';
import { ImportedOrder, Order, OrderImport, OrderImportState } from '../../modules/orders/index.js';
import { Shop } from '../../modules/shops/index.js';
import { fetched, upload } from '../../testing/files.js';
import { cellsOf, xlsx } from '../../testing/tables.js';
import { testApi, type Person } from '../../testing/test-api.js';

const FIELDS = 'id state rows orders ready known refused placed problem problems { row field message } columns { index title field } errorFile { name url }';
const START = `mutation ($input: StartOrderImportInput!) { startOrderImport(input: $input) { orderImport { ${FIELDS} } userErrors { code message field } } }`;
const CHECK = `mutation ($input: CheckOrderImportInput!) { checkOrderImport(input: $input) { orderImport { id state } job { id } userErrors { code message field } } }`;
const COMMIT = `mutation ($input: CommitOrderImportInput!) { commitOrderImport(input: $input) { orderImport { id state } job { id } userErrors { code message field } } }`;
const ONE = `query ($id: ID!) { orderImport(id: $id) { ${FIELDS} } }`;

const HEADS = ['订单号', 'SKU 编码', '数量', '收货人', '收货电话', '省', '市', '区县', '详细地址', '单价', '整单优惠', '运费', '货到付款', '买家留言'];
const GOOD = ['李雷', '13812341000', '浙江', '杭州市', '西湖区', '文三路 90 号'];
const row = (no: string, sku = 'TEA-LJ-50', quantity: string | number = 1, receiver: readonly (string | number)[] = GOOD, ...more: (string | number)[]) => [no, sku, quantity, ...receiver, ...more];

const api = await testApi();
const em = () => api.system().em.fork();
const shop = await em().findOneOrFail(Shop, { code: 'manual' });
const shopId = encodeNodeId('Shop', shop.id);
const orders = () => em().count(Order);

const run = async (document: string, variables: object, as: Person = 'clerk'): Promise<any> => {
  const { data, errors } = await api.execute(document, { as, variables: variables as Record<string, unknown> });
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data ?? {})[0];
};
const shown = (id: string) => run(ONE, { id });
const started = async (content: Buffer | string, name = '订单.xlsx') => run(START, { input: { storedFileId: (await upload(api, 'clerk', name, content)).file?.id, shopId } });
const mappingOf = (columns: { index: number; field: string | null }[]) => columns.flatMap(({ index, field }) => (field ? [{ field, column: index }] : []));

async function checked(content: Buffer | string, name?: string): Promise<any> {
  const { orderImport, userErrors } = await started(content, name);
  expect(userErrors).toEqual([]);
  const asked = await run(CHECK, { input: { orderImportId: orderImport.id, mapping: mappingOf(orderImport.columns) } });
  expect(asked).toMatchObject({ userErrors: [], orderImport: { state: 'CHECKING' } });
  await api.house.runtime.jobs.drain();
  return shown(orderImport.id);
}

async function committed(content: Buffer | string, name?: string): Promise<any> {
  const { id } = await checked(content, name);
  expect((await run(COMMIT, { input: { orderImportId: id } })).userErrors).toEqual([]);
  await api.house.runtime.jobs.drain();
  return shown(id);
}

describe('importing orders from a file', () => {
  // Shows S4.1.1.8 (screen /orders/import, operation commitOrderImport)
  it('places what a file has, several rows of a number as one order, by the rules of placing one', async () => {
    const before = await orders();
    const file = await xlsx(HEADS, [row('A-1', 'TEA-LJ-50', 2, GOOD, '', '1.00', '8'), row('A-1', 'CUP-CEL-1', 1), row('A-2', 'TEA-LJ-50', 1, ['韩梅梅', 13912342000, '广东省', '广州市', '天河区', '体育西路 1 号'], '', '', '', '是', '放门口'), row('', 'TEA-PE-357')]);
    expect(await checked(file)).toMatchObject({ state: 'CHECKED', rows: 4, orders: 3, ready: 3, known: 0, refused: 0, placed: 0, problems: [], errorFile: null });
    expect(await orders()).toBe(before);
    expect(await committed(file)).toMatchObject({ state: 'DONE', rows: 4, orders: 3, placed: 3, refused: 0, errorFile: null });
    const first = await em().findOneOrFail(Order, { externalNo: 'A-1' });
    expect(first).toMatchObject({ stage: 'AWAITING_PAYMENT', discountTotal: 100, freight: 800, itemCount: 3, receiverProvince: '浙江省', source: 'MANUAL' });
    expect(first.goodsTotal - 100 + 800).toBe(first.payable);
    expect((await em().find(Reservation, { orderId: first.id })).map((each) => each.quantity).toSorted()).toEqual([1, 2]);
    expect(await em().findOneOrFail(Order, { externalNo: 'A-2' })).toMatchObject({ stage: 'AWAITING_REVIEW', cashOnDelivery: true, buyerMessage: '放门口', receiverPhone: '13912342000' });
    expect(await em().count(Customer, { name: '韩梅梅' })).toBe(1);
    const found = await api.execute('query ($n: [String!]) { orders(filter: { numbers: $n }) { nodes { externalNo } } }', { as: 'clerk', variables: { n: ['A-1', ' ａ-2'] } });
    expect(found.data?.orders.nodes).toEqual([{ externalNo: 'A-1' }]);
    const told = await em().find(AuditEntry, { action: { $in: ['FileUploaded', 'OrderImportStarted', 'OrderImportFinished'] } }, { orderBy: { id: 'asc' } });
    expect(told.map((each) => [each.action, each.actorName])).toEqual([['FileUploaded', '李婷'], ['FileUploaded', '李婷'], ['OrderImportStarted', '李婷'], ['OrderImportFinished', '李婷']]);
  });

  // Shows S4.1.2.1 (screen /orders/import, operation checkOrderImport)
  // Shows S4.1.2.3 (screen /orders/import, operation checkOrderImport)
  it('says of every row what is wrong with it, and gives the same file back with it', async () => {
    const before = await orders();
    const file = await xlsx(HEADS, [
      row('B-1'), row('B-2', 'NO-SUCH'), row('B-3', 'TEA-LJ-50', 0), row('B-4', 'TEA-LJ-50', 1, ['', '123', '浙', '杭州市', '西湖区', '3']),
      row('B-5', 'TEA-LJ-50', 1, GOOD, '1.00'), row('B-6', 'TEA-LJ-50', 9_999), row('B-7', 'TEA-LJ-50', 1, GOOD, '', 'viel'), row('B-8'), row('B-8', 'TEA-LJ-50', 1, ['李四', ...GOOD.slice(1)]), row('B-1'), row('', 'TEA-LJ-50', 'x'),
    ]);
    const done = await checked(file);
    expect(done).toMatchObject({ rows: 11, orders: 10, ready: 1, refused: 9 });
    const said = done.problems.map(({ row: at, field }: { row: number; field: string }) => `${at} ${field}`);
    expect(said).toEqual([
      '3 sku', '4 quantity', '5 receiverName', '5 receiverPhone', '5 province', '5 address', '6 unitPrice', '7 sku', '8 discount', '10 receiverName', '10 sku', '11 orderNo', '12 quantity',
    ]);
    const { content, headers } = await fetched(api, done.errorFile.url, 'clerk');
    expect(headers['content-type']).toContain('spreadsheetml');
    const back = await cellsOf(content, 'a.xlsx');
    expect(back).toHaveLength(12);
    expect(back[0]?.slice(-2)).toEqual(['导入标记', '错误原因']);
    expect(back[1]?.at(-1)).toBe('');
    expect(back[2]?.at(-1)).toContain('NO-SUCH');
    expect(back[4]?.slice(0, 9)).toEqual(row('B-4', 'TEA-LJ-50', '1', ['', '123', '浙', '杭州市', '西湖区', '3']));
    expect(back[4]?.at(-1)).toMatch(/收货人: .*省: /);
    expect(await orders()).toBe(before);
  });

  it('imports what is good, and the mended rest of the returned file, each order once, numbered or not', async () => {
    const before = await orders();
    const first = await committed(await xlsx(HEADS, [row('C-1'), row(''), row('', 'NO-SUCH'), row('C-2', 'TEA-LJ-50', 1, ['李雷', '1', '浙江', '杭州市', '西湖区', '文三路 90 号'])]));
    expect(first).toMatchObject({ placed: 2, refused: 2 });
    const back = await cellsOf((await fetched(api, first.errorFile.url, 'clerk')).content, 'a.xlsx');
    const mended = back.map((cells) => cells.map((cell) => (cell === 'NO-SUCH' ? 'TEA-LJ-50' : cell === '1' && cells[0] === 'C-2' ? '13812341000' : cell)));
    for (const cells of mended) if (cells[0] === 'C-2') cells[2] = '1';
    const second = await committed(await xlsx(mended[0] ?? [], mended.slice(1)), first.errorFile.name);
    expect(second).toMatchObject({ orders: 4, placed: 2, known: 2, refused: 0, errorFile: null });
    expect(await orders()).toBe(before + 4);
  });

  it('places nothing twice when the same file comes ten times, in two runs at once as well', async () => {
    const before = await orders();
    const file = `${HEADS.join(',')}\n${Array.from({ length: 12 }, (_, at) => row(at % 2 ? `D-${at}` : '').join(',')).join('\n')}`;
    const ids: string[] = [];
    for (let time = 0; time < 10; time += 1) ids.push((await checked(file, 'orders.csv')).id);
    const [first, second, ...rest] = ids;
    for (const importId of [first, second]) await run(COMMIT, { input: { orderImportId: importId } });
    await Promise.all([api.house.runtime.jobs.drain(), api.house.runtime.jobs.drain()]);
    const both = await Promise.all([shown(first ?? ''), shown(second ?? '')]);
    expect(both.reduce((sum, each) => sum + each.placed, 0)).toBe(12);
    for (const importId of rest) {
      await run(COMMIT, { input: { orderImportId: importId } });
      await api.house.runtime.jobs.drain();
      expect(await shown(importId)).toMatchObject({ state: 'DONE', placed: 0, known: 12 });
    }
    expect(await orders()).toBe(before + 12);
    const keys = (await em().findAll(ImportedOrder)).map((each) => each.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  // Shows S4.1.2.2 (screen /orders/import, operation checkOrderImport)
  it('sees what rows further up would take, so that the check tells no more than there is', async () => {
    const file = await xlsx(HEADS, Array.from({ length: 4 }, (_, at) => row(`E-${at}`, 'POT-ZS-200')));
    const sku = await em().findOneOrFail(Sku, { code: 'POT-ZS-200' });
    const pot = await em().find(Stock, { skuId: sku.id });
    for (const [index, each] of pot.entries()) await em().nativeUpdate(Stock, { id: each.id }, { onHand: index < 3 ? 1 : 0, available: index < 3 ? 1 : 0, reserved: 0 });
    const there = Math.min(pot.length, 3);
    expect(await checked(file)).toMatchObject({ ready: there, refused: 4 - there });
    expect(await committed(file)).toMatchObject({ placed: there, refused: 4 - there });
  });

  it('begun again after a crash, goes on where it was and counts what it had placed', async () => {
    const { id } = await checked(await xlsx(HEADS, Array.from({ length: 6 }, (_, at) => row(`F-${at}`))));
    await run(COMMIT, { input: { orderImportId: id } });
    await api.house.runtime.jobs.drain();
    const before = await orders();
    // As it stood when the process died: some orders in, the end not written.
    const lost = await em().find(ImportedOrder, { key: { $in: ['no:F-4', 'no:F-5'] } });
    await em().nativeUpdate(Order, { id: { $in: lost.map((each) => each.orderId) } }, { externalNo: null });
    await em().nativeDelete(ImportedOrder, { id: { $in: lost.map((each) => each.id) } });
    const imported = await em().findOneOrFail(OrderImport, { id: parseNodeId(id)?.id ?? '' });
    await em().nativeUpdate(OrderImport, { id: imported.id }, { state: OrderImportState.IMPORTING, placed: 0 });
    await em().nativeUpdate(Job, { id: imported.jobId ?? '' }, { state: JobState.QUEUED, attempts: 0 });
    await api.house.runtime.jobs.drain();
    expect(await shown(id)).toMatchObject({ state: 'DONE', placed: 6, known: 0, refused: 0 });
    expect(await orders()).toBe(before + 2);
  });

  it('remembers which column was what for files with the same heads', async () => {
    const odd = async () => xlsx(['码', 'n', ...HEADS.slice(3, 9)], [['TEA-LJ-50', 1, ...GOOD]]);
    const { orderImport } = await started(await odd());
    expect(orderImport.columns.slice(0, 3).map((each: { field: string | null }) => each.field)).toEqual([null, null, 'receiverName']);
    const mapping = [...mappingOf(orderImport.columns), { field: 'sku', column: 0 }, { field: 'quantity', column: 1 }];
    expect((await run(CHECK, { input: { orderImportId: orderImport.id, mapping: mapping.slice(0, -1) } })).userErrors).toMatchObject([{ field: ['mapping'], message: expect.stringContaining('数量') }]);
    expect((await run(CHECK, { input: { orderImportId: orderImport.id, mapping: [...mapping, { field: 'freight', column: 0 }] } })).userErrors[0].field).toEqual(['mapping']);
    expect((await run(CHECK, { input: { orderImportId: orderImport.id, mapping: [...mapping, { field: 'freight', column: 99 }] } })).userErrors[0].field).toEqual(['mapping', '8', 'column']);
    await run(CHECK, { input: { orderImportId: orderImport.id, mapping } });
    await api.house.runtime.jobs.drain();
    expect((await started(await odd())).orderImport.columns.slice(0, 2).map((each: { field: string }) => each.field)).toEqual(['sku', 'quantity']);
  });

  it('tells what is wrong with a file that is no table, at once or when its rows are read, and may be tried again', async () => {
    expect((await started('a,b', 'a.xlsx')).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['file'] }]);
    const cut = await checked(`${HEADS.join(',')}\nG-1,"TEA`, 'half.csv');
    expect(cut).toMatchObject({ state: 'FAILED', ready: 0, problem: expect.stringContaining('引号') });
    expect((await run(COMMIT, { input: { orderImportId: cut.id } })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await run(CHECK, { input: { orderImportId: cut.id, mapping: mappingOf(cut.columns) } })).orderImport.state).toBe('CHECKING');
    await api.house.runtime.jobs.drain();
  });

  it('is for those who may, and one\'s own only', async () => {
    expect((await upload(api, 'warehouse', 'a.csv', 'a')).status).toBe(403);
    const { file } = await upload(api, 'clerk', 'a.csv', HEADS.join(','));
    const other = await api.execute(START, { as: 'admin', variables: { input: { storedFileId: file?.id, shopId } } });
    expect(other.data?.startOrderImport.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['storedFileId'] }]);
    const { orderImport } = await run(START, { input: { storedFileId: file?.id, shopId } });
    expect((await api.execute(ONE, { as: 'admin', variables: { id: orderImport.id } })).data?.orderImport).toBeNull();
    expect((await run(CHECK, { input: { orderImportId: orderImport.id, mapping: mappingOf(orderImport.columns) } }, 'admin')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await api.execute(ONE, { as: 'service', variables: { id: orderImport.id } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('has a template that it understands itself, in three languages', async () => {
    for (const locale of ['zh-CN', 'zh-TW', 'en']) {
      const { content, status } = await fetched(api, `/files/order-import-template?locale=${locale}`, 'clerk');
      expect(status).toBe(200);
      const { orderImport } = await started(content);
      expect(orderImport.columns.every((each: { field: string | null }) => each.field), locale).toBe(true);
    }
    expect((await fetched(api, '/files/order-import-template')).status).toBe(401);
    expect((await fetched(api, '/files/order-import-template', 'warehouse')).status).toBe(403);
  });

  it('keeps no more of what was in the rows than the file, which goes after a day', async () => {
    const stored = JSON.stringify(await em().findAll(OrderImport));
    expect(stored).not.toMatch(/13812341000|文三路/);
    const count = await em().count(StoredFile);
    expect(count).toBeGreaterThan(0);
    api.clock.advance(25 * 3_600_000);
    await api.house.runtime.jobs.drain();
    expect(await em().count(StoredFile)).toBe(0);
  });
});
