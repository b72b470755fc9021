import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '../../ui/FormInput.js';
import { USERNAME, type AccountValues } from './account-form.js';

/** The name to sign in with. */
export function UsernameField<Values extends AccountValues>({ form }: { form: UseFormReturn<Values> }) {
  const { t } = useTranslation(['identity', 'ui']);
  // The compiler cannot see that every such form has this name.
  const account = form as unknown as UseFormReturn<AccountValues>;
  return (
    <FormText
      form={account} name="username" label={t('register.username')}
      rules={{ required: t('ui:form.required'), pattern: { value: USERNAME, message: t('register.usernameHint') } }}
      field={{ helperText: t('register.usernameHint'), slotProps: { htmlInput: { maxLength: 20, autoComplete: 'username', autoCapitalize: 'none', spellCheck: false } } }}
    />
  );
}
