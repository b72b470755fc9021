import KeyboardDoubleArrowLeft from '@mui/icons-material/KeyboardDoubleArrowLeftOutlined';
import KeyboardDoubleArrowRight from '@mui/icons-material/KeyboardDoubleArrowRightOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { styled, type Theme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { NavLink, useLocation } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { NAVIGATION, ownerOf, type NavItem } from '../app/navigation.js';
import { paths } from '../app/paths.js';
import { useMay } from '../auth/session.js';
import { LAYOUT } from '../theme/tokens.js';
import { StockAlertBadge } from './StockAlertBadge.js';

const looks = ({ theme }: { theme: Theme }) => ({
  position: 'relative', display: 'flex', alignItems: 'center', gap: 8, height: 36, padding: '0 10px', margin: '1px 8px', borderRadius: 6, color: 'inherit', textDecoration: 'none', fontSize: 13, whiteSpace: 'nowrap', overflow: 'hidden',
  '&:hover': { backgroundColor: `color-mix(in srgb, ${theme.vars.palette.rail.active} 55%, transparent)` },
  '&.active': { backgroundColor: theme.vars.palette.rail.active, color: theme.vars.palette.common.white, fontWeight: 600 },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.common.white}`, outlineOffset: -2 },
}) as const;
const Item = styled(NavLink)(looks);
const OutLink = styled('a')(looks);

interface RailProps {
  collapsed: boolean;
  onCollapse?: () => void;
  onNavigate?: () => void;
}

/** The navigation: only what the signed-in person may open. */
export function Rail({ collapsed, onCollapse, onNavigate }: RailProps) {
  const { t } = useText();
  const may = useMay();
  const label = t(collapsed ? 'nav.expand' : 'nav.collapse');
  return (
    <Box sx={{ width: collapsed ? LAYOUT.railCollapsed : LAYOUT.rail, flex: 'none', height: '100%', display: 'flex', flexDirection: 'column', bgcolor: 'rail.main', color: 'rail.text', transition: 'width 120ms' }}>
      <Box sx={{ height: LAYOUT.header, display: 'flex', alignItems: 'center', px: 4, typography: 'h3', color: 'common.white', whiteSpace: 'nowrap', overflow: 'hidden' }}>
        {collapsed ? 'O' : t('product')}
      </Box>
      <Box component="nav" aria-label={t('nav.main')} sx={{ flex: 1, overflowY: 'auto', py: 1 }}>
        {NAVIGATION.filter(({ permission }) => !permission || may(permission)).map((each) => (
          <Tooltip key={each.key} title={collapsed ? t(`nav.${each.key}`) : ''} placement="right"><RailItem item={each} collapsed={collapsed} onNavigate={onNavigate} /></Tooltip>
        ))}
      </Box>
      {onCollapse && (
        <Tooltip title={label} placement="right">
          <IconButton aria-label={label} aria-expanded={!collapsed} color="inherit" onClick={onCollapse} sx={{ m: 2, alignSelf: collapsed ? 'center' : 'flex-end' }}>{collapsed ? <KeyboardDoubleArrowRight /> : <KeyboardDoubleArrowLeft />}</IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

// The tooltip hands its own props and ref to this element.
function RailItem({ item: { key, path, icon: Icon, external }, collapsed, onNavigate, ...tooltip }: { item: NavItem; collapsed: boolean; onNavigate: (() => void) | undefined }) {
  const { t } = useText();
  const { pathname } = useLocation();
  const text = t(`nav.${key}`);
  const content = <><Icon aria-hidden />{!collapsed && text}{key === 'inventory' && <StockAlertBadge collapsed={collapsed} />}</>;
  const label = collapsed ? { 'aria-label': text } : {};
  if (external) return <OutLink {...tooltip} {...label} href={path} target="_blank" rel="noreferrer">{content}</OutLink>;
  return <Item {...tooltip} {...label} {...(ownerOf(pathname) === key && { className: 'active' })} to={path} end={path === paths.dashboard} onClick={onNavigate}>{content}</Item>;
}
