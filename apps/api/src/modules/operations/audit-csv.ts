import { maskPhone } from '@ordo/kernel';
import type { FieldChange } from '../../platform/audit/audit-changes.js';
import type { AuditEntry } from '../../platform/audit/audit-entry.entity.js';

const HEAD = ['at', 'actorKind', 'actorName', 'action', 'subjectType', 'subjectId', 'changes', 'particulars', 'ip', 'userAgent', 'requestId'];
// What a spreadsheet would run instead of showing it.
const FORMULA = /^[=+\-@\t\r]/;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
const EMAIL = /([\w.+-])[\w.+-]*(@[\w-]+\.[\w.-]+)/g;

/** First line of the file, with the mark by which spreadsheets know UTF-8. */
export const csvHead = (): string => `\u{FEFF}${line(HEAD)}`;

/** One entry as a line. Phone numbers and addresses that people wrote into free text are masked. */
export function csvLine(entry: AuditEntry): string {
  return line([
    entry.at.toISOString(), entry.actorKind, entry.actorName, entry.action, entry.subjectType, entry.subjectId,
    (entry.changes ?? []).map(changeText).join('; '), JSON.stringify(entry.data), entry.ip ?? '', entry.userAgent ?? '', entry.requestId,
  ]);
}

function changeText({ field, before, after }: FieldChange): string {
  return `${field}: ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const masked = text.replace(MOBILE, maskPhone).replace(EMAIL, '$1***$2');
  return `"${(FORMULA.test(masked) ? `'${masked}` : masked).replaceAll('"', '""')}"`;
}
