import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { csvHead, csvLine } from './audit-csv.js';

const entry = (more: Partial<AuditEntry>): AuditEntry => Object.assign(new AuditEntry(), {
  actorKind: 'user', actorId: 'u', actorName: '李婷', action: 'OrderHeld', subjectType: 'Order', subjectId: 'o', data: {}, changes: null,
  requestId: 'r', ip: '127.0.0.1', userAgent: 'Firefox', at: new Date('2026-11-23T02:00:00Z'), ...more,
});

describe('a line of the exported audit log', () => {
  it('says when, who, what, on what and every field before and after', () => {
    const line = csvLine(entry({ changes: [{ field: 'held', before: false, after: true }, { field: 'city', before: null, after: '杭州' }] }));
    expect(line).toBe('"2026-11-23T02:00:00.000Z","user","李婷","OrderHeld","Order","o","held: false → true; city: null → 杭州","{}","127.0.0.1","Firefox","r"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('lets no spreadsheet run %j', (actorName) => {
    expect(csvLine(entry({ actorName }))).toContain(`"'${actorName}"`);
  });

  it('keeps quotes and line breaks inside their cell', () => {
    expect(csvLine(entry({ userAgent: 'a "b"\n,c' }))).toContain('"a ""b""\n,c"');
  });

  it('masks phone numbers and mail addresses that somebody wrote into a text', () => {
    const line = csvLine(entry({ data: { note: '回电 13812341000 或 chen.chen@example.com' } }));
    expect(line).toContain('138****1000');
    expect(line).toContain('c***@example.com');
    expect(line).not.toMatch(/13812341000|chen\.chen/);
  });

  it('begins with a line of names, and the mark of UTF-8', () => {
    expect(csvHead()).toMatch(/^\uFEFF"at","actorKind"/);
  });
});
