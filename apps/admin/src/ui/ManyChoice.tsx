import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { SxProps } from '@mui/material/styles';

interface ManyChoiceProps {
  label: string;
  /** What can be chosen, by its key. */
  options: readonly string[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** How a key reads. */
  text: (key: string) => string;
  /** Said while nothing is chosen. */
  placeholder?: string | undefined;
  autoFocus?: boolean;
  size?: 'small' | 'medium';
  sx?: SxProps;
}

/** Several of many, found by typing. `value` is handed on as it is: the field takes another array for another choice, and forgets what is being typed. */
export function ManyChoice({ label, options, value, onChange, text, placeholder, autoFocus = false, size = 'medium', sx = {} }: ManyChoiceProps) {
  return (
    <Autocomplete
      multiple autoHighlight fullWidth size={size} sx={sx} options={options} value={value as string[]} onChange={(_event, chosen) => onChange(chosen)} getOptionLabel={text} getOptionKey={(key) => key}
      renderInput={(params) => <TextField {...params} autoFocus={autoFocus} label={label} placeholder={value.length === 0 ? placeholder : undefined} />}
    />
  );
}
