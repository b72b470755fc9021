import { errorMessages, timelineMessages, wordOf, type Locale } from '@ordo/i18n';

export type { Locale };
export const DEFAULT_LOCALE: Locale = 'zh-CN';
export type MessageParams = Record<string, string | number>;

function fill(locale: Locale, key: string, template: string, params: MessageParams): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordOf(locale, key, name, String(params[name] ?? '')));
}

/** Text of an error in the caller's language; the key itself when the catalogue lacks it. */
export function errorText(locale: Locale, key: string, params: MessageParams = {}): string {
  const catalogue: Readonly<Record<string, string>> = errorMessages[locale];
  return fill(locale, key, catalogue[key] ?? key, params);
}

/** Text of a timeline entry in the caller's language. */
export function timelineText(locale: Locale, key: string, params: MessageParams = {}): string {
  const catalogue: Readonly<Record<string, string>> = timelineMessages[locale];
  return fill(locale, key, catalogue[key] ?? key, params);
}

/** The best locale for an Accept-Language header. */
export function pickLocale(header: string | undefined): Locale {
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const tag = part.split(';')[0]?.trim() ?? '';
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return DEFAULT_LOCALE;
}
