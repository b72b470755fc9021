import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headFile, keepHead, readHead } from '../platform/audit/audit-head.js';
import { parseConfig } from '../platform/config.js';

describe('how long the audit log is kept', () => {
  it('is a year unless told otherwise', () => {
    expect(parseConfig({}).AUDIT_DAYS).toBe(365);
    expect(parseConfig({ AUDIT_DAYS: '180' }).AUDIT_DAYS).toBe(180);
  });

  it('is never under 180 days: the server does not start', () => {
    expect(() => parseConfig({ AUDIT_DAYS: '179' })).toThrow('AUDIT_DAYS');
  });
});

describe('the end of the chain, as this machine remembers it', () => {
  it('is kept for each database, and never goes back', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'ordo-head-'));
    const file = headFile({ DATA_DIR: dir, DATABASE_URL: undefined });
    expect(await readHead(file)).toBeUndefined();
    await keepHead(file, { seq: 7, hash: 'b' });
    await keepHead(file, { seq: 5, hash: 'a' });
    expect(await readHead(file)).toEqual({ seq: 7, hash: 'b' });
    expect(headFile({ DATA_DIR: dir, DATABASE_URL: 'mysql://db/ordo' })).not.toBe(file);
  });
});
