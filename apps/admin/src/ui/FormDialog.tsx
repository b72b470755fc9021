import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useId } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useText } from '../i18n/use-text.js';
import { placeUserErrors, type UserErrorLike } from './place-user-errors.js';

interface FormDialogProps<Values extends FieldValues> {
  title: string;
  verb: string;
  form: UseFormReturn<Values>;
  /** Sends the form; the API's refusals go back to the fields that they name. */
  onSubmit: (values: Values) => Promise<readonly UserErrorLike[]>;
  onClose: () => void;
  destructive?: boolean;
  size?: 'xs' | 'sm' | 'md';
  /** What was sent may be followed by more: closing is the person's. */
  staysOpen?: boolean;
  /** What was sent changes what the dialog shows: closing is its caller's. */
  keepsOpen?: boolean;
  /** Whether there is anything to send yet. */
  ready?: boolean;
  /** There is nothing to fill in: the verb has the focus as soon as it can be pressed. */
  verbFirst?: boolean;
  children: React.ReactNode;
}

/** A form in a dialog: checks here, refusals of the API at their fields, Ctrl+Enter submits. */
export function FormDialog<Values extends FieldValues>({ title, verb, form, onSubmit, onClose, destructive = false, size = 'xs', staysOpen = false, keepsOpen = false, ready = true, verbFirst = false, children }: FormDialogProps<Values>) {
  const { t } = useText();
  const titleId = useId();
  const { isSubmitting, errors } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    if (!ready) return;
    const refusals = await onSubmit(values);
    if (refusals.length > 0) placeUserErrors(form, refusals);
    else if (!staysOpen && !keepsOpen) onClose();
  });
  return (
    <Dialog open onClose={isSubmitting ? undefined : onClose} aria-labelledby={titleId} maxWidth={size} fullWidth>
      <form noValidate onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event); }}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={4} sx={{ pt: 2 }}>
            {children}
            {errors.root && <Alert severity="error">{errors.root.message}</Alert>}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isSubmitting}>{t(staysOpen ? 'actions.close' : 'actions.cancel')}</Button>
          <Button key={verbFirst ? `${ready}` : 'verb'} type="submit" variant="contained" disabled={!ready} autoFocus={verbFirst && ready} color={destructive ? 'error' : 'primary'} loading={isSubmitting}>{verb}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
