import { auditTexts } from '@ordo/i18n';
import type { Locale } from '../../platform/messages.js';
import type { AuditKind } from './audit.types.js';

type Words = Readonly<Record<string, string>>;

const wordOf = (words: Words, key: string): string | undefined => (Object.hasOwn(words, key) ? words[key] : undefined);

/** What a kind of thing is called; its code when an older version wrote of what there is no more. */
export function kindName(kind: string, locale: Locale): string {
  return wordOf(auditTexts[locale].kinds, kind) ?? kind;
}

/** What a field of a kind of thing is called; its code as above. */
export function fieldName(kind: string, field: string, locale: Locale): string {
  const { fields } = auditTexts[locale];
  return wordOf(fields, `${kind}.${field}`) ?? wordOf(fields, field) ?? field;
}

/** Every kind of thing that the log may tell of, by its word. */
export function auditKinds(locale: Locale): AuditKind[] {
  return Object.entries(auditTexts[locale].kinds).map(([code, name]) => ({ code, name })).toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
