import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '../../ui/FormInput.js';

/** Six digits from a message; phones offer to fill them in. */
export function CodeField<Values extends FieldValues>({ form, name, label, autoFocus = false }: { form: UseFormReturn<Values>; name: Path<Values>; label: string; autoFocus?: boolean }) {
  const { t } = useTranslation('identity');
  return (
    <FormText
      form={form} name={name} label={label} rules={{ required: t('register.codeForm'), pattern: { value: /^\d{6}$/, message: t('register.codeForm') } }}
      field={{ autoFocus, slotProps: { htmlInput: { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 6 } } }}
    />
  );
}
