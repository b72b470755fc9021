import Button from '@mui/material/Button';
import { useSnackbar, type SnackbarKey } from 'notistack';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { paths } from '../app/paths.js';

const UNDO_MS = 8_000;

export interface Toasts {
  done: (message: string) => void;
  failed: (message: string) => void;
  /** A reversible action: eight seconds to take it back. */
  undoable: (message: string, undo: () => void) => void;
  /** Work that goes on in the background, with the way to it. */
  job: (message: string) => void;
}

/** What just happened, in passing. Never the only place of something that a person must know. */
export function useToasts(): Toasts {
  const { t } = useText();
  const navigate = useNavigate();
  const { enqueueSnackbar, closeSnackbar } = useSnackbar();
  const button = (label: string, act: () => void) => (key: SnackbarKey) => <Button size="small" color="inherit" onClick={() => { closeSnackbar(key); act(); }}>{label}</Button>;
  return {
    done: (message) => void enqueueSnackbar(message, { variant: 'success' }),
    failed: (message) => void enqueueSnackbar(message, { variant: 'error' }),
    undoable: (message, undo) => void enqueueSnackbar(message, { autoHideDuration: UNDO_MS, action: button(t('actions.undo'), undo) }),
    job: (message) => void enqueueSnackbar(message, { variant: 'info', action: button(t('job.watch'), () => void navigate(paths.jobs)) }),
  };
}
