import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useText } from '../i18n/use-text.js';

interface ConfirmPreviewDialogProps {
  title: string;
  /** What will come of it, one sentence each: what a person must know before the verb. */
  effects: readonly string[];
  /** The verb on the button, never "OK". */
  verb: string;
  destructive?: boolean;
  /** It was done and its result stands in `children`: only closing is left. */
  done?: boolean;
  /** Gives the refusal in words, nothing when it was done and the dialog may go, '' when it stays to show the result. */
  onConfirm: () => Promise<string | undefined>;
  onClose: () => void;
  children?: React.ReactNode;
}

/** Names the object and the effects before something is done. */
export function ConfirmPreviewDialog({ title, effects, verb, destructive = false, done = false, onConfirm, onClose, children }: ConfirmPreviewDialogProps) {
  const { t } = useText();
  const titleId = useId();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const refused = await onConfirm();
    setBusy(false);
    if (refused === undefined) onClose();
    else setRefusal(refused);
  };
  return (
    <Dialog open onClose={busy ? undefined : onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <Box component="ul" sx={{ m: 0, pl: 5, '& li': { mb: 1 } }}>{effects.map((effect) => <li key={effect}>{effect}</li>)}</Box>
        {children}
        {refusal && <Alert severity="error" sx={{ mt: 3 }}>{refusal}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>{t(done ? 'actions.close' : 'actions.cancel')}</Button>
        {!done && <Button variant="contained" color={destructive ? 'error' : 'primary'} loading={busy} onClick={() => void confirm()} autoFocus>{verb}</Button>}
      </DialogActions>
    </Dialog>
  );
}
