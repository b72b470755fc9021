import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '../../ui/FormInput.js';

/** The password so far, asked once more before what a stolen session alone must not do. */
export function OwnPassword<Values extends FieldValues>({ form, name, label, autoFocus = false }: { form: UseFormReturn<Values>; name: Path<Values>; label?: string; autoFocus?: boolean }) {
  const { t } = useTranslation(['account', 'ui']);
  return (
    <FormText
      form={form} name={name} label={label ?? t('ownPassword')} rules={{ required: t('ui:form.required') }}
      field={{ type: 'password', autoFocus, slotProps: { htmlInput: { maxLength: 200, autoComplete: 'current-password' } } }}
    />
  );
}
