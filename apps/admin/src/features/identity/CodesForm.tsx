import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AccountValues } from './account-form.js';
import { CodeField } from './CodeField.js';
import { ResendButton } from './ResendButton.js';

interface CodesFormProps {
  form: UseFormReturn<AccountValues>;
  intro: string;
  verb: string;
  sentAt: number;
  onResend: () => Promise<void>;
  onBack: () => void;
  onSubmit: (event: React.FormEvent) => void;
}

/** The last step: both codes, the mobile's and the e-mail's. */
export function CodesForm({ form, intro, verb, sentAt, onResend, onBack, onSubmit }: CodesFormProps) {
  const { t } = useTranslation('identity');
  const { errors, isSubmitting } = form.formState;
  return (
    <Stack component="form" noValidate spacing={4} onSubmit={onSubmit} sx={{ mt: 4 }} aria-label={t('register.codesTitle')}>
      <Typography role="status">{intro}</Typography>
      <CodeField form={form} name="mobileCode" label={t('register.mobileCode')} autoFocus />
      <CodeField form={form} name="emailCode" label={t('register.emailCode')} />
      {errors.root && <Alert severity="error">{errors.root.message}</Alert>}
      <Button type="submit" variant="contained" loading={isSubmitting}>{verb}</Button>
      <Stack direction="row" sx={{ justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Button onClick={onBack}>{t('register.change')}</Button>
        <ResendButton sentAt={sentAt} onResend={onResend} />
      </Stack>
    </Stack>
  );
}
