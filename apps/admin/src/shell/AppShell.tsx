import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense, useState } from 'react';
import { Outlet } from 'react-router';
import { useSession } from '../auth/session.js';
import { useText } from '../i18n/use-text.js';
import { remember, useRemembered } from '../settings/stored.js';
import { LAYOUT } from '../theme/tokens.js';
import { Header } from './Header.js';
import { PaletteHost } from './PaletteHost.js';
import { Rail } from './Rail.js';
import { ShortcutsHost } from './ShortcutsHost.js';
import { SkipLink } from './SkipLink.js';

const PreviewBar = lazy(() => import('./PreviewBar.js'));

/** The frame of every page: rail, header, and the page itself as the one scrolling region. */
export function AppShell() {
  const { t } = useText();
  const { session } = useSession();
  const wide = useMediaQuery('(min-width:1280px)');
  const narrow = useMediaQuery('(max-width:767px)');
  const stored = useRemembered('rail');
  const collapsed = stored ? stored === 'collapsed' : !wide;
  const [drawer, setDrawer] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100dvh', overflow: 'hidden' }}>
      <SkipLink />
      {session?.preview && <Suspense fallback={null}><PreviewBar preview={session.preview} /></Suspense>}
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        {narrow
          ? <Drawer open={drawer} onClose={() => setDrawer(false)} slotProps={{ paper: { sx: { border: 0, bgcolor: 'rail.main' }, 'aria-label': t('nav.main') } }}><Rail collapsed={false} onNavigate={() => setDrawer(false)} /></Drawer>
          : <Rail collapsed={collapsed} onCollapse={() => remember('rail', collapsed ? 'open' : 'collapsed')} />}
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <Header onOpenNavigation={narrow ? () => setDrawer(true) : undefined} />
          <Box component="main" id="main" tabIndex={-1} sx={{ flex: 1, minHeight: 0, overflow: 'auto', position: 'relative', display: 'flex', flexDirection: 'column', p: `${LAYOUT.content}px`, '&:focus': { outline: 'none' } }}>
            <Suspense fallback={null}><Outlet /></Suspense>
          </Box>
        </Box>
      </Box>
      <PaletteHost />
      <ShortcutsHost />
    </Box>
  );
}
