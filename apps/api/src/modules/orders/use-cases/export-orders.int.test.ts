import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { encodeNodeId, newId, parseNodeId } from '../../../platform/ids.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import { fetched } from '../../../testing/files.js';
import { buildOrder } from '../../../testing/orders.js';
import { cellsOf } from '../../../testing/tables.js';
import { testApi, type Person } from '../../../testing/test-api.js';
import { User, UserRole } from '../../access/index.js';
import { OrderColumn } from '../order-columns.js';
import { Order } from '../order.entity.js';

const EXPORT = 'mutation ($input: ExportOrdersInput!) { exportOrders(input: $input) { job { id total } userErrors { code message field } } }';
const JOB = 'query ($id: ID!) { job(id: $id) { state progress total lastError files { id name size url expiresAt } } }';
const api = await testApi();
const em = () => api.system().em.fork();
const ask = (input: object, as: Person = 'clerk') => api.execute(EXPORT, { as, variables: { input: { format: 'CSV', columns: ['ORDER_NO'], ...input } } });

const jobOf = async (id: string, as: Person = 'clerk') => (await api.execute(JOB, { as, variables: { id } })).data?.job;

async function exported(input: object, as: Person = 'clerk'): Promise<any> {
  const { data, errors } = await ask(input, as);
  if (errors) throw new Error(JSON.stringify(errors));
  await api.house.runtime.jobs.drain();
  const { id } = data?.exportOrders.job;
  const job = await jobOf(id, as);
  // A job that failed says why here, not what is missing for want of its file.
  if (job.lastError) throw new Error(`${job.state}: ${job.lastError}`);
  return { ...job, jobId: id, content: job.files[0] ? (await fetched(api, job.files[0].url, as)).content : undefined };
}

describe('exporting orders', () => {
  // Shows S4.2.2.2 (screen /orders, operation exportOrders)
  it('writes what the list shows, in the columns chosen, in each of three forms', async () => {
    const [first, second] = [await buildOrder(api), await buildOrder(api, { paid: false })];
    const input = { filter: { numbers: [first.orderNo, second.orderNo] }, columns: ['ORDER_NO', 'STATUS', 'PAYABLE', 'SHOP', 'PLACED_AT', 'SKU_CODE', 'QUANTITY'] };
    const book = await exported({ ...input, format: 'XLSX' });
    expect(book).toMatchObject({ state: 'DONE', total: 2, progress: 2, files: [{ name: 'orders-2026-11-23.xlsx'.replace('orders', '订单') }] });
    const cells = await cellsOf(book.content, 'a.xlsx');
    expect(cells[0]).toEqual(['订单号', '状态', '应付', '店铺', '下单时间', 'SKU 编码', '数量']);
    expect(cells.slice(1).map(([number, status]) => [number, status])).toEqual([[second.orderNo, '待付款'], [first.orderNo, '待审核']]);
    expect(cells[1]?.[4]).toMatch(/^2026-11-23 10:00:00$/);
    const csv = await cellsOf((await exported(input)).content, 'a.csv');
    expect(csv.slice(0, -1)).toEqual(cells);
    expect(csv.at(-1)?.[0]).toBe('# 由 李婷 于 2026-11-23T02:00:00.000Z 导出');
    const lines = String((await exported({ ...input, format: 'JSONL' })).content).trim().split('\n').map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ ORDER_NO: second.orderNo, STATUS: '待付款', PAYABLE: Number(cells[1]?.[2]), PLACED_AT: '2026-11-23T02:00:00.000Z' });
    expect(lines.at(-1)).toHaveProperty('_mark');
  });

  it('finds by conditions in groups, also by those that look other rows up and by instants within', async () => {
    const [tea, cup] = [await buildOrder(api), await buildOrder(api, { skuCode: 'CUP-CEL-1' })];
    const numbers = [tea.orderNo, cup.orderNo];
    const bySku = await exported({ filter: { numbers, and: [{ or: [{ skuCodes: ['CUP-CEL-1'] }, { waybillNos: ['SF0000000000001'] }] }] } });
    expect((await cellsOf(bySku.content, 'a.csv')).map(([number]) => number)).toEqual(['订单号', cup.orderNo, expect.stringContaining('#')]);
    const later = await exported({ filter: { numbers, and: [{ placedFrom: '2026-11-23T02:00:01.000Z' }] } });
    expect(await cellsOf(later.content, 'a.csv')).toHaveLength(2);
  });

  it('takes every order once over many pages, and every column', async () => {
    const row = await em().findOneOrFail(Order, { id: (await buildOrder(api)).rowId });
    const placedAt = new Date('2026-11-20T00:00:00Z');
    const copies = Array.from({ length: 1_203 }, (_, at) => ({ ...row, id: `01KAAAAAAAAAAAAAAAAAA${String(at).padStart(5, '0')}`, orderNo: `T${at}`, externalNo: `E${at}`, placedAt }));
    await em().insertMany(Order, copies);
    const file = await exported({ filter: { placedFrom: placedAt, placedTo: new Date('2026-11-21T00:00:00Z') }, columns: Object.values(OrderColumn).filter((code) => !/^(SKU|QUANTITY|UNIT|LINE)/.test(code)) });
    const numbers = (await cellsOf(file.content, 'a.csv')).slice(1, -1).map(([number]) => number);
    expect(numbers).toHaveLength(1_203);
    expect(new Set(numbers).size).toBe(1_203);
    expect(file.progress).toBe(1_203);
    await em().nativeDelete(Order, { placedAt });
  });

  it('masks names, phones and addresses, unless somebody who may says why: then it is recorded', async () => {
    const order = await buildOrder(api);
    const row = await em().findOneOrFail(Order, { id: order.rowId });
    const input = { filter: { numbers: [order.orderNo] }, columns: ['RECEIVER_NAME', 'RECEIVER_PHONE', 'ADDRESS'] };
    const masked = String((await exported(input)).content);
    for (const secret of [row.receiverName, row.receiverPhone, row.receiverAddress]) expect(masked).not.toContain(secret);
    const shown = await exported({ ...input, revealReason: '核对地址' });
    expect((await cellsOf(shown.content, 'a.csv'))[1]).toEqual([row.receiverName, row.receiverPhone, row.receiverAddress]);
    const told = await em().findOneOrFail(AuditEntry, { action: 'OrdersExportedPlain' });
    expect(told).toMatchObject({ actorName: '李婷', subjectId: parseNodeId(shown.jobId)?.id, data: { orders: 1, reason: '核对地址', columns: input.columns } });
    expect((await ask({ ...input, revealReason: '看看' }, 'finance')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await ask({ ...input, revealReason: '  ' })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('does not write down whose phone was searched for', async () => {
    const { jobId } = await exported({ filter: { receiverPhone: '13812340000' } });
    expect(JSON.stringify(await em().findOneOrFail(Job, { id: parseNodeId(jobId)?.id ?? '' }))).not.toContain('13812340000');
    const entries = await em().find(AuditEntry, { action: 'OrdersExported' }, { orderBy: { id: 'desc' }, limit: 1 });
    expect(JSON.stringify(entries[0]?.data)).not.toContain('13812340000');
    expect(JSON.stringify(entries[0]?.data)).toContain('***');
  });

  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=cmd|\' /C calc\'!A0'])('lets no spreadsheet run %j', async (evil) => {
    const order = await buildOrder(api);
    await em().nativeUpdate(Order, { id: order.rowId }, { buyerMessage: evil });
    const input = { filter: { numbers: [order.orderNo] }, columns: ['BUYER_MESSAGE'] };
    expect((await cellsOf((await exported(input)).content, 'a.csv'))[1]?.[0]).toBe(`'${evil}`);
    const { content } = await exported({ ...input, format: 'XLSX' });
    expect((await cellsOf(content, 'a.xlsx'))[1]?.[0]).toBe(evil.replace('\r', '\n'));
  });

  it('has only the rows that the caller may see when the file is made, and is not made for who may not any more', async () => {
    const order = await buildOrder(api);
    const input = { filter: { numbers: [order.orderNo] } };
    const clerk = await em().findOneOrFail(User, { username: 'clerk' });
    const before = await ask(input);
    await em().nativeUpdate(UserRole, { userId: clerk.id }, { shopIds: [] });
    await api.house.runtime.jobs.drain();
    const { files } = await jobOf(before.data?.exportOrders.job.id);
    expect(String((await fetched(api, files[0].url, 'clerk')).content)).not.toContain(order.orderNo);
    await em().nativeUpdate(UserRole, { userId: clerk.id }, { shopIds: null });
    const { data } = await ask(input);
    await em().nativeUpdate(User, { id: clerk.id }, { enabled: false });
    await api.house.runtime.jobs.drain();
    await em().nativeUpdate(User, { id: clerk.id }, { enabled: true });
    expect(await jobOf(data?.exportOrders.job.id)).toMatchObject({ state: 'FAILED', files: [] });
  });

  it('is for its owner alone, recorded each time it is fetched', async () => {
    const { files, content } = await exported({});
    const [{ url, size }] = files;
    expect(content).toHaveLength(size);
    expect((await fetched(api, url)).status).toBe(401);
    expect((await fetched(api, url, 'admin')).status).toBe(404);
    expect((await fetched(api, `/files/${encodeNodeId('Order', newId())}`, 'clerk')).status).toBe(404);
    expect((await fetched(api, '/files/..%2F..%2Fordo.sqlite', 'clerk')).status).toBe(404);
    const before = await em().count(AuditEntry, { action: 'FileFetched' });
    const again = await fetched(api, url, 'clerk');
    expect(again.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringContaining('attachment') });
    expect(await em().count(AuditEntry, { action: 'FileFetched' })).toBe(before + 1);
    const mine = '{ myFiles { url } }';
    expect((await api.execute(mine, { as: 'clerk' })).data?.myFiles).toContainEqual({ url });
    expect((await api.execute(mine, { as: 'admin' })).data?.myFiles).toEqual([]);
    expect((await ask({}, 'warehouse')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('refuses columns that are none, or twice, or not there', async () => {
    for (const columns of [[], ['ORDER_NO', 'ORDER_NO'], ['SECRET']]) expect((await ask({ columns })).errors?.[0]?.extensions['code'], String(columns)).toMatch(/BAD_USER_INPUT/);
  });
});
