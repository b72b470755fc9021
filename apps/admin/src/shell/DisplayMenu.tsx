import Contrast from '@mui/icons-material/ContrastOutlined';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import { useText } from '../i18n/use-text.js';
import { useDensity } from '../settings/use-density.js';
import { HeaderMenu } from './HeaderMenu.js';

const MODES = ['light', 'dark', 'system'] as const;
const DENSITIES = ['comfortable', 'standard', 'compact'] as const;

/** Light, dark or as the system has it; how dense lists are. */
export function DisplayMenu() {
  const { t } = useText();
  const { mode, setMode } = useColorScheme();
  const [density, setDensity] = useDensity();
  return (
    <HeaderMenu label={t('shell.display')} icon={<Contrast />}>
      {() => [
        <ListSubheader key="theme" role="presentation">{t('theme.title')}</ListSubheader>,
        ...MODES.map((each) => <MenuItem key={each} role="menuitemradio" aria-checked={mode === each} selected={mode === each} onClick={() => setMode(each)}>{t(`theme.${each}`)}</MenuItem>),
        <ListSubheader key="density" role="presentation">{t('density.title')}</ListSubheader>,
        ...DENSITIES.map((each) => <MenuItem key={each} role="menuitemradio" aria-checked={density === each} selected={density === each} onClick={() => setDensity(each)}>{t(`density.${each}`)}</MenuItem>),
      ]}
    </HeaderMenu>
  );
}
