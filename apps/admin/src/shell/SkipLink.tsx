import { styled } from '@mui/material/styles';
import { useText } from '../i18n/use-text.js';

const Skip = styled('a')(({ theme }) => ({
  position: 'absolute', left: 8, top: -60, zIndex: theme.zIndex.tooltip, padding: '8px 16px', borderRadius: 6,
  backgroundColor: theme.vars.palette.background.paper, color: theme.vars.palette.primary.main, '&:focus': { top: 8 },
}));

/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  const { t } = useText();
  return <Skip href="#main">{t('shell.skip')}</Skip>;
}
