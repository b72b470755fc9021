import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useText } from '../i18n/use-text.js';
import type { Tone } from '../theme/tokens.js';
import { DateText } from './DateText.js';

export interface TimelineEntry {
  id: string;
  message: string;
  actorName: string;
  at: string;
  tone?: Tone;
}

interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** Where something is written into it; nothing for those who may not. */
  composer?: React.ReactNode;
  /** What stands under an entry. */
  below?: (entryId: string) => React.ReactNode;
}

/** What happened, newest first, and a place to write into it. */
export function Timeline({ entries, composer, below }: TimelineProps) {
  const { t } = useText();
  return (
    <Stack spacing={4}>
      {composer}
      {entries.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('timeline.empty')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <Box component="li" key={entry.id} sx={{ position: 'relative', pl: 5, pb: 4, '&:last-child': { pb: 0 }, '&:not(:last-child)::before': { content: '""', position: 'absolute', left: 4, top: 14, bottom: -6, width: '1px', bgcolor: 'divider' } }}>
            <Box aria-hidden sx={{ position: 'absolute', left: 0, top: 6, width: 9, height: 9, borderRadius: '50%', bgcolor: `tone.${entry.tone ?? 'info'}.fg` }} />
            <Box sx={{ overflowWrap: 'anywhere' }}>{entry.message}</Box>
            {below?.(entry.id)}
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>{entry.actorName} · <DateText at={entry.at} /></Typography>
          </Box>
        ))}
      </Box>
    </Stack>
  );
}
