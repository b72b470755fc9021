import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';

interface FormComboProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  options: readonly string[];
  /** Somebody else's choice is not his any more: a city of another province. */
  onChosen?: (value: string) => void;
}

/** A text that is offered while somebody types it; what is not offered can be typed all the same. */
export function FormCombo<Values extends FieldValues>({ form, name, label, options, onChosen }: FormComboProps<Values>) {
  return (
    <Controller
      control={form.control} name={name}
      render={({ field: { ref, value, onChange, onBlur }, fieldState: { error } }) => (
        <Autocomplete
          size="small" freeSolo disableClearable options={[...options]} value={String(value ?? '')} inputValue={String(value ?? '')}
          onInputChange={(_event, text, reason) => { if (reason !== 'reset') onChange(text); }}
          onChange={(_event, chosen) => { onChange(chosen); onChosen?.(chosen); }}
          renderInput={(params) => <TextField {...params} inputRef={ref} onBlur={onBlur} label={label} required error={error !== undefined} helperText={error?.message} />}
        />
      )}
    />
  );
}
