import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { AuditEntry } from '../../../platform/audit/audit-entry.entity.js';
import { fileStore } from '../../../platform/files/file-store.js';
import { encodeNodeId, parseNodeId } from '../../../platform/ids.js';
import { buildUser, shopRowIds, type TestUser } from '../../../testing/access.js';
import { fetched } from '../../../testing/files.js';
import { buildOrder, type BuiltOrder } from '../../../testing/orders.js';
import { testApi, type Person } from '../../../testing/test-api.js';
import { User } from '../../access/index.js';
import { Notice } from '../../notices/index.js';
import { Shop } from '../../shops/index.js';
import { OrderAttachment } from '../comments/order-attachment.entity.js';

const api = await testApi();
const COMMENT = 'mutation ($input: CommentOnOrderInput!) { commentOnOrder(input: $input) { order { timeline { id type message actorName } attachments { id entryId name contentType url } } userErrors { code message field } } }';
const INBOX = 'query ($unread: Boolean!) { unreadNotices notices(first: 10, unread: $unread) { nodes { id actorName readAt text order { orderNo } } } }';
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64, 7)]);
const em = () => api.system().em.fork();
let service: string;
let elsewhere: TestUser;

beforeAll(async () => {
  service = encodeNodeId('User', (await em().findOneOrFail(User, { username: 'service' })).id);
  const manual = (await em().findOneOrFail(Shop, { code: 'manual' })).id;
  elsewhere = await buildUser(api, { role: 'service', shopIds: (await shopRowIds(api)).filter((id) => id !== manual) });
});

const comment = async (input: Record<string, unknown>, as: Person = 'clerk') => (await api.execute(COMMENT, { as, variables: { input } })).data?.commentOnOrder;
const inbox = async (headers: Record<string, string>, unread = true) => (await api.execute(INBOX, { headers, variables: { unread } })).data;
const bearer = async (as: Person) => ({ authorization: `Bearer ${await api.tokenOf(as)}` });

async function attach(order: BuiltOrder, content: Buffer | string, name = '破损.png', headers?: Record<string, string>): Promise<{ status: number; id: string; name: string; message: string }> {
  const url = `/files/attachments?order=${encodeURIComponent(order.id)}&name=${encodeURIComponent(name)}`;
  const response = await api.app.inject({ method: 'PUT', url, payload: Buffer.from(content as string), headers: { ...(headers ?? (await bearer('clerk'))), 'content-type': 'application/octet-stream' } });
  const answer = response.body ? JSON.parse(response.body) : {};
  return { status: response.statusCode, id: answer.file?.id, name: answer.file?.name, message: answer.errors?.[0]?.message };
}

describe('a comment', () => {
  it('stands on the timeline to the letter, markup and all, under the name of who wrote it', async () => {
    const order = await buildOrder(api);
    const text = '<b>客户要求</b> {{orderNo}} 周五前送到';
    const { order: shown } = await comment({ orderId: order.id, text }, 'warehouse');
    expect(shown.timeline[0]).toMatchObject({ type: 'OrderCommented', message: text, actorName: '赵强' });
  });

  it('tells whom it names, and nobody else; he alone marks it as read', async () => {
    const order = await buildOrder(api);
    expect((await comment({ orderId: order.id, text: '@孙悦 请联系客户', mentions: [service, service] })).userErrors).toEqual([]);
    const told = await inbox(await bearer('service'));
    expect(told?.['unreadNotices']).toBe(1);
    expect(told?.['notices'].nodes).toEqual([{ id: expect.any(String), actorName: '李婷', readAt: null, text: '@孙悦 请联系客户', order: { orderNo: order.orderNo } }]);
    expect((await inbox(await bearer('finance')))?.['unreadNotices']).toBe(0);
    const mark = (as: Person) => api.execute('mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { marked } }', { as, variables: { input: { noticeIds: [told?.['notices'].nodes[0].id] } } });
    expect((await mark('finance')).data?.markNoticesRead.marked).toBe(0);
    expect((await mark('service')).data?.markNoticesRead.marked).toBe(1);
    expect((await mark('service')).data?.markNoticesRead.marked).toBe(0);
    expect((await inbox(await bearer('service')))?.['notices'].nodes).toEqual([]);
    expect((await inbox(await bearer('service'), false))?.['notices'].nodes[0].readAt).not.toBeNull();
    const [entry] = await em().find(AuditEntry, { subjectId: order.rowId, action: 'OrderCommented' });
    expect(entry?.data['mentioned']).toEqual([parseNodeId(service)?.id]);
  });

  it('cannot name who may not see the order: a colleague of other shops, a customer, nobody', async () => {
    const order = await buildOrder(api);
    const customer = encodeNodeId('User', (await em().findOneOrFail(User, { username: 'customer' })).id);
    for (const blind of [elsewhere.id, customer, encodeNodeId('User', '01ARZ3NDEKTSV4RRFFQ69G5FAV')]) {
      const { order: shown, userErrors } = await comment({ orderId: order.id, text: '看看', mentions: [service, blind] });
      expect([shown, userErrors]).toEqual([null, [{ code: 'ACTION_NOT_ALLOWED', message: expect.any(String), field: ['mentions', '1'] }]]);
    }
    expect(await em().count(Notice, { subjectId: order.rowId })).toBe(0);
    const offered = await api.execute('query ($id: ID!, $search: String!) { order(id: $id) { colleagues(search: $search) { id name } } }', { as: 'clerk', variables: { id: order.id, search: 'suny' } });
    expect(offered.data?.order.colleagues).toEqual([{ id: service, name: '孙悦' }]);
    const everybody = await api.execute('query ($id: ID!) { order(id: $id) { colleagues { id } } }', { as: 'clerk', variables: { id: order.id } });
    expect(everybody.data?.order.colleagues).not.toContainEqual({ id: elsewhere.id });
  });

  it('shows a notice empty to who has lost sight of the order since', async () => {
    const order = await buildOrder(api);
    const colleague = await buildUser(api, { role: 'service' });
    await comment({ orderId: order.id, text: '请看', mentions: [colleague.id] });
    expect((await inbox(colleague.headers))?.['notices'].nodes[0].text).toBe('请看');
    await em().nativeUpdate(Notice, { recipientId: colleague.rowId }, { recipientId: elsewhere.rowId });
    expect((await inbox(elsewhere.headers))?.['notices'].nodes[0]).toMatchObject({ text: null, order: null });
  });
});

describe('a file with a comment', () => {
  it('stands with it, and is fetched by staff who see the order, each time on record', async () => {
    const order = await buildOrder(api, { ofDemoCustomer: true });
    const file = await attach(order, PNG, '../../破损.exe');
    expect([file.status, file.name]).toEqual([200, '破损.exe.png']);
    const { order: shown } = await comment({ orderId: order.id, text: '到货破损', attachments: [file.id] });
    const [{ url, ...facts }] = shown.attachments;
    expect(facts).toEqual({ id: file.id, entryId: shown.timeline[0].id, name: '破损.exe.png', contentType: 'image/png' });
    const got = await fetched(api, url, 'warehouse');
    expect([got.status, got.content.equals(PNG)]).toEqual([200, true]);
    expect(got.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-disposition': expect.stringMatching(/^attachment;/), 'content-security-policy': expect.stringContaining('sandbox') });
    expect(await em().count(AuditEntry, { action: 'AttachmentFetched', subjectId: parseNodeId(file.id)?.id, actorName: '赵强' })).toBe(1);
    expect((await api.app.inject({ url, headers: elsewhere.headers })).statusCode).toBe(404);
    expect((await fetched(api, url, 'customer')).status).toBe(403);
    expect((await fetched(api, url)).status).toBe(401);
    const own = await api.execute('query ($id: ID!) { order(id: $id) { attachments { id } } }', { as: 'customer', variables: { id: order.id } });
    expect(own.data?.order.attachments).toEqual([]);
  });

  it('is one comment\'s, of its own order and its uploader\'s; refused, nothing is said', async () => {
    const [order, other] = [await buildOrder(api), await buildOrder(api)];
    const { id } = await attach(order, PNG);
    const said = async (input: object, as: Person = 'clerk') => (await comment({ text: '图', attachments: [id], ...input }, as)).userErrors.map(({ code }: { code: string }) => code);
    expect(await said({ orderId: other.id })).toEqual(['NOT_FOUND']);
    expect(await said({ orderId: order.id }, 'service')).toEqual(['NOT_FOUND']);
    expect((await fetched(api, `/files/attachments/${id}`, 'service')).status).toBe(404);
    const both = await Promise.all([said({ orderId: order.id }), said({ orderId: order.id })]);
    expect(both.flat()).toEqual(['NOT_FOUND']);
    expect((await attach(other, PNG, 'a.png', elsewhere.headers)).status).toBe(422);
    expect((await attach(other, PNG, 'a.png', await bearer('customer'))).status).toBe(403);
    expect((await attach(other, PNG, 'a.png', {})).status).toBe(401);
  });

  it('is a photo or a PDF by its bytes, of bounded size and number; half of one leaves nothing behind', async () => {
    const order = await buildOrder(api);
    await em().nativeDelete(OrderAttachment, { entryId: null });
    for (const wrong of ['<svg onload="alert(1)"/>', '<html>', 'GIF89a', '']) expect(await attach(order, wrong, '图.png'), wrong).toMatchObject({ status: 422 });
    expect((await attach(order, '<html>', '图.png')).message).toContain('图.png');
    expect((await attach(order, Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]))).message).toContain('10 MB');
    await uploadHalf(order);
    expect(await em().count(OrderAttachment, { entryId: null })).toBe(0);
    const ten = await Promise.all(Array.from({ length: 11 }, () => attach(order, PNG)));
    const ids = ten.map(({ id }) => id);
    expect((await api.execute(COMMENT, { as: 'clerk', variables: { input: { orderId: order.id, text: '十一', attachments: ids } } })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await comment({ orderId: order.id, text: '十', attachments: ids.slice(1) })).order.attachments).toHaveLength(10);
    for (let waiting = 1; waiting < 20; waiting += 1) await attach(order, PNG);
    expect(await attach(order, PNG)).toMatchObject({ status: 422, message: expect.stringContaining('20') });
  });

  it('that nothing was said with goes after a day, with its bytes; the others stay', async () => {
    const [kept, waiting] = [await em().findOneOrFail(OrderAttachment, { entryId: { $ne: null } }), await em().findOneOrFail(OrderAttachment, { entryId: null })];
    const place = (id: string): string => fileStore(api.house.runtime).path(id);
    expect([existsSync(place(kept.id)), existsSync(place(waiting.id))]).toEqual([true, true]);
    api.clock.advance(25 * 3_600_000);
    await api.house.runtime.jobs.drain();
    expect([existsSync(place(kept.id)), existsSync(place(waiting.id)), await em().count(OrderAttachment, { entryId: null })]).toEqual([true, false, 0]);
  });
});

/** Begins an upload over a real connection, and hangs up in the middle of it. */
async function uploadHalf(order: BuiltOrder): Promise<void> {
  const address = new URL(await api.app.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(address.port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`PUT /files/attachments?order=${encodeURIComponent(order.id)}&name=a.png HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await api.tokenOf('clerk')}\r\ncontent-type: application/octet-stream\r\ncontent-length: 5000000\r\n\r\n`);
  socket.write(Buffer.concat([PNG, Buffer.alloc(100_000)]));
  await wait(200);
  socket.destroy();
  await wait(200);
}
