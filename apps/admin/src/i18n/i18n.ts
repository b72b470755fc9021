import { LOCALES, type Locale } from '@ordo/i18n';
import type { ScreenTexts } from '@ordo/i18n/screen/zh-CN';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { recall, remember } from '../settings/stored.js';

const loaders: Record<Locale, () => Promise<{ default: ScreenTexts }>> = {
  'zh-CN': () => import('@ordo/i18n/screen/zh-CN'),
  'zh-TW': () => import('@ordo/i18n/screen/zh-TW'),
  en: () => import('@ordo/i18n/screen/en'),
};

export const LOCALE_NAMES: Record<Locale, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

/** The language chosen before, else the browser's nearest, else simplified Chinese. */
export function firstLocale(): Locale {
  const stored = LOCALES.find((locale) => locale === recall('locale'));
  if (stored) return stored;
  for (const tag of navigator.languages) {
    if (/^zh-(tw|hk|mo|hant)/i.test(tag)) return 'zh-TW';
    if (/^zh/i.test(tag)) return 'zh-CN';
    if (/^en/i.test(tag)) return 'en';
  }
  return 'zh-CN';
}

/** The language that the screen speaks now. */
export function currentLocale(): Locale {
  return LOCALES.find((locale) => locale === i18next.language) ?? 'zh-CN';
}

async function load(locale: Locale): Promise<void> {
  if (i18next.hasResourceBundle(locale, 'ui')) return;
  const { default: texts } = await loaders[locale]();
  for (const [namespace, bundle] of Object.entries(texts)) i18next.addResourceBundle(locale, namespace, bundle);
}

/** Changes the language without a reload: texts, `lang`, dates. Only the chosen language is fetched. */
export async function changeLocale(locale: Locale): Promise<void> {
  await load(locale);
  remember('locale', locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

export async function startI18n(): Promise<i18n> {
  const locale = firstLocale();
  await i18next.use(initReactI18next).init({
    lng: locale, fallbackLng: false, defaultNS: 'ui', resources: {}, interpolation: { escapeValue: false }, react: { useSuspense: false },
  });
  await changeLocale(locale);
  return i18next;
}
