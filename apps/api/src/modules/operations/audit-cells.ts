import { maskPhone } from '@ordo/kernel';
import type { FieldChange } from '../../platform/audit/audit-changes.js';
import type { AuditEntry } from '../../platform/audit/audit-entry.entity.js';

export const AUDIT_HEADS = ['at', 'actorKind', 'actorName', 'action', 'subjectType', 'subjectId', 'changes', 'particulars', 'ip', 'userAgent', 'requestId'];
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const EMAIL = /([\w.+-])[\w.+-]*(@[\w-]+\.[\w.-]+)/g;

/** One entry as a row of a table. Phone numbers and addresses that people wrote into free text are masked. */
export function auditCells(entry: AuditEntry): string[] {
  return [
    entry.at.toISOString(), entry.actorKind, entry.actorName, entry.action, entry.subjectType, entry.subjectId,
    (entry.changes ?? []).map(changeText).join('; '), JSON.stringify(entry.data), entry.ip ?? '', entry.userAgent ?? '', entry.requestId,
  ].map(masked);
}

function changeText({ field, before, after }: FieldChange): string {
  return `${field}: ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function masked(text: string): string {
  return text.replace(MOBILE, maskPhone).replace(EMAIL, '$1***$2');
}
