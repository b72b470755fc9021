import Close from '@mui/icons-material/CloseOutlined';
import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDownOutlined';
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUpOutlined';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useText } from '../i18n/use-text.js';
import { LAYOUT } from '../theme/tokens.js';

interface PeekDrawerProps {
  title: string;
  onClose: () => void;
  onNext?: (() => void) | undefined;
  onPrevious?: (() => void) | undefined;
  actions?: React.ReactNode;
  children: React.ReactNode;
}

/** A row's detail beside its list; ↑ and ↓ go on to the next without closing it. */
export function PeekDrawer({ title, onClose, onNext, onPrevious, actions, children }: PeekDrawerProps) {
  const { t } = useText();
  const titleId = useId();
  const keys = (event: React.KeyboardEvent): void => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input,textarea,[role=combobox]') !== null;
    const go = event.key === 'ArrowDown' || event.key === 'j' ? onNext : event.key === 'ArrowUp' || event.key === 'k' ? onPrevious : undefined;
    if (typing || !go) return;
    event.preventDefault();
    go();
  };
  return (
    <Drawer anchor="right" open onClose={onClose} transitionDuration={180} onKeyDown={keys} slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': titleId, sx: { width: LAYOUT.drawer, maxWidth: '100%', borderLeft: 1, borderColor: 'divider' } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 4, py: 2, borderBottom: 1, borderColor: 'divider', position: 'sticky', top: 0, bgcolor: 'background.paper', zIndex: 1 }}>
        <Typography id={titleId} variant="h2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{title}</Typography>
        <DrawerButton label={t('peek.previous')} onClick={onPrevious}><KeyboardArrowUp /></DrawerButton>
        <DrawerButton label={t('peek.next')} onClick={onNext}><KeyboardArrowDown /></DrawerButton>
        <DrawerButton label={t('actions.close')} onClick={onClose}><Close /></DrawerButton>
      </Box>
      <Box sx={{ p: 4, flex: 1 }}>{children}</Box>
      {actions && <Box sx={{ display: 'flex', gap: 2, p: 4, borderTop: 1, borderColor: 'divider', position: 'sticky', bottom: 0, bgcolor: 'background.paper', flexWrap: 'wrap' }}>{actions}</Box>}
    </Drawer>
  );
}

function DrawerButton({ label, onClick, children }: { label: string; onClick: (() => void) | undefined; children: React.ReactNode }) {
  return <Tooltip title={label}><span><IconButton aria-label={label} disabled={!onClick} onClick={onClick}>{children}</IconButton></span></Tooltip>;
}
