import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useText } from '../i18n/use-text.js';
import { CopyText } from './CopyText.js';
import { explain } from './explain-error.js';

/** What went wrong in place: message, code, request number to quote, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useText();
  const { message, code, requestId, outdated, offline } = explain(error);
  return (
    <Stack role="alert" spacing={2} sx={{ alignItems: 'center', py: 8, px: 4, textAlign: 'center' }}>
      <ErrorOutline fontSize="large" color="error" />
      <Typography variant="subtitle2" component="p">{t('error.title')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: 560 }}>{offline ? t('error.offline') : message}</Typography>
      {(code || requestId) && (
        <Stack direction="row" spacing={4} sx={{ alignItems: 'center', color: 'text.secondary', flexWrap: 'wrap', justifyContent: 'center' }}>
          {code && <Typography variant="caption">{t('error.code')} {code}</Typography>}
          {requestId && <Typography variant="caption" component="span">{t('error.requestId')} <CopyText text={requestId} mono /></Typography>}
        </Stack>
      )}
      {outdated && <Button variant="contained" onClick={() => location.reload()}>{t('actions.reload')}</Button>}
      {onRetry && !outdated && <Button variant="outlined" onClick={onRetry}>{t('actions.retry')}</Button>}
    </Stack>
  );
}
