import { useTranslation } from 'react-i18next';

/** From so many days on, a tenth of one says nothing. */
const WHOLE_FROM = 100;

/** How long a stock lasts; a dash where nothing is issued of it. */
export function CoverDays({ days }: { days: number | null | undefined }) {
  const { t } = useTranslation();
  return days === null || days === undefined ? '–' : t('time.days', { count: days < WHOLE_FROM ? days : Math.round(days) });
}
