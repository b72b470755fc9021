import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useLocation, useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { AuthFrame } from '../../auth/AuthFrame.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { placeUserErrors } from '../../ui/place-user-errors.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { accountInput, EMPTY_ACCOUNT, isAboutAccount, type AccountValues } from './account-form.js';
import { UsernameField } from './AccountFields.js';
import { CodesForm } from './CodesForm.js';
import { ConsentField } from './ConsentField.js';
import { PasswordFields } from './PasswordFields.js';

const OPEN_INVITATION = graphql(`
  query OpenInvitation($token: String!) {
    openInvitation(token: $token) { displayName email mobile roles expiresAt }
  }
`);
const REQUEST_INVITATION_CODES = graphql(`
  mutation RequestInvitationCodes($input: RequestInvitationCodesInput!) {
    requestInvitationCodes(input: $input) { ticket userErrors { code message field } }
  }
`);
const ACCEPT_INVITATION = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) { username userErrors { code message field } }
  }
`);

interface Opened {
  displayName: string;
  email: string;
  mobile: string;
  roles: readonly string[];
}

/** What the link of an invitation leads to. Its secret stands behind the #, which no server is ever told. */
export default function InvitationPage() {
  const { t } = useTranslation('identity');
  const token = useLocation().hash.slice(1);
  const { data, error, refetch } = useQuery(OPEN_INVITATION, { variables: { token }, skip: !token, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const isVoid = !token || data?.openInvitation === null;
  return (
    <AuthFrame title={t('invitation.title')}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isVoid && <EmptyState title={t('invitation.void')} hint={t('invitation.voidHint')} action={<Link component={RouterLink} to={paths.login}>{t('register.back')}</Link>} />}
      {data?.openInvitation && <Acceptance invitation={data.openInvitation} token={token} />}
    </AuthFrame>
  );
}

/** The same steps as a registration: what the account is, then both codes. */
function Acceptance({ invitation, token }: { invitation: Opened; token: string }) {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const form = useForm<AccountValues>({ defaultValues: EMPTY_ACCOUNT });
  const [sent, setSent] = useState<{ ticket: string; at: number }>();
  const [step, setStep] = useState<'account' | 'codes'>('account');
  const request = useCommand(REQUEST_INVITATION_CODES, { keyless: true, onDone: ({ ticket }) => ticket && setSent({ ticket, at: Date.now() }) });
  const accept = useCommand(ACCEPT_INVITATION, { keyless: true, onDone: () => void navigate(paths.login, { replace: true, state: { notice: t('invitation.done') } }) });
  const sendCodes = async (): Promise<boolean> => {
    const refusals = await request({ token });
    placeUserErrors(form, refusals);
    return refusals.length === 0;
  };
  const toCodes = form.handleSubmit(async () => {
    if (sent || (await sendCodes())) setStep('codes');
  });
  const finish = form.handleSubmit(async (values) => {
    const refusals = await accept({ ...accountInput(values, sent?.ticket ?? ''), token });
    if (isAboutAccount(refusals)) setStep('account');
    placeUserErrors(form, refusals);
  });
  const { displayName: name, mobile, email } = invitation;
  if (step === 'codes' && sent) {
    return (
      <CodesForm
        form={form} intro={t('register.codesSent', { mobile, email })} verb={t('invitation.submit')} sentAt={sent.at}
        onResend={async () => void (await sendCodes())} onBack={() => setStep('account')} onSubmit={(event) => void finish(event)}
      />
    );
  }
  const { errors, isSubmitting } = form.formState;
  return (
    <Stack component="form" noValidate spacing={4} onSubmit={(event) => void toCodes(event)} sx={{ mt: 4 }}>
      <Typography>{t('invitation.intro', { name })}</Typography>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2">{t('invitation.roles')}</Typography>
        {invitation.roles.map((role) => <ToneChip key={role} tone="info">{role}</ToneChip>)}
      </Stack>
      <UsernameField form={form} />
      <PasswordFields form={form} labels={{ password: t('register.password'), again: t('register.again') }} personal={[form.getValues('username')]} />
      <ConsentField form={form} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('invitation.addresses', { mobile, email })}</Typography>
      {errors.root && <Alert severity="error">{errors.root.message}</Alert>}
      <Button type="submit" variant="contained" loading={isSubmitting}>{t('invitation.send')}</Button>
    </Stack>
  );
}
