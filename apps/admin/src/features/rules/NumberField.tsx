import TextField from '@mui/material/TextField';
import { useState } from 'react';

interface NumberFieldProps {
  label: string;
  value: number | null;
  /** What is typed is a hundred times what is kept: yuan for fen. */
  hundredths?: boolean;
  required?: boolean;
  placeholder?: string | undefined;
  onChange: (value: number | null) => void;
}

/** A whole number, or none when it is empty. What is no number yet is told so and not taken. */
export function NumberField({ label, value, hundredths = false, required = false, placeholder, onChange }: NumberFieldProps) {
  const scale = hundredths ? 100 : 1;
  const [typed, setTyped] = useState(value === null ? '' : String(value / scale));
  const pattern = hundredths ? /^\d{1,7}(\.\d{1,2})?$/ : /^\d{1,7}$/;
  const wrong = typed === '' ? required : !pattern.test(typed) || Number(typed) === 0;
  const type = (text: string): void => {
    setTyped(text);
    if (text === '') onChange(null);
    else if (pattern.test(text) && Number(text) > 0) onChange(Math.round(Number(text) * scale));
  };
  return (
    <TextField
      size="small" label={label} value={typed} required={required} error={wrong} onChange={(event) => type(event.target.value.trim())}
      {...(placeholder && { placeholder })} slotProps={{ htmlInput: { inputMode: hundredths ? 'decimal' : 'numeric', maxLength: 10 } }}
    />
  );
}
