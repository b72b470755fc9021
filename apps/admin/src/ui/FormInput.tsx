import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { Controller, get, type FieldValues, type Path, type RegisterOptions, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

interface FormTextProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  rules?: RegisterOptions<Values, Path<Values>>;
  field?: Pick<TextFieldProps, 'type' | 'multiline' | 'minRows' | 'autoFocus' | 'helperText' | 'slotProps' | 'sx'>;
}

/** A text of a form: its own checks and the API's refusals stand under it. */
export function FormText<Values extends FieldValues>({ form, name, label, rules, field }: FormTextProps<Values>) {
  const { ref, ...input } = form.register(name, rules);
  const problem = problemOf(form, name);
  return <TextField {...field} {...input} inputRef={ref} label={label} required={rules?.required !== undefined} fullWidth error={problem !== undefined} helperText={problem ?? field?.helperText} />;
}

interface FormSelectProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  options: readonly { value: string; text: string }[];
}

/** One of a few choices. */
export function FormSelect<Values extends FieldValues>({ form, name, label, options }: FormSelectProps<Values>) {
  const problem = problemOf(form, name);
  return (
    <Controller
      control={form.control} name={name}
      render={({ field: { ref, ...field } }) => (
        <TextField {...field} inputRef={ref} select label={label} fullWidth required error={problem !== undefined} helperText={problem}>
          {options.map(({ value, text }) => <MenuItem key={value} value={value}>{text}</MenuItem>)}
        </TextField>
      )}
    />
  );
}

/** Rules of a text that must be there, with the words for what is wrong. */
export function useTextRules(): (least: number, most: number) => { required: string; minLength: { value: number; message: string }; maxLength: { value: number; message: string } } {
  const { t } = useTranslation();
  return (least, most) => ({
    required: t('form.required'), minLength: { value: least, message: t('form.invalid') }, maxLength: { value: most, message: t('form.tooLong', { max: most }) },
  });
}

function problemOf<Values extends FieldValues>(form: UseFormReturn<Values>, name: Path<Values>): string | undefined {
  const problem: unknown = get(form.formState.errors, name);
  return typeof problem === 'object' && problem !== null && 'message' in problem ? String(problem.message) : undefined;
}
