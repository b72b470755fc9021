import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  text: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few words. */
export function Choice<Value extends string>({ label, value, options, text, onChange }: ChoiceProps<Value>) {
  return (
    <TextField select size="small" label={label} value={value} sx={{ flex: '1 1 140px', minWidth: 140 }} onChange={(event) => onChange(event.target.value as Value)}>
      {options.map((each) => <MenuItem key={each} value={each}>{text(each)}</MenuItem>)}
    </TextField>
  );
}
