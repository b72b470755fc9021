import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { encodeNodeId, newId } from '../platform/ids.js';
import { inTx } from '../testing/payments.js';
import { signInWith, somebody, SOMEBODYS_PASSWORD as PASSWORD, type Somebody } from '../testing/identity.js';
import { deliveredOrder } from '../testing/returns.js';
import { buildOrder } from '../testing/orders.js';
import { shopIdOf } from '../testing/shops.js';
import { testApi } from '../testing/test-api.js';
import { PermissionRequest, PermissionRequestState, Role, User, UserRole } from '../modules/access/index.js';
import { MarketplaceRefund } from '../modules/channels/index.js';
import { Customer } from '../modules/customers/index.js';
import { HoldReason, Order, OrderAttachment, OrderStage, placeHold } from '../modules/orders/index.js';
import { Refund, RefundState } from '../modules/payments/index.js';
import { Return } from '../modules/returns/return.entity.js';
import { ReturnState } from '../modules/returns/return.transitions.js';
import { Shipment, TrackingEvent } from '../modules/shipments/index.js';

const api = await testApi({ SESSION_HOURS: '720' });
const ASK = 'mutation ($input: RequestDataExportInput!) { requestDataExport(input: $input) { requested userErrors { code message field } } }';
const ERASE = 'mutation ($input: EraseAccountInput!) { eraseAccount(input: $input) { erased userErrors { code message field } } }';
const ERASE_CUSTOMER = 'mutation ($input: EraseCustomerInput!) { eraseCustomer(input: $input) { customer { id name phone erasedAt } userErrors { code message field } } }';
const ACCOUNT = '{ account { erasure { blockers } dataExport { state path until } } }';
let made = 0;

interface Buyer extends Somebody {
  customerId: string;
  headers: { authorization: string };
  order: { rowId: string; orderNo: string };
  canaries: string[];
}

/** A customer with an account, and an order with everything that people write into one. */
async function buyer(over: { open?: boolean } = {}): Promise<Buyer> {
  made += 1;
  const mark = `canary${made}x`;
  const phone = String(13_611_110_000 + made);
  const em = api.system().em.fork();
  const customer = em.create(Customer, { shopId: await shopIdOf(api, 'storefront'), name: `${mark}name`, phone, externalUid: `${mark}uid`, createdAt: api.clock.now() } as never);
  await em.flush();
  const who = { ...(await somebody(api, { customerId: customer.id, displayName: `${mark}shown` })), displayName: `${mark}shown` };
  const role = await em.findOneOrFail(Role, { code: 'customer' });
  em.create(UserRole, { userId: who.id, roleId: role.id } as never);
  await em.flush();
  const receiver = { name: `${mark}receiver`, phone: String(13_622_220_000 + made), province: '浙江省', city: '杭州市', district: `${mark}district`, address: `${mark}address`, token: `${mark}token` };
  const order = await buildOrder(api, { customerId: customer.id, receiver, buyerMessage: `${mark}message` });
  await inTx(api, async (tx) => placeHold(tx, order.rowId, HoldReason.OTHER, `${mark}hold`));
  if (!over.open) await api.system().em.fork().nativeUpdate(Order, { id: order.rowId }, { stage: OrderStage.COMPLETED });
  await api.execute('mutation ($input: CommentOnOrderInput!) { commentOnOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: order.id, text: `${mark}comment` } } });
  await afterwards(order, customer.id, who.displayName, mark);
  const { token } = await signInWith(api, who.username);
  const canaries = [mark, phone, receiver.phone, who.mobile, who.email];
  return { ...who, customerId: customer.id, headers: { authorization: `Bearer ${token}` }, order, canaries };
}

/** What carriers, returns and refunds write about somebody. */
async function afterwards({ rowId: orderId, orderNo }: { rowId: string; orderNo: string }, customerId: string, requestedBy: string, mark: string): Promise<void> {
  const em = api.system().em.fork();
  const now = api.clock.now();
  const of = { orderId, customerId, shopId: await shopIdOf(api, 'storefront') };
  const parcel = em.create(Shipment, { ...of, orderNo, fulfilmentOrderId: newId(), warehouseId: newId(), originCity: '杭州市', destinationCity: '杭州市', waybillError: `${mark}error`, createdAt: now } as never);
  em.create(OrderAttachment, { orderId, entryId: newId(), uploaderId: newId(), name: `${mark}.png`, contentType: 'image/png', size: 1, sha256: '0', createdAt: now } as never);
  em.create(TrackingEvent, { shipmentId: parcel.id, at: now, place: '杭州市', text: `签收人 ${mark}signed`, code: '80', status: 'DELIVERED', dedupKey: newId() } as never);
  em.create(Return, { ...of, returnNo: `R${newId()}`.slice(0, 20), orderNo, kind: 'RETURN_AND_REFUND', reason: 'DEFECT', freightBearer: 'SELLER', state: ReturnState.COMPLETED, note: `${mark}note`, evidence: [`https://img.example/${mark}`], rejectReason: `${mark}reject`, requestedBy, requestedAt: now, reviewBy: now } as never);
  em.create(Refund, { ...of, paymentId: newId(), method: 'MARKETPLACE', state: RefundState.SUCCEEDED, amount: 100, reason: `${mark}why`, outRequestNo: newId(), createdAt: now } as never);
  em.create(MarketplaceRefund, { ...of, externalNo: newId(), state: 'SUCCEEDED', amount: 100, reason: `${mark}because`, externalModifiedAt: now } as never);
  await em.flush();
}

/** Tables, and which of their rows still say one of these texts. */
async function whereFound(texts: readonly string[]): Promise<Record<string, string>> {
  const connection = api.house.orm.em.getConnection();
  const found: Record<string, string> = {};
  for (const meta of api.house.orm.getMetadata().getAll().values()) {
    if (!meta.tableName || meta.abstract || meta.embeddable) continue;
    const rows: unknown[] = await connection.execute(`select * from ${api.house.orm.em.getPlatform().quoteIdentifier(meta.tableName)}`);
    const bad = rows.map((row) => JSON.stringify(row)).find((row) => texts.some((text) => row.includes(text)));
    if (bad) found[meta.tableName] = bad;
  }
  return found;
}

const send = async (document: string, headers: Buyer['headers'], input: object) => Object.values((await api.execute(document, { headers, variables: { input } })).data ?? {})[0];

describe('a file of one’s own personal data', () => {
  it('has everything, is for its owner alone, and is gone after a day', async () => {
    const [who, other] = [await buyer(), await buyer()];
    expect(await send(ASK, who.headers, { password: 'guess' })).toMatchObject({ requested: null, userErrors: [{ code: 'BAD_CREDENTIALS', field: ['password'] }] });
    expect(await send(ASK, who.headers, { password: PASSWORD })).toEqual({ requested: true, userErrors: [] });
    expect(await send(ASK, who.headers, { password: PASSWORD })).toMatchObject({ userErrors: [{ code: 'ACTION_NOT_ALLOWED' }] });
    await api.house.runtime.jobs.drain();
    const { data } = await api.execute(ACCOUNT, { headers: who.headers });
    const { state, path } = data?.['account'].dataExport;
    expect(state).toBe('DONE');
    const file = await api.app.inject({ url: path, headers: who.headers });
    expect(file.headers['content-disposition']).toContain('attachment');
    const sections = file.json();
    for (const canary of [...who.canaries, who.username, who.order.orderNo]) expect(file.body).toContain(canary);
    for (const canary of other.canaries) expect(file.body).not.toContain(canary);
    expect(Object.keys(sections)).toEqual(expect.arrayContaining(['accounts', 'contacts', 'sessions', 'preferences', 'consents', 'customer', 'orders', 'payments', 'refunds', 'returns', 'parcels']));
    expect(file.body).not.toMatch(/argon2|hash/i);
    expect((await api.app.inject({ url: path, headers: other.headers })).statusCode).toBe(404);
    expect((await api.app.inject({ url: path })).statusCode).toBe(401);
    // What lies in the database in the meantime is under the house's key.
    expect(await whereFound([`${who.canaries[0]}address`])).toEqual({ orders: expect.anything() });
    api.clock.advance(25 * 3_600_000);
    const later = { authorization: `Bearer ${(await signInWith(api, who.username)).token}` };
    expect((await api.app.inject({ url: path, headers: later })).statusCode).toBe(404);
  });
});

describe('deleting an account', () => {
  it('leaves nothing of the person in any table but masked or by name in the audit log; money and goods stay', async () => {
    const [who, other] = [await buyer(), await buyer()];
    await send(ASK, who.headers, { password: PASSWORD });
    await api.house.runtime.jobs.drain();
    await api.execute('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code } } }', { headers: who.headers, variables: { input: { locale: 'en' } } });
    const before = await api.system().em.fork().findOneOrFail(Order, { id: who.order.rowId });
    expect(Object.keys(await whereFound(who.canaries))).toEqual(expect.arrayContaining(['contact', 'customer', 'marketplace_refund', 'order_hold', 'order_return', 'orders', 'refund', 'shipment', 'timeline_entry', 'tracking_event', 'user']));
    expect(await send(ERASE, who.headers, { password: 'guess' })).toMatchObject({ erased: null, userErrors: [{ code: 'BAD_CREDENTIALS', field: ['password'] }] });
    expect(await send(ERASE, who.headers, { password: PASSWORD })).toEqual({ erased: true, userErrors: [] });
    await api.house.runtime.jobs.drain();
    // The audit log cannot be changed: names of who acted and what staff wrote stay there until its time is over, nothing else.
    const { audit_entry: _log, ...found } = await whereFound(who.canaries);
    expect(found).toEqual({});
    const entries = JSON.stringify(await api.system().em.fork().find(AuditEntry, {}));
    for (const text of [...who.canaries.slice(1), `${who.canaries[0]}receiver`, `${who.canaries[0]}address`, `${who.canaries[0]}message`, `${who.canaries[0]}token`]) expect(entries).not.toContain(text);
    const [erased] = await api.system().em.fork().find(AuditEntry, { action: 'AccountErased', subjectId: who.id });
    expect(erased).toMatchObject({ actorId: who.id, actorName: '***', changes: null });
    const after = await api.system().em.fork().findOneOrFail(Order, { id: who.order.rowId });
    expect(after).toMatchObject({ receiverName: '***', receiverAddress: '***', receiverProvince: '浙江省', payable: before.payable, paid: before.paid, stage: before.stage, orderNo: before.orderNo });
    expect(Object.keys(await whereFound(other.canaries))).toEqual(expect.arrayContaining(['contact', 'customer', 'orders', 'user']));
    expect((await api.execute(ACCOUNT, { headers: who.headers })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await signInWith(api, who.username)).token).toBeNull();
    const enable = await api.execute('mutation ($input: EnableUserInput!) { enableUser(input: $input) { userErrors { code } } }', { as: 'admin', variables: { input: { userId: encodeNodeId('User', who.id) } } });
    expect(enable.data?.['enableUser'].userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('is refused while an order is under way, naming it, and says so beforehand', async () => {
    const who = await buyer({ open: true });
    const { data } = await api.execute(ACCOUNT, { headers: { ...who.headers, 'accept-language': 'en' } });
    expect(data?.['account'].erasure.blockers).toEqual([expect.stringContaining(who.order.orderNo)]);
    expect(await send(ERASE, who.headers, { password: PASSWORD })).toMatchObject({ erased: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining(who.order.orderNo) }] });
    expect((await api.system().em.fork().findOneOrFail(User, { id: who.id })).enabled).toBe(true);
  });

  it('is open to staff, but never to the last administrator', async () => {
    const { token } = await signInWith(api, 'warehouse', 'Demo!2026');
    const em = api.system().em.fork();
    const { id: userId, displayName } = await em.findOneOrFail(User, { username: 'warehouse' });
    const asked = { permission: 'ledger:read', day: '2026-11-01', askedAt: api.clock.now(), state: PermissionRequestState.DECLINED };
    await em.insert(PermissionRequest, { id: newId(), userId, reason: 'canary-of-staff', version: 1, ...asked });
    const ofAnother = newId();
    await em.insert(PermissionRequest, { id: ofAnother, userId: newId(), reason: '对账', decidedById: userId, decidedBy: displayName, version: 1, ...asked });
    expect(await send(ERASE, { authorization: `Bearer ${token}` }, { password: 'Demo!2026' })).toMatchObject({ erased: true });
    expect(await whereFound(['canary-of-staff'])).toEqual({});
    expect(await api.system().em.fork().findOneOrFail(PermissionRequest, { id: ofAnother })).toMatchObject({ reason: '对账', decidedBy: '***' });
    const admin = { authorization: `Bearer ${await api.tokenOf('admin')}` };
    expect(await send(ERASE, admin, { password: 'Demo!2026' })).toMatchObject({ erased: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED' }] });
  });
});

describe('deleting a customer’s data at his request', () => {
  it('takes the permission and a reason, and takes his account along', async () => {
    const who = await buyer();
    const input = { customerId: encodeNodeId('Customer', who.customerId), reason: '客户来函要求' };
    expect((await api.execute(ERASE_CUSTOMER, { as: 'clerk', variables: { input } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const preview = await api.execute('query ($id: ID!) { customerErasure(customerId: $id) { blockers } }', { as: 'admin', variables: { id: input.customerId } });
    expect(preview.data?.['customerErasure']).toEqual({ blockers: [] });
    const { data } = await api.execute(ERASE_CUSTOMER, { as: 'admin', variables: { input } });
    expect(data?.['eraseCustomer']).toEqual({ customer: { id: input.customerId, name: '***', phone: null, erasedAt: expect.any(String) }, userErrors: [] });
    const { audit_entry: _log, ...found } = await whereFound(who.canaries);
    expect(found).toEqual({});
    expect((await api.execute(ACCOUNT, { headers: who.headers })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const again = await api.execute(ERASE_CUSTOMER, { as: 'admin', variables: { input } });
    expect(again.data?.['eraseCustomer'].userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['customerId'] }]);
    const none = await api.execute(ERASE_CUSTOMER, { as: 'admin', variables: { input: { ...input, customerId: encodeNodeId('Customer', newId()) } } });
    expect(none.data?.['eraseCustomer'].userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }]);
  });

  it('counts a delivered order as over', async () => {
    const order = await deliveredOrder(api);
    const row = await api.system().em.fork().findOneOrFail(Order, { id: order.rowId });
    const { data } = await api.execute('query ($id: ID!) { customerErasure(customerId: $id) { blockers } }', { as: 'admin', variables: { id: encodeNodeId('Customer', row.customerId ?? '') } });
    expect(data?.['customerErasure']).toEqual({ blockers: [] });
  });
});
