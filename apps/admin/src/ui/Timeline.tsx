import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
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
  /** Left out for those who may not comment. Gives the refusal in words, or nothing when it was posted. */
  onComment?: ((text: string) => Promise<string | undefined>) | undefined;
}

/** What happened, newest first, and a box to write into it. */
export function Timeline({ entries, onComment }: TimelineProps) {
  const { t } = useText();
  return (
    <Stack spacing={4}>
      {onComment && <CommentBox onComment={onComment} />}
      {entries.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('timeline.empty')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <Box component="li" key={entry.id} sx={{ position: 'relative', pl: 5, pb: 4, '&:last-child': { pb: 0 }, '&:not(:last-child)::before': { content: '""', position: 'absolute', left: 4, top: 14, bottom: -6, width: '1px', bgcolor: 'divider' } }}>
            <Box aria-hidden sx={{ position: 'absolute', left: 0, top: 6, width: 9, height: 9, borderRadius: '50%', bgcolor: `tone.${entry.tone ?? 'info'}.fg` }} />
            <Box sx={{ overflowWrap: 'anywhere' }}>{entry.message}</Box>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>{entry.actorName} · <DateText at={entry.at} /></Typography>
          </Box>
        ))}
      </Box>
    </Stack>
  );
}

function CommentBox({ onComment }: { onComment: (text: string) => Promise<string | undefined> }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const post = async (): Promise<void> => {
    if (!text.trim() || busy) return;
    setBusy(true);
    const refused = await onComment(text.trim());
    setBusy(false);
    setRefusal(refused);
    if (refused === undefined) setText('');
  };
  return (
    <Stack component="form" spacing={2} onSubmit={(event: React.FormEvent) => { event.preventDefault(); void post(); }}>
      <TextField
        multiline minRows={2} maxRows={8} fullWidth label={t('timeline.comment')} value={text} error={refusal !== undefined} helperText={refusal}
        onChange={(event) => setText(event.target.value)} slotProps={{ htmlInput: { maxLength: 1000 } }}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void post(); } }}
      />
      <Button type="submit" variant="outlined" loading={busy} disabled={!text.trim()} sx={{ alignSelf: 'flex-end' }}>{t('timeline.post')}</Button>
    </Stack>
  );
}
