import { LOCALES, permissionTexts, wordOf } from '@ordo/i18n';
import type { Locale } from '../../platform/messages.js';
import type { Role } from './role.entity.js';

type Words = Readonly<Record<string, { name: string; says: string }>>;

const wordsOf = (code: string, locale: Locale): Words[string] | undefined => {
  const words: Words = permissionTexts[locale].roles;
  return Object.hasOwn(words, code) ? words[code] : undefined;
};

/** What a role is called in the reader's language: a preset by its words, a role of the house's own as its maker called it. */
export function roleName({ code, name }: Pick<Role, 'code' | 'name'>, locale: Locale): string {
  return wordsOf(code, locale)?.name ?? name;
}

/** What a role is for, in the reader's language. */
export function roleDescription({ code, description }: Pick<Role, 'code' | 'description'>, locale: Locale): string | null {
  return wordsOf(code, locale)?.says ?? description ?? null;
}

/** The same for a name that was written down without its role, which is the one that the role has in the database. */
export function keptRoleName(name: string, locale: Locale): string {
  return wordOf(locale, '', 'role', name);
}

/** Whether a preset is called so in any language. */
export function isPresetName(name: string): boolean {
  return LOCALES.some((locale) => Object.values<{ name: string }>(permissionTexts[locale].roles).some((words) => words.name === name));
}
