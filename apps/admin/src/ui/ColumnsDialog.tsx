import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useText } from '../i18n/use-text.js';
import { inOrder, type TableLayout } from '../list/table-layout.js';

interface ColumnsDialogProps {
  columns: readonly { field: string; headerName?: string | undefined; hideable?: boolean | undefined }[];
  layout: TableLayout;
  onChange: (layout: TableLayout | null) => void;
  onClose: () => void;
}

/** Which columns to show and in which order, by buttons: works without dragging. */
export default function ColumnsDialog({ columns, layout, onChange, onClose }: ColumnsDialogProps) {
  const { t } = useText();
  const titleId = useId();
  const ordered = inOrder(columns, layout.order);
  const move = (index: number, step: number): void => {
    const order = ordered.map((column) => column.field);
    const [field] = order.splice(index, 1);
    if (field) order.splice(index + step, 0, field);
    onChange({ ...layout, order });
  };
  const show = (field: string, on: boolean): void => onChange({ ...layout, hidden: on ? layout.hidden.filter((each) => each !== field) : [...layout.hidden, field] });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('table.columns')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>{t('table.columnsHint')}</Typography>
        {ordered.map((column, index) => {
          const name = column.headerName ?? column.field;
          return (
            <Box key={column.field} sx={{ display: 'flex', alignItems: 'center' }}>
              <FormControlLabel sx={{ flex: 1 }} label={name} control={<Checkbox size="small" checked={!layout.hidden.includes(column.field)} disabled={column.hideable === false} onChange={(_event, on) => show(column.field, on)} />} />
              <IconButton aria-label={t('table.moveUp', { column: name })} disabled={index === 0} onClick={() => move(index, -1)}><ArrowUpward fontSize="small" /></IconButton>
              <IconButton aria-label={t('table.moveDown', { column: name })} disabled={index === ordered.length - 1} onClick={() => move(index, 1)}><ArrowDownward fontSize="small" /></IconButton>
            </Box>
          );
        })}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onChange(null)}>{t('table.reset')}</Button>
        <Button variant="contained" onClick={onClose}>{t('actions.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
