import MenuIcon from '@mui/icons-material/MenuOutlined';
import Search from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense } from 'react';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../auth/session.js';
import { LAYOUT } from '../theme/tokens.js';
import { KeyHint } from '../ui/KeyHint.js';
import { ToneChip } from '../ui/StatusChip.js';
import { DisplayMenu } from './DisplayMenu.js';
import { GraphiqlMenu } from './GraphiqlMenu.js';
import { LanguageMenu } from './LanguageMenu.js';
import { openPalette } from './palette-store.js';
import { UserMenu } from './UserMenu.js';

// Not among what somebody waits for first.
const NoticeBell = lazy(() => import('../features/notices/NoticeBell.js'));

/** Search and commands, which environment this is, language, display, account. */
export function Header({ onOpenNavigation }: { onOpenNavigation: (() => void) | undefined }) {
  const { t } = useText();
  const { demoMode } = useSession();
  return (
    <Box component="header" sx={{ height: LAYOUT.header, flex: 'none', display: 'flex', alignItems: 'center', gap: 1, px: { xs: 2, sm: 5 }, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      {onOpenNavigation && <IconButton aria-label={t('nav.open')} onClick={onOpenNavigation}><MenuIcon /></IconButton>}
      <ButtonBase
        onClick={openPalette} aria-keyshortcuts="Control+K" aria-haspopup="dialog"
        sx={{ flex: { xs: 1, sm: '0 1 380px' }, minWidth: 0, height: 34, px: 3, gap: 2, justifyContent: 'flex-start', border: 1, borderColor: 'inputBorder', borderRadius: 1, color: 'text.disabled', typography: 'body2', '&:hover': { borderColor: 'text.secondary' } }}
      >
        <Search aria-hidden />
        <Box component="span" sx={{ flex: 1, textAlign: 'left', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{t('shell.search')}</Box>
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}><KeyHint keys="Ctrl K" /></Box>
      </ButtonBase>
      <Box sx={{ flex: { xs: 0, sm: 1 } }} />
      {demoMode && <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, mr: 2 }}><ToneChip tone="warning">{t('shell.demo')}</ToneChip></Box>}
      <Box sx={{ width: 40, flex: 'none' }}><Suspense><NoticeBell /></Suspense></Box>
      <GraphiqlMenu />
      <LanguageMenu />
      <DisplayMenu />
      <UserMenu />
    </Box>
  );
}
