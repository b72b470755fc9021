import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../ui/copy-text.js';

/** Recovery codes, shown this once: to copy and to download. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation(['twoStep', 'ui']);
  const [copied, setCopied] = useState(false);
  const text = codes.join('\n');
  return (
    <Stack spacing={3}>
      <Typography>{t('twoStep:codesHint')}</Typography>
      <Box component="ul" aria-label={t('twoStep:codesLabel')} sx={{ m: 0, p: 3, listStyle: 'none', display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.default', fontFamily: 'var(--ordo-mono)' }}>
        {codes.map((code) => <li key={code}>{code}</li>)}
      </Box>
      <Stack direction="row" spacing={2}>
        <Button variant="outlined" onClick={() => void copyText(text).then(setCopied)}>{t(copied ? 'ui:actions.copied' : 'twoStep:copyAll')}</Button>
        <Button variant="outlined" component="a" href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`} download="ordo-recovery-codes.txt">{t('twoStep:download')}</Button>
      </Stack>
      <Box component="span" role="status" sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}>{copied ? t('ui:actions.copied') : ''}</Box>
    </Stack>
  );
}
