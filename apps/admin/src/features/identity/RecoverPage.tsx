import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { AuthFrame } from '../../auth/AuthFrame.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormText } from '../../ui/FormInput.js';
import { placeUserErrors } from '../../ui/place-user-errors.js';
import { CodeField } from './CodeField.js';
import { HumanCheck } from './HumanCheck.js';
import { PasswordFields, type PasswordValues } from './PasswordFields.js';
import { ResendButton } from './ResendButton.js';
import { useHumanProof } from './use-human-proof.js';

const REQUEST_RECOVERY = graphql(`
  mutation RequestRecovery($input: RequestRecoveryInput!) {
    requestRecovery(input: $input) { ticket userErrors { code message field } }
  }
`);
const RECOVER_PASSWORD = graphql(`
  mutation RecoverPassword($input: RecoverPasswordInput!) {
    recoverPassword(input: $input) { recovered userErrors { code message field } }
  }
`);

interface RecoverValues extends PasswordValues {
  address: string;
  code: string;
}

/** A forgotten password (S3.3): the registered mobile or e-mail, then its code and a new password. */
export default function RecoverPage() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const human = useHumanProof();
  const form = useForm<RecoverValues>({ defaultValues: { address: '', code: '', password: '', again: '' } });
  const [sent, setSent] = useState<{ ticket: string; at: number }>();
  const request = useCommand(REQUEST_RECOVERY, { keyless: true, onDone: ({ ticket }) => ticket && setSent({ ticket, at: Date.now() }) });
  const recover = useCommand(RECOVER_PASSWORD, { keyless: true, onDone: () => void navigate(paths.login, { replace: true, state: { notice: t('recover.done') } }) });
  const send = async (): Promise<void> => {
    const humanProof = await human.take().catch(() => '-');
    placeUserErrors(form, await request({ address: form.getValues('address'), humanProof }));
  };
  const submit = form.handleSubmit(async ({ code, password }) => {
    if (sent) placeUserErrors(form, await recover({ ticket: sent.ticket, code, password }));
    else await send();
  });
  const { errors, isSubmitting } = form.formState;
  return (
    <AuthFrame title={t('recover.title')}>
      <Stack component="form" noValidate spacing={4} onSubmit={(event) => void submit(event)} sx={{ mt: 4 }}>
        {!sent && <AddressStep form={form} human={human.state} />}
        {sent && (
          <>
            <Typography role="status">{t('recover.sent')}</Typography>
            <CodeField form={form} name="code" label={t('recover.code')} autoFocus />
            <PasswordFields form={form} labels={{ password: t('recover.password'), again: t('recover.again') }} personal={[form.getValues('address').split('@')[0] ?? '']} />
          </>
        )}
        {errors.root && <Alert severity="error">{errors.root.message}</Alert>}
        <Button type="submit" variant="contained" loading={isSubmitting}>{t(sent ? 'recover.submit' : 'recover.send')}</Button>
        {sent && <ResendButton sentAt={sent.at} onResend={send} />}
      </Stack>
      <Typography variant="body2" sx={{ mt: 4, color: 'text.secondary' }}>{t('recover.trouble')}</Typography>
      <Link component={RouterLink} to={paths.login} sx={{ display: 'inline-block', mt: 3 }}>{t('register.back')}</Link>
    </AuthFrame>
  );
}

type Form = ReturnType<typeof useForm<RecoverValues>>;

function AddressStep({ form, human }: { form: Form; human: 'working' | 'done' | 'failed' }) {
  const { t } = useTranslation(['identity', 'ui']);
  return (
    <>
      <FormText form={form} name="address" label={t('recover.address')} rules={{ required: t('ui:form.required') }} field={{ slotProps: { htmlInput: { maxLength: 120, autoComplete: 'username', autoCapitalize: 'none', spellCheck: false } } }} />
      <HumanCheck state={human} />
    </>
  );
}
