import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { perform } from '../../../platform/command/command.js';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { StoredFile } from '../../../platform/files/stored-file.entity.js';
import { newId } from '../../../platform/ids.js';
import { buildUser, shopRowIds } from '../../../testing/access.js';
import { fetched } from '../../../testing/files.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../../testing/orders.js';
import { testApi, type Person } from '../../../testing/test-api.js';
import { holdOrder, HoldReason, OrderAttachment } from '../../orders/index.js';
import { Shipment, TrackingEvent } from '../../shipments/index.js';
import { Shop } from '../../shops/index.js';
import { verifyEvidenceFile } from './verify-evidence-file.js';

const api = await testApi();
const MAKE = 'mutation ($input: MakeEvidenceInput!) { makeEvidence(input: $input) { head entries file { name url } userErrors { code field } } }';
const em = () => api.system().em.fork();

const make = (order: BuiltOrder, as: Person, more: object = {}) => api.execute(MAKE, { as, variables: { input: { orderId: order.id, ...more } } });
const read = async (url: string, as: Person) => JSON.parse(String((await fetched(api, url, as)).content));
const check = async (file: unknown, as: Person = 'service') => {
  const response = await api.app.inject({ method: 'POST', url: '/files/evidence', payload: typeof file === 'string' ? file : JSON.stringify(file), headers: { authorization: `Bearer ${await api.tokenOf(as)}`, 'content-type': 'application/octet-stream' } });
  return response.statusCode === 200 ? response.json() : response.statusCode;
};

/** An order that was held, talked of with a photo, and sent. */
async function lived(): Promise<BuiltOrder> {
  const order = await buildOrder(api);
  await perform(api.system(), holdOrder, { orderId: order.rowId, reason: HoldReason.OTHER, note: '核对地址' });
  await api.execute('mutation ($input: CommentOnOrderInput!) { commentOnOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: order.id, text: '客户已确认' } } });
  const { shopId } = await orderRow(api, order);
  const now = api.clock.now();
  const rows = em();
  rows.create(OrderAttachment, { orderId: order.rowId, entryId: newId(), uploaderId: newId(), name: '破损.png', contentType: 'image/png', size: 3, sha256: 'ab'.repeat(32), createdAt: now } as never);
  const parcel = rows.create(Shipment, { orderId: order.rowId, orderNo: order.orderNo, shopId, fulfilmentOrderId: newId(), warehouseId: newId(), waybillNo: 'SF100', originCity: '杭州市', destinationCity: '杭州市', createdAt: now } as never);
  rows.create(TrackingEvent, { shipmentId: parcel.id, at: now, place: '杭州市', text: '已揽收', code: '50', status: 'PICKED_UP', dedupKey: newId() } as never);
  await rows.flush();
  return order;
}

it('tells the life of an order, masked, in a file of which the timeline keeps the last hash', async () => {
  const order = await lived();
  const { head, entries, file, userErrors } = (await make(order, 'service')).data?.makeEvidence ?? {};
  expect([userErrors, file.name]).toEqual([[], `evidence-${order.orderNo}-2026-11-23.json`]);
  const evidence = await read(file.url, 'service');
  expect([evidence.head, evidence.entries.length, evidence.header.orderNo, evidence.header.madeBy]).toEqual([head, entries, order.orderNo, '孙悦']);
  const of = (kind: string): any[] => evidence.entries.filter((entry: { kind: string }) => entry.kind === kind).map(({ data }: { data: unknown }) => data);
  expect(of('order')[0]).toMatchObject({ orderNo: order.orderNo, receiver: { name: '张**', phone: '139****1234' } });
  expect(JSON.stringify(evidence)).not.toMatch(/张三丰|13900001234|文三路 90/);
  expect(of('step').map(({ what }) => what)).toEqual(expect.arrayContaining(['客户已确认', expect.stringContaining('核对地址')]));
  expect(of('line')).toMatchObject([{ skuCode: 'TEA-LJ-50', quantity: 2 }]);
  expect(of('hold')).toMatchObject([{ reason: 'OTHER', note: '核对地址' }]);
  expect(of('attachment')).toMatchObject([{ name: '破损.png', sha256: 'ab'.repeat(32) }]);
  expect(of('shipment')).toMatchObject([{ waybillNo: 'SF100', tracking: [{ text: '已揽收' }] }]);
  // Service sees no rules; what he does not see is said to be left out, and not there.
  expect(evidence.header.leftOut).toEqual(expect.arrayContaining(['review']));
  const told = await api.execute('query ($id: ID!) { order(id: $id) { timeline { type message } } }', { as: 'service', variables: { id: order.id } });
  expect(told.data?.order.timeline[0]).toEqual({ type: 'EvidenceMade', message: expect.stringContaining(head) });
  expect((await fetched(api, file.url, 'clerk')).status).toBe(404);
  const paper = file.url.replace('/files/', '/print/evidence/');
  expect(String((await fetched(api, paper, 'service')).content)).toContain(head);
  expect((await fetched(api, paper, 'clerk')).status).toBe(404);
});

it('is found sound and known, or which entry was changed, by the house and at the shell', async () => {
  const order = await lived();
  const made = (await make(order, 'service')).data?.makeEvidence;
  const file = await read(made.file.url, 'service');
  expect(await check(file)).toMatchObject({ sound: true, findings: [], orderNo: order.orderNo, known: { by: '孙悦', at: expect.any(String) } });
  const forged = structuredClone(file);
  forged.entries[2].data.what = '从未拦截';
  expect(await check(forged)).toMatchObject({ sound: false, findings: [{ fault: 'CHANGED', seq: 3 }] });
  expect(await check({ ...file, head: '0'.repeat(64) })).toMatchObject({ sound: false, findings: [{ fault: 'WRONG_HEAD' }], known: null });
  expect(await check('{"half')).toMatchObject({ sound: false, findings: [{ fault: 'NO_EVIDENCE' }] });
  expect(await check(file, 'warehouse')).toBe(403);
  const [good, bad] = ['good', 'bad'].map((name) => join(tmpdir(), `${newId()}-${name}.json`)) as [string, string];
  await writeFile(good, JSON.stringify(file));
  await writeFile(bad, JSON.stringify(forged));
  expect(await verifyEvidenceFile(good, made.head)).toMatchObject({ sound: true, text: expect.stringContaining(made.head) });
  expect(await verifyEvidenceFile(good, '0'.repeat(64))).toMatchObject({ sound: false });
  expect(await verifyEvidenceFile(bad)).toMatchObject({ sound: false, text: expect.stringContaining('Entry 3') });
});

it('shows the receiver in plain words for a reason only, on record, to who may see him', async () => {
  const order = await lived();
  const made = (await make(order, 'service', { revealReason: '平台举证' })).data?.makeEvidence;
  const evidence = await read(made.file.url, 'service');
  expect(evidence.header.plain).toBe(true);
  expect(evidence.entries[0].data.receiver).toMatchObject({ name: '张三丰', phone: '13900001234' });
  const [entry] = await em().find(AuditEntry, { subjectId: order.rowId, action: 'EvidenceMadePlain' });
  expect(entry).toMatchObject({ actorName: '孙悦', data: { reason: '平台举证', head: made.head } });
  const refused = await make(order, 'finance', { revealReason: '平台举证' });
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

it('is made once for one key, and not for an order out of sight', async () => {
  const order = await lived();
  const before = await em().count(StoredFile);
  const both = await Promise.all([1, 2].map(() => make(order, 'service', { idempotencyKey: 'evidence-key-1' })));
  expect(new Set(both.map(({ data }) => data?.makeEvidence.head)).size).toBe(1);
  expect(await em().count(StoredFile)).toBe(before + 1);
  const manual = (await em().findOneOrFail(Shop, { code: 'manual' })).id;
  const elsewhere = await buildUser(api, { role: 'service', shopIds: (await shopRowIds(api)).filter((id) => id !== manual) });
  const blind = await api.execute(MAKE, { headers: elsewhere.headers, variables: { input: { orderId: order.id } } });
  expect(blind.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  expect((await make(order, 'warehouse')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
