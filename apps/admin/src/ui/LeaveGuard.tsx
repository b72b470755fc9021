import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useId } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '../i18n/use-text.js';

/** Asks before somebody leaves a form with what he has not sent: within the product by a dialog, out of it as the browser does. */
export function LeaveGuard({ unsaved, onKeep }: { unsaved: () => boolean; onKeep?: () => Promise<void> }) {
  const { t } = useText();
  const titleId = useId();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved());
  useEffect(function askWhenTheTabCloses() {
    const ask = (event: BeforeUnloadEvent): void => { if (unsaved()) event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('leave.title')}</DialogTitle>
      <DialogContent>{t('leave.hint')}</DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.reset()} autoFocus>{t('leave.stay')}</Button>
        <Button color="error" onClick={() => blocker.proceed()}>{t('leave.drop')}</Button>
        {onKeep && <Button variant="contained" onClick={() => void onKeep().then(() => blocker.proceed())}>{t('leave.keep')}</Button>}
      </DialogActions>
    </Dialog>
  );
}
