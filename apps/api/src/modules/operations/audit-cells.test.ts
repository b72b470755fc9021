import { describe, expect, it } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { AUDIT_HEADS, auditCells } from './audit-cells.js';

const entry = (more: Partial<AuditEntry>): AuditEntry => Object.assign(new AuditEntry(), {
  actorKind: 'user', actorId: 'u', actorName: '李婷', action: 'OrderHeld', subjectType: 'Order', subjectId: 'o', data: {}, changes: null,
  requestId: 'r', ip: '127.0.0.1', userAgent: 'Firefox', at: new Date('2026-11-23T02:00:00Z'), ...more,
});

describe('a row of the exported audit log', () => {
  it('says when, who, what, on what and every field before and after, each under its head', () => {
    const cells = auditCells(entry({ changes: [{ field: 'held', before: false, after: true }, { field: 'city', before: null, after: '杭州' }] }));
    expect(cells).toEqual(['2026-11-23T02:00:00.000Z', 'user', '李婷', 'OrderHeld', 'Order', 'o', 'held: false → true; city: null → 杭州', '{}', '127.0.0.1', 'Firefox', 'r']);
    expect(cells).toHaveLength(AUDIT_HEADS.length);
  });

  it('masks phone numbers and mail addresses that somebody wrote into a text', () => {
    const cells = auditCells(entry({ data: { note: '回电 13812341000 或 chen.chen@example.com' } })).join(' ');
    expect(cells).toContain('138****1000');
    expect(cells).toContain('c***@example.com');
    expect(cells).not.toMatch(/13812341000|chen\.chen/);
  });
});
