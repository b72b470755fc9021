import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, Navigate, useLocation, useSearchParams } from 'react-router';
import { paths } from '../app/paths.js';
import { AuthFrame } from './AuthFrame.js';
import { DemoPeople } from './DemoPeople.js';
import { isOwnPath } from './own-path.js';
import { SignInForm } from './SignInForm.js';
import { useSession } from './session.js';
import { useSignIn } from './use-sign-in.js';

/** Signing in, with the ways to an account and back to a forgotten password; demo people when the server is a demo. */
export default function SignInPage() {
  const { t } = useTranslation(['auth', 'identity']);
  const { session, demoMode } = useSession();
  const [params] = useSearchParams();
  const { state } = useLocation() as { state: { notice?: string } | null };
  const signIn = useSignIn();
  const next = params.get('next');
  // GraphiQL is a page of its own: the router cannot go there.
  if (session && next?.startsWith(paths.graphiql)) return void location.replace(next);
  if (session) return <Navigate to={next && isOwnPath(next) ? next : paths.dashboard} replace />;
  return (
    <AuthFrame title={t('auth:title')}>
      {state?.notice && <Alert severity="success" sx={{ mt: 4 }}>{state.notice}</Alert>}
      <SignInForm {...signIn} expired={next !== null && !demoMode} />
      <Stack direction="row" sx={{ mt: 4, justifyContent: 'space-between', flexWrap: 'wrap', columnGap: 4, rowGap: 2 }}>
        <Link component={RouterLink} to={paths.register}>{t('identity:register.link')}</Link>
        <Link component={RouterLink} to={paths.recover}>{t('identity:recover.link')}</Link>
      </Stack>
      {demoMode && <DemoPeople busy={signIn.busy} onPick={signIn.submit} />}
      {demoMode && <Link component={RouterLink} to={paths.mailbox} sx={{ display: 'inline-block', mt: 4 }}>{t('identity:mailbox.link')}</Link>}
    </AuthFrame>
  );
}
