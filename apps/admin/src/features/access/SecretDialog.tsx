import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '../../ui/CopyText.js';

/** A new key, shown this once. Closes by its button alone: a stray click must not lose it. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('apiKeys');
  const titleId = useId();
  const example = `curl ${location.origin}/graphql -H "authorization: Bearer $ORDO_KEY" -H "content-type: application/json" -d '{"query":"{ viewer { name permissions } }"}'`;
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('secret.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={4}>
          <Alert severity="warning">{t('secret.warning')}</Alert>
          <Box sx={{ p: 3, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.default' }}><CopyText text={secret} mono /></Box>
          <Box>
            <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1 }}>{t('secret.use')}</Typography>
            <Box component="code" sx={{ display: 'block', fontFamily: 'var(--ordo-mono)', fontSize: 12, overflowWrap: 'anywhere', color: 'text.secondary' }}>{example}</Box>
          </Box>
        </Stack>
      </DialogContent>
      <DialogActions><Button variant="contained" onClick={onClose} autoFocus>{t('secret.done')}</Button></DialogActions>
    </Dialog>
  );
}
