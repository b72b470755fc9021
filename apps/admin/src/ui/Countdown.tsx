import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useText } from '../i18n/use-text.js';
import { fullInstant, spanTo } from '../format/instant.js';
import { useNow } from './use-now.js';

const SOON_MS = 2 * 3_600_000;

/** How long is left until a promise, or how late it is: red from two hours before. */
export function Countdown({ until }: { until: string }) {
  const { t } = useText();
  const now = useNow();
  const { late, days, hours, minutes } = spanTo(until, now);
  const shown = days > 0 ? [t('time.days', { count: days }), t('time.hours', { count: hours })] : hours > 0 ? [t('time.hours', { count: hours }), t('time.minutes', { count: minutes })] : [t('time.minutes', { count: minutes })];
  const urgent = late || Date.parse(until) - now < SOON_MS;
  return (
    <Tooltip title={fullInstant(until)} describeChild>
      <Box component="time" dateTime={until} sx={{ whiteSpace: 'nowrap', color: urgent ? 'error.main' : 'inherit', fontWeight: urgent ? 600 : 400 }}>
        {t(late ? 'time.late' : 'time.left', { time: shown.join(' ') })}
      </Box>
    </Tooltip>
  );
}
