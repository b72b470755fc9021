import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Navigate, useSearchParams } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { paths } from '../app/paths.js';
import { LanguageMenu } from '../shell/LanguageMenu.js';
import { PageHeader } from '../ui/PageHeader.js';
import { DemoPeople } from './DemoPeople.js';
import { isOwnPath } from './own-path.js';
import { SignInForm } from './SignInForm.js';
import { useSession } from './session.js';
import { useSignIn } from './use-sign-in.js';

/** Signing in: the form at the left, what this is at the right; demo people when the server is a demo. */
export default function SignInPage() {
  const { t } = useText();
  const { session, demoMode } = useSession();
  const [params] = useSearchParams();
  const signIn = useSignIn();
  const next = params.get('next');
  // GraphiQL is a page of its own: the router cannot go there.
  if (session && next?.startsWith(paths.graphiql)) return void location.replace(next);
  if (session) return <Navigate to={next && isOwnPath(next) ? next : paths.dashboard} replace />;
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(480px, 5fr) 6fr' }, bgcolor: 'background.paper' }}>
      <Box component="main" sx={{ display: 'flex', flexDirection: 'column', px: { xs: 5, sm: 12 }, py: 6 }}>
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          <Typography variant="h3" component="p" sx={{ flex: 1 }}>{t('product')}</Typography>
          <LanguageMenu />
        </Box>
        <Box sx={{ width: '100%', maxWidth: 400, m: 'auto', py: 6 }}>
          <PageHeader title={t('auth:title')} />
          <SignInForm {...signIn} expired={next !== null && !demoMode} />
          {demoMode && <DemoPeople busy={signIn.busy} onPick={signIn.submit} />}
        </Box>
      </Box>
      <Box aria-hidden sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center', justifyContent: 'center', bgcolor: 'rail.main', color: 'rail.text', p: 12 }}>
        <Typography sx={{ typography: 'h1', maxWidth: 360 }} component="p">{t('auth:intro')}</Typography>
      </Box>
    </Box>
  );
}
