import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HumanProof } from './use-human-proof.js';

/** How the check stands; it wants nothing of anybody. */
export function HumanCheck({ state }: Pick<HumanProof, 'state'>) {
  const { t } = useTranslation('identity');
  const icon = { working: <CircularProgress size={16} aria-hidden />, done: <CheckCircle fontSize="small" color="success" />, failed: <ErrorOutline fontSize="small" color="error" /> }[state];
  return (
    <Stack direction="row" spacing={2} role="status" sx={{ alignItems: 'center' }}>
      {icon}
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{t(`human.${state}`)}</Typography>
    </Stack>
  );
}
