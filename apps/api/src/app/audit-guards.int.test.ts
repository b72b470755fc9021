import { resolve } from 'node:path';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { sealEntries } from '../platform/audit/audit-chain.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { AuditCut, AuditLink } from '../platform/audit/audit-link.entity.js';
import { retainAudit } from '../platform/audit/retain-audit.js';
import { verifyAudit } from '../platform/audit/verify-audit.js';
import { fixedClock } from '../platform/clock.js';
import { command, perform } from '../platform/command/command.js';
import { parseConfig } from '../platform/config.js';
import { createContext, jobContext } from '../platform/context.js';
import { EVERYTHING } from '../platform/principal.js';
import { newId } from '../platform/ids.js';
import { freshDatabase } from '../testing/test-api.js';
import { migrate } from './migrate.js';
import { openHouse } from './runtime.js';

const DAY_MS = 86_400_000;
const database = await freshDatabase();
const config = parseConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test', JOBS: 'off', ...database.env });
// The database asks its own clock how old an entry is.
const clock = fixedClock(new Date());
const house = await openHouse(config, { log: pino({ level: 'silent' }), databaseFile: ':memory:', migrationsDir: resolve(import.meta.dirname, '../../migrations'), clock });
await migrate(house);
afterAll(async () => {
  await house.close();
  await database.drop();
});

const system = jobContext(house.runtime, 'test');
const by = { kind: 'user' as const, id: newId(), name: '审计员', permissions: new Set(['*']), scope: EVERYTHING, roles: [] };
const say = command('say', async (tx) => {
  await tx.emit({ type: 'Said', subject: { type: 'Word', id: newId() } });
  return {};
});

async function writeAt(daysAgo: number): Promise<void> {
  const now = clock.now();
  clock.set(new Date(now.getTime() - daysAgo * DAY_MS));
  await perform(createContext(house.runtime, by), say, {});
  clock.set(now);
}

const sql = (text: string): Promise<unknown> => house.orm.em.getConnection().execute(text);
const rows = (entity: typeof AuditEntry | typeof AuditLink | typeof AuditCut): Promise<number> => house.orm.em.fork().count(entity as typeof AuditEntry);

describe('the tables of the audit log, as the application reaches them', () => {
  it('refuse every change, and every removal of what is younger than 180 days', async () => {
    for (const daysAgo of [400, 300, 179, 0]) await writeAt(daysAgo);
    await sealEntries(system);
    const [newest] = await house.orm.em.fork().find(AuditEntry, {}, { orderBy: { at: 'desc' }, limit: 1 });
    for (const statement of [
      "update audit_entry set actor_name = 'x'", 'update audit_link set seq = seq + 10', 'delete from audit_entry', 'delete from audit_link',
      `delete from audit_entry where id = '${newest?.id}'`, `update audit_entry set at = 0 where id = '${newest?.id}'`,
    ]) await expect(sql(statement), statement).rejects.toThrow(/audit log is (append-only|kept)/);
    expect([await rows(AuditEntry), await rows(AuditLink)]).toEqual([4, 4]);
    expect(await verifyAudit(system)).toMatchObject({ checked: 4, faults: 0 });
  });

  it('let whole beginnings go that are past their time, and keep the record of that for good', async () => {
    expect(await retainAudit(system, 365)).toBe(1);
    expect(await retainAudit(system, 180)).toBe(1);
    expect([await rows(AuditEntry), await rows(AuditLink), await rows(AuditCut)]).toEqual([2, 2, 2]);
    expect(await verifyAudit(system)).toMatchObject({ checked: 2, faults: 0, head: { seq: 4 } });
    await expect(sql('delete from audit_cut')).rejects.toThrow('append-only');
    await expect(sql('update audit_cut set removed = 0')).rejects.toThrow('append-only');
  });
});
