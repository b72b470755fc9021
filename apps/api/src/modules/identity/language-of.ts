import { LOCALES } from '@ordo/i18n';
import type { EntityManager } from '@mikro-orm/sql';
import { DEFAULT_LOCALE, type Locale } from '../../platform/messages.js';
import { Preference } from './preference.entity.js';

/** The language to write to somebody in: the one he chose, else the one he was speaking, else the house's. */
export async function languageOf(em: EntityManager, userId: string, spoken: unknown): Promise<Locale> {
  const chosen = (await em.findOne(Preference, { userId }))?.locale;
  return chosen ?? LOCALES.find((locale) => locale === spoken) ?? DEFAULT_LOCALE;
}
