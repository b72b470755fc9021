import Bookmark from '@mui/icons-material/BookmarkAddOutlined';
import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useMay } from '../auth/session.js';
import { useText } from '../i18n/use-text.js';

/** Save view and columns: what stands at the right of every filter bar. */
export function ListTools({ onSaveView, onColumns }: { onSaveView?: (view: { name: string; shared: boolean }) => Promise<string | undefined>; onColumns: () => void }) {
  const { t } = useText();
  const titleId = useId();
  const may = useMay();
  const [name, setName] = useState<string>();
  const [shared, setShared] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const open = (): void => {
    setName('');
    setShared(false);
    setRefusal(undefined);
  };
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!name?.trim() || !onSaveView) return;
    void onSaveView({ name: name.trim(), shared }).then((refused) => {
      setRefusal(refused);
      if (!refused) setName(undefined);
    });
  };
  return (
    <>
      {onSaveView && <Button color="inherit" startIcon={<Bookmark />} onClick={open}>{t('views.save')}</Button>}
      <Button color="inherit" startIcon={<ViewColumn />} onClick={onColumns}>{t('table.columns')}</Button>
      <Dialog open={name !== undefined} onClose={() => setName(undefined)} aria-labelledby={titleId} maxWidth="xs" fullWidth>
        <form onSubmit={save}>
          <DialogTitle id={titleId}>{t('views.saveTitle')}</DialogTitle>
          <DialogContent>
            <TextField autoFocus required fullWidth margin="dense" label={t('views.name')} value={name ?? ''} onChange={(event) => setName(event.target.value)} slotProps={{ htmlInput: { maxLength: 20 } }} />
            {may('view:share') && <FormControlLabel control={<Checkbox size="small" checked={shared} onChange={(_event, on) => setShared(on)} />} label={t('views.share')} />}
            {refusal && <Alert severity="error">{refusal}</Alert>}
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
