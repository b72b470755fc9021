import Bookmark from '@mui/icons-material/BookmarkAddOutlined';
import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useText } from '../i18n/use-text.js';

/** Save view and columns: what stands at the right of every filter bar. */
export function ListTools({ onSaveView, onColumns }: { onSaveView?: (name: string) => void; onColumns: () => void }) {
  const { t } = useText();
  const titleId = useId();
  const [name, setName] = useState<string>();
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    if (name?.trim()) onSaveView?.(name.trim());
    setName(undefined);
  };
  return (
    <>
      {onSaveView && <Button color="inherit" startIcon={<Bookmark />} onClick={() => setName('')}>{t('views.save')}</Button>}
      <Button color="inherit" startIcon={<ViewColumn />} onClick={onColumns}>{t('table.columns')}</Button>
      <Dialog open={name !== undefined} onClose={() => setName(undefined)} aria-labelledby={titleId} maxWidth="xs" fullWidth>
        <form onSubmit={save}>
          <DialogTitle id={titleId}>{t('views.saveTitle')}</DialogTitle>
          <DialogContent>
            <TextField autoFocus required fullWidth margin="dense" label={t('views.name')} value={name ?? ''} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 20 } }} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setName(undefined)}>{t('actions.cancel')}</Button>
            <Button type="submit" variant="contained">{t('actions.save')}</Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
