import Contrast from '@mui/icons-material/ContrastOutlined';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import { useText } from '../i18n/use-text.js';
import { COLOUR_SCHEMES, DENSITIES, keysOf } from '../settings/preferences.js';
import { useSavePreference } from '../settings/use-save-preference.js';
import { useDensity } from '../settings/use-density.js';
import { HeaderMenu } from './HeaderMenu.js';

/** Light, dark or as the system has it; how dense lists are. */
export function DisplayMenu() {
  const { t } = useText();
  const { mode, setMode } = useColorScheme();
  const [density, setDensity] = useDensity();
  const save = useSavePreference();
  return (
    <HeaderMenu label={t('shell.display')} icon={<Contrast />}>
      {() => [
        <ListSubheader key="theme" role="presentation">{t('theme.title')}</ListSubheader>,
        ...keysOf(COLOUR_SCHEMES).map((each) => <MenuItem key={each} role="menuitemradio" aria-checked={mode === each} selected={mode === each} onClick={() => { setMode(each); save({ colourScheme: COLOUR_SCHEMES[each] }); }}>{t(`theme.${each}`)}</MenuItem>),
        <ListSubheader key="density" role="presentation">{t('density.title')}</ListSubheader>,
        ...keysOf(DENSITIES).map((each) => <MenuItem key={each} role="menuitemradio" aria-checked={density === each} selected={density === each} onClick={() => { setDensity(each); save({ density: DENSITIES[each] }); }}>{t(`density.${each}`)}</MenuItem>),
      ]}
    </HeaderMenu>
  );
}
