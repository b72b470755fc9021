import { beforeEach, describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { createContext } from '../../platform/context.js';
import { chainHead, sealEntries } from '../../platform/audit/audit-chain.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { AuditCut, AuditLink } from '../../platform/audit/audit-link.entity.js';
import { retainAudit } from '../../platform/audit/retain-audit.js';
import { verifyAudit } from '../../platform/audit/verify-audit.js';
import { newId } from '../../platform/ids.js';
import { testApi } from '../../testing/test-api.js';

// The tables come without the triggers here, as for somebody who has taken the database into his own hands.
const api = await testApi();
const by = { kind: 'user' as const, id: newId(), name: '审计员', permissions: new Set(['*']), scope: { shops: 'all' as const, warehouses: 'all' as const }, roles: [] };
const db = () => api.system().em.fork();

const say = command('say', async (tx, input: { word: string; times?: number }) => {
  for (let n = 0; n < (input.times ?? 1); n += 1) {
    await tx.emit({ type: 'Said', subject: { type: 'Word', id: newId() }, data: { word: input.word, more: 7, b: 'x', a: 'y' } });
  }
  return {};
});

async function write(...words: string[]): Promise<AuditEntry[]> {
  const ctx = createContext(api.house.runtime, by);
  for (const word of words) await perform(ctx, say, { word });
  return db().find(AuditEntry, { requestId: ctx.requestId }, { orderBy: { id: 'asc' } });
}

const faults = async (known?: { seq: number; hash: string }) => (await verifyAudit(api.system(), { known })).findings.map(({ fault, entryId }) => [fault, entryId]);

beforeEach(async () => {
  for (const entity of [AuditEntry, AuditLink, AuditCut]) await db().nativeDelete(entity as never, {});
});

describe('the chain of the audit log', () => {
  it('holds for what the program wrote, also by many at once and over several batches', async () => {
    const ctx = createContext(api.house.runtime, by);
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 10 }, (_, n) => perform(ctx, say, { word: `${round}.${n} "引号" \\ ñ`, times: 20 })));
      if (round === 0) await sealEntries(api.system());
    }
    const verdict = await verifyAudit(api.system());
    expect(verdict).toMatchObject({ checked: 600, faults: 0, findings: [], head: { seq: 600 } });
  });

  it('is sealed once, however many are at it at the same time', async () => {
    await write('one', 'two', 'three');
    await Promise.all(Array.from({ length: 4 }, () => sealEntries(api.system())));
    expect(await verifyAudit(api.system())).toMatchObject({ checked: 3, faults: 0, head: { seq: 3 } });
  });

  it.each([
    ['what was said', { data: { word: 'two!', more: 7, b: 'x', a: 'y' } }],
    ['who said it', { actorName: '别人' }],
    ['when', { at: new Date('2026-11-23T02:00:00.001Z') }],
    ['from where', { ip: '198.51.100.1' }],
    ['before and after', { changes: [{ field: 'a', before: 1, after: 2 }] }],
    ['its hash', { hash: 'f'.repeat(64) }],
    ['its hash, to nothing,', { hash: '' }],
  ])('finds the entry in which %s was changed afterwards', async (_what, change) => {
    const [, two] = await write('one', 'two', 'three');
    await sealEntries(api.system());
    await db().nativeUpdate(AuditEntry, { id: two?.id }, change);
    expect(await faults()).toEqual([['CHANGED', two?.id]]);
  });

  it('finds an entry that was changed before it was sealed, and one that was put in from outside', async () => {
    const [one] = await write('one');
    if (!one) throw new Error('one entry was written');
    await db().nativeUpdate(AuditEntry, { id: one.id }, { actorName: '别人' });
    const put = { ...one, id: newId(), actorName: '没有的人' };
    await db().insert(AuditEntry, put);
    expect((await faults()).toSorted()).toEqual([['CHANGED', one?.id], ['CHANGED', put.id]].toSorted());
  });

  it('finds an entry that was removed', async () => {
    const [, two] = await write('one', 'two', 'three');
    await sealEntries(api.system());
    await db().nativeDelete(AuditEntry, { id: two?.id });
    expect(await faults()).toEqual([['MISSING', two?.id]]);
  });

  it('finds an entry that was removed with its link, and links that were renumbered or made up', async () => {
    const [, two, three] = await write('one', 'two', 'three');
    await sealEntries(api.system());
    await db().nativeDelete(AuditEntry, { id: two?.id });
    await db().nativeDelete(AuditLink, { seq: 2 });
    expect(await faults()).toEqual([['BROKEN', three?.id]]);
    await db().nativeUpdate(AuditLink, { seq: 3 }, { seq: 2 });
    expect(await faults()).toEqual([['BROKEN', three?.id]]);
  });

  it('finds that the end was cut off, for who has noted a point of it', async () => {
    const [, , three] = await write('one', 'two', 'three');
    const noted = await sealEntries(api.system());
    await db().nativeDelete(AuditEntry, { id: three?.id });
    await db().nativeDelete(AuditLink, { seq: 3 });
    expect(await faults()).toEqual([]);
    expect(await faults(noted)).toEqual([['TRUNCATED', undefined]]);
  });

  it('is not begun anew by who has no key', async () => {
    await write('one', 'two', 'three');
    await sealEntries(api.system());
    await db().nativeDelete(AuditEntry, {});
    await db().nativeDelete(AuditLink, { seq: { $lt: 3 } });
    const last = await db().findOneOrFail(AuditLink, { seq: 3 });
    await db().insert(AuditCut, { seq: 2, linkHash: last.hash, removed: 2, cutAt: new Date(), hash: last.hash });
    const { findings } = await verifyAudit(api.system());
    expect(findings.map(({ fault }) => fault)).toEqual(['BROKEN', 'BROKEN', 'MISSING']);
  });

  it('loses only whole beginnings past their time, and holds afterwards', async () => {
    const old = await write('one', 'two');
    await sealEntries(api.system());
    const start = api.clock.now();
    api.clock.set(new Date(start.getTime() + 200 * 86_400_000));
    const young = await write('three');
    expect(await retainAudit(api.system(), 365)).toBe(0);
    // Never below the 180 days, whatever it is told.
    expect(await retainAudit(api.system(), 1)).toBe(2);
    api.clock.set(start);
    expect(old).toHaveLength(2);
    expect((await db().find(AuditEntry, {})).map((entry) => entry.id)).toEqual([young[0]?.id]);
    expect(await verifyAudit(api.system())).toMatchObject({ checked: 1, faults: 0, head: { seq: 3 } });
    expect(await chainHead(api.system().em)).toMatchObject({ seq: 3 });
  });

  it('takes over entries from before there were hashes when it begins, and none later', async () => {
    const [one] = await write('one');
    await db().nativeUpdate(AuditEntry, { id: one?.id }, { hash: '' });
    expect(await faults()).toEqual([]);
    const [two] = await write('two');
    await db().nativeUpdate(AuditEntry, { id: two?.id }, { hash: '' });
    expect(await faults()).toEqual([['CHANGED', two?.id]]);
  });
});
