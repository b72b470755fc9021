import type { EntityManager } from '@mikro-orm/sql';
import type { Locale } from '../../platform/messages.js';
import { Preference } from './preference.entity.js';

/** An instant as somebody reads it in a mail: in his time zone, which is named. */
export async function momentOf(em: EntityManager, userId: string, locale: Locale, instant: Date): Promise<string> {
  const timeZone = (await em.findOne(Preference, { userId }))?.timeZone ?? 'Asia/Shanghai';
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(instant)} (${timeZone})`;
}
