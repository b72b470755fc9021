import Checkbox from '@mui/material/Checkbox';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';

interface RowsPickerProps {
  label: string;
  rows: readonly { id: string; name: string }[];
  /** None picked means all. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  problem?: string | undefined;
}

/** Which rows something is good for: some by name, or all. */
export function RowsPicker({ label, rows, value, onChange, problem }: RowsPickerProps) {
  const { t } = useTranslation('apiKeys');
  const names = rows.filter(({ id }) => value.includes(id)).map(({ name }) => name).join('、');
  return (
    <TextField
      select label={label} value={[...value]} fullWidth error={problem !== undefined} helperText={problem}
      onChange={(event) => onChange(event.target.value as unknown as string[])} // a multiple select gives its list
      slotProps={{ select: { multiple: true, displayEmpty: true, renderValue: () => names || t('create.allOf') }, inputLabel: { shrink: true } }}
    >
      {rows.map(({ id, name }) => <MenuItem key={id} value={id}><Checkbox size="small" checked={value.includes(id)} />{name}</MenuItem>)}
    </TextField>
  );
}
