import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { createContext } from '../../platform/context.js';
import { isAudited, markOf } from '../../platform/audit/audit-marks.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Role, User } from '../access/index.js';
import { Order, OrderHold } from '../orders/index.js';
import { buildOrder, orderRow } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const by = { kind: 'user' as const, id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', name: '审计员', permissions: new Set(['*']), scope: { shops: 'all' as const, warehouses: 'all' as const }, roles: [] };

const PERSONAL = /name|phone|mobile|mail|address|receiver|message|secret|token|hash|credential/i;
/** Names of staff, goods, rules and places: the log would say nothing without them. */
const SHOWN_PLAIN = [
  'ApiKey.createdByName', 'ApiKey.name', 'Order.receiverCity', 'Order.receiverDistrict', 'Order.receiverProvince', 'Product.name', 'Role.name', 'SavedView.name', 'Shop.name',
  'StockAlert.acknowledgedByName', 'StockCount.createdByName', 'StockCount.endedByName', 'StockCount.submittedByName', 'StockCountLine.countedByName', 'StockDocument.createdByName', 'StockMovement.actorName', 'Tag.name', 'Team.name', 'User.username', 'Warehouse.name', 'Wave.createdByName',
];

/** Runs a piece of work as a person, and gives back what the log says of it. */
async function recorded(run: Parameters<typeof command<object, object>>[1]): Promise<AuditEntry[]> {
  const ctx = createContext(api.house.runtime, by, { ip: '203.0.113.9', userAgent: 'test browser' });
  await perform(ctx, command('changeForTest', run), {});
  return api.system().em.fork().find(AuditEntry, { requestId: ctx.requestId }, { orderBy: { id: 'asc' } });
}

describe('the audit log', () => {
  it('keeps before and after of what a clerk changed, with who, when, from where and in which request', async () => {
    const order = await buildOrder(api);
    const hold = 'mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { order { held } userErrors { code } } }';
    await api.execute(hold, { as: 'clerk', variables: { input: { orderId: order.id, reason: 'OTHER', note: '核对' } }, headers: { 'user-agent': 'Firefox' } });
    const [entry] = await api.system().em.fork().find(AuditEntry, { subjectId: order.rowId, action: 'OrderHeld' });
    expect(entry).toMatchObject({ actorKind: 'user', actorName: '李婷', subjectType: 'Order', ip: '127.0.0.1', userAgent: 'Firefox' });
    expect(entry?.changes).toEqual([{ field: 'held', before: false, after: true }]);
    expect(entry?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('masks names, phones and addresses, and never keeps a token or a text of the buyer', async () => {
    const order = await buildOrder(api);
    const [entry, ...others] = await recorded(async (tx) => {
      const row = await tx.em.findOneOrFail(Order, { id: order.rowId });
      Object.assign(row, { receiverName: '令狐冲', receiverPhone: '13777770000', receiverAddress: '华山路 1 号', receiverToken: 'oaid-canary', buyerMessage: '悄悄话', receiverCity: '宁波市' });
      return {};
    });
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ action: 'Order.CHANGED', subjectId: order.rowId, actorName: '审计员', ip: '203.0.113.9' });
    const byField = Object.fromEntries((entry?.changes ?? []).map((change) => [change.field, change]));
    expect(byField).toEqual({
      receiverName: { field: 'receiverName', before: '张**', after: '令**', masked: true },
      receiverPhone: { field: 'receiverPhone', before: '139****1234', after: '137****0000', masked: true },
      receiverAddress: { field: 'receiverAddress', before: '文三****', after: '华山****', masked: true },
      receiverToken: { field: 'receiverToken', before: null, after: '***', masked: true },
      buyerMessage: { field: 'buyerMessage', before: null, after: '***', masked: true },
      receiverCity: { field: 'receiverCity', before: '杭州市', after: '宁波市' },
    });
  });

  it('says that a password changed, and not to what', async () => {
    const user = await api.system().em.findOneOrFail(User, { username: 'clerk' });
    const [entry] = await recorded(async (tx) => {
      (await tx.em.findOneOrFail(User, { id: user.id })).passwordHash = '$argon2id$canary';
      return {};
    });
    expect(entry?.changes).toEqual([{ field: 'passwordHash', before: '***', after: '***', masked: true }]);
  });

  it('keeps a right from its birth to its end, and of lists every member', async () => {
    let id = '';
    const born = await recorded(async (tx) => {
      const role = tx.em.create(Role, { code: 'night', name: '夜班', permissions: ['order:read'], preset: false } as never);
      id = role.id;
      return {};
    });
    expect(born[0]).toMatchObject({ action: 'Role.CREATED', subjectType: 'Role', subjectId: id });
    expect(born[0]?.changes).toContainEqual({ field: 'permissions', before: null, after: ['order:read'] });
    const changed = await recorded(async (tx) => {
      const role = await tx.em.findOneOrFail(Role, { id });
      role.permissions = ['order:read', 'order:hold'];
      await tx.em.flush();
      role.permissions = ['order:hold'];
      return {};
    });
    expect(changed.map((entry) => entry.changes)).toEqual([[{ field: 'permissions', before: ['order:read'], after: ['order:hold'] }]]);
    const gone = await recorded(async (tx) => {
      tx.em.remove(await tx.em.findOneOrFail(Role, { id }));
      return {};
    });
    expect(gone[0]).toMatchObject({ action: 'Role.DELETED', subjectId: id });
    expect(gone[0]?.changes).toContainEqual({ field: 'name', before: '夜班', after: null });
  });

  it('writes nothing for what was undone, for what ended as it began, and for work of the system', async () => {
    const order = await buildOrder(api);
    const undone = recorded(async (tx) => {
      (await tx.em.findOneOrFail(Order, { id: order.rowId })).receiverCity = '上海市';
      await tx.em.flush();
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const same = await recorded(async (tx) => {
      const row = await tx.em.findOneOrFail(Order, { id: order.rowId });
      row.receiverCity = '上海市';
      await tx.em.flush();
      row.receiverCity = '杭州市';
      return {};
    });
    expect(same).toEqual([]);
    expect((await orderRow(api, order)).receiverCity).toBe('杭州市');
    expect(await api.system().em.fork().count(AuditEntry, { subjectId: order.rowId })).toBe(0);
  });

  it('takes what a command does to a row that it has just made as how it was made', async () => {
    const order = await buildOrder(api);
    const entries = await recorded(async (tx) => {
      const hold = tx.em.create(OrderHold, { orderId: order.rowId, shopId: order.rowId, reason: 'OTHER', placedBy: by.name, placedAt: tx.now } as never);
      await tx.em.flush();
      hold.note = '说明';
      return {};
    });
    expect(entries).toEqual([]);
  });

  it('needs one INSERT however many rows a command changes', async () => {
    const order = await buildOrder(api);
    const entries = await recorded(async (tx) => {
      const row = await tx.em.findOneOrFail(Order, { id: order.rowId });
      row.receiverCity = '嘉兴市';
      tx.em.create(OrderHold, { orderId: row.id, shopId: row.shopId, reason: 'OTHER', placedBy: by.name, placedAt: tx.now } as never);
      await tx.emit({ type: 'OrderHeld', subject: { type: 'Order', id: row.id } });
      return {};
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ action: 'OrderHeld', changes: [{ field: 'receiverCity', before: '杭州市', after: '嘉兴市' }] });
  });

  it('shows the fields to who may read the log', async () => {
    await api.tokenOf('admin');
    const order = await buildOrder(api);
    await recorded(async (tx) => {
      (await tx.em.findOneOrFail(Order, { id: order.rowId })).receiverCity = '温州市';
      return {};
    });
    const { data } = await api.execute('{ auditEntries(first: 1) { nodes { action subjectId userAgent changes { field before after masked } } } }', { as: 'admin' });
    expect(data?.auditEntries.nodes[0]).toEqual({
      action: 'Order.CHANGED', subjectId: encodeNodeId('Order', order.rowId), userAgent: 'test browser',
      changes: [{ field: 'receiverCity', before: '杭州市', after: '温州市', masked: false }],
    });
    const clerk = await api.execute('{ auditEntries(first: 1) { nodes { id } } }', { as: 'clerk' });
    expect(clerk.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('has judged every column that by its name may hold somebody\'s data', async () => {
    const open = [...api.house.orm.getMetadata().getAll().values()]
      .filter(isAudited)
      .flatMap((meta) => meta.props.filter((prop) => PERSONAL.test(prop.name) && prop.runtimeType === 'string' && !markOf(meta, prop)).map((prop) => `${meta.className}.${prop.name}`));
    expect(open.toSorted()).toEqual(SHOWN_PLAIN);
  });
});
