import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '../../ui/FormInput.js';

/** Six digits of an authenticator app; may be pasted, also with spaces. */
export function AppCodeField<Values extends FieldValues & { code: string }>({ form }: { form: UseFormReturn<Values> }) {
  const { t } = useTranslation('twoStep');
  return (
    <FormText
      form={form} name={'code' as Path<Values>} label={t('code')} rules={{ required: t('codeForm'), pattern: { value: /^\s*(?:\d\s*){6}$/, message: t('codeForm') } }}
      field={{ autoFocus: true, helperText: t('codeHint'), slotProps: { htmlInput: { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 12 } } }}
    />
  );
}
