import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '../../ui/FormInput.js';
import type { AccountValues } from './account-form.js';
import { UsernameField } from './AccountFields.js';
import { ConsentField } from './ConsentField.js';
import { HumanCheck } from './HumanCheck.js';
import { PasswordFields } from './PasswordFields.js';
import type { HumanProof } from './use-human-proof.js';

export interface RegisterValues extends AccountValues {
  mobile: string;
  email: string;
}

/** What the account is: name, mobile, e-mail, password twice, consent. */
export function RegisterForm({ form, human, onSubmit }: { form: UseFormReturn<RegisterValues>; human: HumanProof['state']; onSubmit: (event: React.FormEvent) => void }) {
  const { t } = useTranslation(['identity', 'ui']);
  const [username, mobile, email] = useWatch({ control: form.control, name: ['username', 'mobile', 'email'] });
  const { errors, isSubmitting } = form.formState;
  const required = { required: t('ui:form.required') };
  return (
    <Stack component="form" noValidate spacing={4} onSubmit={onSubmit} sx={{ mt: 4 }}>
      <UsernameField form={form} />
      <FormText form={form} name="mobile" label={t('register.mobile')} rules={required} field={{ type: 'tel', helperText: t('register.mobileHint'), slotProps: { htmlInput: { maxLength: 20, autoComplete: 'tel-national' } } }} />
      <FormText form={form} name="email" label={t('register.email')} rules={required} field={{ type: 'email', helperText: t('register.emailHint'), slotProps: { htmlInput: { maxLength: 120, autoComplete: 'email' } } }} />
      <PasswordFields form={form} labels={{ password: t('register.password'), again: t('register.again') }} personal={[username, mobile, email.split('@')[0] ?? '']} />
      <ConsentField form={form} />
      <HumanCheck state={human} />
      {errors.root && <Alert severity="error">{errors.root.message}</Alert>}
      <Button type="submit" variant="contained" loading={isSubmitting}>{t('register.submit')}</Button>
    </Stack>
  );
}
