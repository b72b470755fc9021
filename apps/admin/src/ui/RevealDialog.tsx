import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useText } from '../i18n/use-text.js';

interface RevealDialogProps {
  onClose: () => void;
  onReveal: (reason: string) => Promise<string | undefined>;
}

/** Asks why personal data must be seen; the reason goes into the audit log. */
export function RevealDialog({ onClose, onReveal }: RevealDialogProps) {
  const { t } = useText();
  const titleId = useId();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const refused = await onReveal(reason.trim());
    setBusy(false);
    if (refused === undefined) onClose();
    else setRefusal(refused);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={titleId}>{t('mask.title')}</DialogTitle>
        <DialogContent>
          <TextField
            label={t('mask.reason')} value={reason} onChange={(event) => setReason(event.target.value)} required fullWidth autoFocus margin="dense"
            error={refusal !== undefined} helperText={refusal ?? t('mask.hint')} slotProps={{ htmlInput: { minLength: 2, maxLength: 200 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('actions.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy} disabled={reason.trim().length < 2}>{t('actions.reveal')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
