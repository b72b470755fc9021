import Link from '@mui/material/Link';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { AuthFrame } from '../../auth/AuthFrame.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { useToasts } from '../../ui/JobToast.js';
import { placeUserErrors } from '../../ui/place-user-errors.js';
import { accountInput, EMPTY_ACCOUNT, isAboutAccount, type AccountValues } from './account-form.js';
import { CodesForm } from './CodesForm.js';
import { RegisterForm, type RegisterValues } from './RegisterForm.js';
import { useHumanProof } from './use-human-proof.js';

const REQUEST_REGISTRATION = graphql(`
  mutation RequestRegistration($input: RequestRegistrationInput!) {
    requestRegistration(input: $input) { ticket userErrors { code message field } }
  }
`);
const REGISTER = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) { username userErrors { code message field } }
  }
`);

interface Sent {
  ticket: string;
  /** Where the codes went: other addresses need other codes. */
  to: string;
  at: number;
}

/** A customer registers (S3.1): first what the account is, then the codes from mobile and e-mail, both. */
export default function RegisterPage() {
  const { t } = useTranslation('identity');
  const toasts = useToasts();
  const navigate = useNavigate();
  const human = useHumanProof();
  const form = useForm<RegisterValues>({ defaultValues: { ...EMPTY_ACCOUNT, mobile: '', email: '' } });
  const [sent, setSent] = useState<Sent>();
  const [step, setStep] = useState<'account' | 'codes'>('account');
  const address = (): string => form.getValues(['mobile', 'email']).join(' ');
  const request = useCommand(REQUEST_REGISTRATION, { keyless: true, onDone: ({ ticket }) => ticket && setSent({ ticket, to: address(), at: Date.now() }) });
  const register = useCommand(REGISTER, { keyless: true, onDone: () => void navigate(paths.login, { replace: true, state: { notice: t('register.done') } }) });
  const sendCodes = async (): Promise<boolean> => {
    const { mobile, email } = form.getValues();
    const humanProof = await human.take().catch(() => '-');
    const refusals = await request({ mobile, email, humanProof });
    placeUserErrors(form, refusals);
    return refusals.length === 0;
  };
  const toCodes = form.handleSubmit(async () => {
    // Codes that are on their way are good: coming back with another name needs no new ones.
    if (sent?.to === address() || (await sendCodes())) setStep('codes');
  });
  const finish = form.handleSubmit(async (values) => {
    const refusals = await register(accountInput(values, sent?.ticket ?? ''));
    if (refusals.length === 0) return;
    if (isAboutAccount(refusals)) setStep('account');
    placeUserErrors(form, refusals);
  });
  const resend = async (): Promise<void> => {
    if (await sendCodes()) toasts.done(t('register.resent'));
  };
  const { mobile, email } = form.getValues();
  return (
    <AuthFrame title={t('register.title')}>
      {step === 'account' || !sent
        ? <RegisterForm form={form} human={human.state} onSubmit={(event) => void toCodes(event)} />
        : (
          <CodesForm
            form={form as unknown as UseFormReturn<AccountValues>} intro={t('register.codesSent', { mobile, email })} verb={t('register.finish')}
            sentAt={sent.at} onResend={resend} onBack={() => setStep('account')} onSubmit={(event) => void finish(event)}
          />
        )}
      <Link component={RouterLink} to={paths.login} sx={{ display: 'inline-block', mt: 4 }}>{t('register.back')}</Link>
    </AuthFrame>
  );
}
