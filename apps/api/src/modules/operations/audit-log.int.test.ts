import { describe, expect, it } from 'vitest';
import { sealEntries } from '../../platform/audit/audit-chain.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { encodeNodeId } from '../../platform/ids.js';
import { User } from '../access/index.js';
import { fetched } from '../../testing/files.js';
import { buildOrder } from '../../testing/orders.js';
import { testApi, type Answer } from '../../testing/test-api.js';

const api = await testApi();
const db = () => api.system().em.fork();
const LIST = 'query ($filter: AuditEntryFilter, $first: Int, $after: String) { auditEntries(filter: $filter, first: $first, after: $after) { nodes { id action actorName } totalCount pageInfo { endCursor hasNextPage } } }';
const HOLD = 'mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { code } } }';
const JOB = 'query ($id: ID!) { job(id: $id) { state total progress failedItems items { label done message } files { url } } }';

async function held(note: string): Promise<{ id: string; rowId: string; entry: AuditEntry }> {
  const order = await buildOrder(api);
  await api.execute(HOLD, { as: 'clerk', variables: { input: { orderId: order.id, reason: 'OTHER', note } } });
  return { ...order, entry: await db().findOneOrFail(AuditEntry, { subjectId: order.rowId, action: 'OrderHeld' }) };
}

async function listed(filter: object): Promise<string[]> {
  const { data, errors } = await api.execute(LIST, { as: 'admin', variables: { filter, first: 50 } });
  expect(errors).toBeUndefined();
  return data?.auditEntries.nodes.map((node: { action: string }) => node.action);
}

async function jobOf(mutation: 'verifyAuditLog' | 'exportAuditLog', type: string, input: object = {}): Promise<{ id: string; job: any }> {
  const { data } = await api.execute(`mutation ($input: ${type}!) { ${mutation}(input: $input) { job { id } userErrors { code } } }`, { as: 'admin', variables: { input } });
  const id = data?.[mutation].job.id;
  await api.house.runtime.jobs.drain();
  return { id, job: (await api.execute(JOB, { as: 'admin', variables: { id } })).data?.job };
}

describe('reading the audit log', () => {
  it('filters by who, what, on what, when, from where and in which request', async () => {
    const { id, entry } = await held('一');
    const clerk = await db().findOneOrFail(User, { username: 'clerk' });
    expect(await listed({ subjectId: id })).toEqual(['OrderHeld']);
    expect(await listed({ requestId: entry.requestId })).toEqual(['OrderHeld']);
    expect(await listed({ subjectId: id, actorId: encodeNodeId('User', clerk.id), actorName: '李', action: 'Order', subjectType: 'Order', ip: '127.0.0.1', from: entry.at, to: new Date(entry.at.getTime() + 1) })).toEqual(['OrderHeld']);
    for (const other of [{ actorName: '王' }, { action: 'Role.' }, { subjectType: 'Role' }, { ip: '203.0.113.1' }, { to: entry.at }, { from: new Date(entry.at.getTime() + 1) }]) {
      expect(await listed({ subjectId: id, ...other }), JSON.stringify(other)).toEqual([]);
    }
    const wrong = await api.execute(LIST, { as: 'admin', variables: { filter: { subjectId: 'nonsense' } } });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('goes on page by page, each entry once, newest first', async () => {
    for (let n = 0; n < 5; n += 1) await held(`${n}`);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: Answer = await api.execute(LIST, { as: 'admin', variables: { filter: { action: 'OrderHeld' }, first: 2, after } });
      seen.push(...data?.auditEntries.nodes.map((node: { id: string }) => node.id));
      ({ endCursor: after, hasNextPage: more } = data?.auditEntries.pageInfo);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await db().count(AuditEntry, { action: 'OrderHeld' }));
  });

  it('shows one entry by its id', async () => {
    const { entry } = await held('一个');
    const one = await api.execute('query ($id: ID!) { auditEntry(id: $id) { action changes { field before after } } }', { as: 'admin', variables: { id: encodeNodeId('AuditEntry', entry.id) } });
    expect(one.data?.auditEntry).toEqual({ action: 'OrderHeld', changes: [{ field: 'held', before: 'false', after: 'true' }] });
  });
});

describe('checking the audit log from the page', () => {
  it('says that all is well, and after a byte was changed which entry it is', async () => {
    const { entry } = await held('二');
    const sound = await jobOf('verifyAuditLog', 'VerifyAuditLogInput');
    expect(sound.job).toMatchObject({ state: 'DONE', failedItems: 0, items: [{ done: true, message: expect.stringContaining('全部与写入时一致') }] });
    await db().nativeUpdate(AuditEntry, { id: entry.id }, { actorName: '李娉' });
    const found = await jobOf('verifyAuditLog', 'VerifyAuditLogInput');
    expect(found.job).toMatchObject({ failedItems: 1, items: [{ done: false, message: expect.stringContaining(entry.id) }] });
    await db().nativeUpdate(AuditEntry, { id: entry.id }, { actorName: entry.actorName });
    expect(await listed({ action: 'AuditCheckStarted' })).toHaveLength(2);
  });
});

describe('exporting the audit log', () => {
  it('makes a file for who asked, with personal data masked and no formula, and says so in the log', async () => {
    const { id, rowId } = await held('=HYPERLINK("http://x") 13812341000');
    await sealEntries(api.system());
    const { job } = await jobOf('exportAuditLog', 'ExportAuditLogInput', { filter: { subjectId: id, from: '2026-01-01T00:00:00Z' } });
    expect(job).toMatchObject({ state: 'DONE', total: 1, progress: 1 });
    const file = await fetched(api, job.files[0].url, 'admin');
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [, line, mark] = String(file.content).split('\r\n');
    expect(line).toContain(`OrderHeld,Order,${rowId},held: false → true`);
    expect(line).not.toContain('13812341000');
    expect(mark).toMatch(/^# .* 2026-11-23T02:00/);
    expect(await listed({ action: 'AuditExport' })).toEqual(['AuditExportStarted']);
    expect(await listed({ action: 'FileFetched' })).toEqual(['FileFetched']);
  });

  it('takes every entry over many pages, once', async () => {
    const { job } = await jobOf('exportAuditLog', 'ExportAuditLogInput', {});
    // The entry that tells of the export came after the count.
    expect(job.progress).toBe(job.total + 1);
    // Its heads and its mark beside.
    expect(String((await fetched(api, job.files[0].url, 'admin')).content).trim().split('\r\n')).toHaveLength(job.progress + 2);
  });

  it('is not for others: not to ask for, and not to fetch', async () => {
    const { job, id } = await jobOf('exportAuditLog', 'ExportAuditLogInput', {});
    const { url } = job.files[0];
    expect((await fetched(api, url)).status).toBe(401);
    expect((await fetched(api, url, 'clerk')).status).toBe(404);
    expect((await api.execute('query ($id: ID!) { job(id: $id) { files { url } } }', { as: 'clerk', variables: { id } })).data?.job.files).toEqual([]);
    const clerk = await api.execute('mutation { exportAuditLog(input: {}) { userErrors { code } } }', { as: 'clerk' });
    expect(clerk.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
