import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AppCodeField } from '../features/access/AppCodeField.js';
import { FormText } from '../ui/FormInput.js';
import { placeUserErrors } from '../ui/place-user-errors.js';
import { useConfirmSignIn, type StepProps } from './use-confirm-sign-in.js';

/** The second step of signing in: a code of the app, or a recovery code when the phone is away. */
export function SecondStep(step: StepProps) {
  const { t } = useTranslation('twoStep');
  const confirm = useConfirmSignIn(step);
  const [byRecovery, setByRecovery] = useState(false);
  const form = useForm({ defaultValues: { code: '' } });
  const submit = form.handleSubmit(async ({ code }) => placeUserErrors(form, await confirm(code)));
  const swap = (): void => {
    form.reset();
    setByRecovery(!byRecovery);
  };
  const { errors, isSubmitting } = form.formState;
  return (
    <Stack component="form" noValidate spacing={4} onSubmit={(event) => void submit(event)} sx={{ mt: 4 }}>
      {!byRecovery && <AppCodeField form={form} />}
      {byRecovery && <FormText key="recovery" form={form} name="code" label={t('recovery')} rules={{ required: t('recoveryForm') }} field={{ autoFocus: true, helperText: t('recoveryHint'), slotProps: { htmlInput: { maxLength: 20, autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } } }} />}
      {errors.root && <Alert severity="error">{errors.root.message}</Alert>}
      <Button type="submit" variant="contained" loading={isSubmitting}>{t('stepSubmit')}</Button>
      <Link component="button" type="button" onClick={swap} sx={{ alignSelf: 'flex-start' }}>{t(byRecovery ? 'useApp' : 'useRecovery')}</Link>
      <Link component="button" type="button" onClick={() => step.leave()} sx={{ alignSelf: 'flex-start' }}>{t('otherAccount')}</Link>
    </Stack>
  );
}
