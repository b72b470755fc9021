import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { fullInstant } from '../../format/instant.js';
import { checkEvidence, type EvidenceVerdict } from './check-evidence.js';

const SHOWN = 20;

/** Takes a file of evidence and says whether it is as it was made, and which entry is not. */
export function EvidenceCheck() {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [name, setName] = useState('');
  const [verdict, setVerdict] = useState<EvidenceVerdict | 'failed'>();
  const check = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setName(file.name);
    setVerdict((await checkEvidence(file)) ?? 'failed');
    setBusy(false);
  };
  return (
    <Stack spacing={2}>
      <Typography variant="h3" component="h3">{t('orders:evidence.check')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:evidence.checkHint')}</Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
        <input ref={input} type="file" hidden accept=".json,application/json" aria-label={t('orders:evidence.choose')} onChange={({ target }) => { void check(target.files?.[0]); target.value = ''; }} />
        <Button variant="outlined" loading={busy} onClick={() => input.current?.click()}>{t('orders:evidence.choose')}</Button>
        {name && <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>{name}</Typography>}
      </Box>
      {verdict === 'failed' && <Alert severity="error">{t('orders:evidence.failed')}</Alert>}
      {verdict && verdict !== 'failed' && <Verdict verdict={verdict} />}
    </Stack>
  );
}

function Verdict({ verdict: { sound, findings, entries, known } }: { verdict: EvidenceVerdict }) {
  const { t } = useText();
  if (!sound) {
    return (
      <Alert severity="error">
        {t('orders:evidence.broken')}
        <Box component="ul" sx={{ m: 0, pl: 5 }}>{findings.slice(0, SHOWN).map(({ fault, seq }) => <li key={`${fault} ${seq}`}>{t(`orders:evidence.faults.${fault}`, { seq })}</li>)}</Box>
      </Alert>
    );
  }
  return <Alert severity={known ? 'success' : 'warning'}>{t('orders:evidence.sound', { entries })}<br />{known ? t('orders:evidence.known', { by: known.by, at: fullInstant(known.at) }) : t('orders:evidence.unknown')}</Alert>;
}
