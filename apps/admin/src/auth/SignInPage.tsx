import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, Navigate, useLocation, useSearchParams } from 'react-router';
import { paths } from '../app/paths.js';
import { AuthFrame } from './AuthFrame.js';
import { DemoPeople } from './DemoPeople.js';
import { isOwnPath } from './own-path.js';
import { SignInForm } from './SignInForm.js';
import { useSession } from './session.js';
import { useSignIn, type SignInState } from './use-sign-in.js';

// What few need is not in the first load.
const FurtherSteps = lazy(() => import('./FurtherSteps.js'));
const TITLES = { password: 'auth:title', second: 'twoStep:step', enrolment: 'twoStep:enrolTitle', codes: 'twoStep:codesTitle' } as const;

/** Signing in, in one step or two. */
export default function SignInPage() {
  const { t } = useTranslation(['auth', 'twoStep']);
  const { session } = useSession();
  const [params] = useSearchParams();
  const signIn = useSignIn();
  const { stage } = signIn;
  const next = params.get('next');
  // GraphiQL is a page of its own: the router cannot go there.
  if (session && next?.startsWith(paths.graphiql)) return void location.replace(next);
  if (session) return <Navigate to={next && isOwnPath(next) ? next : paths.dashboard} replace />;
  return (
    <AuthFrame title={t(TITLES[stage.at])}>
      {stage.at === 'password' ? <FirstStep signIn={signIn} next={next} /> : <Suspense fallback={null}><FurtherSteps signIn={signIn} /></Suspense>}
    </AuthFrame>
  );
}

/** Name and password, with the ways to an account and back to a forgotten password; demo people when the server is a demo. */
function FirstStep({ signIn, next }: { signIn: SignInState; next: string | null }) {
  const { t } = useTranslation('identity');
  const { demoMode } = useSession();
  const { state } = useLocation() as { state: { notice?: string } | null };
  return (
    <>
      {state?.notice && <Alert severity="success" sx={{ mt: 4 }}>{state.notice}</Alert>}
      <SignInForm {...signIn} expired={next !== null && !demoMode} />
      <Stack direction="row" sx={{ mt: 4, justifyContent: 'space-between', flexWrap: 'wrap', columnGap: 4, rowGap: 2 }}>
        <Link component={RouterLink} to={paths.register}>{t('register.link')}</Link>
        <Link component={RouterLink} to={paths.recover}>{t('recover.link')}</Link>
      </Stack>
      {demoMode && <DemoPeople busy={signIn.busy} onPick={signIn.submit} />}
      {demoMode && <Link component={RouterLink} to={paths.mailbox} sx={{ display: 'inline-block', mt: 4 }}>{t('mailbox.link')}</Link>}
    </>
  );
}
