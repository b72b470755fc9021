import { useColorScheme } from '@mui/material/styles';
import { LOCALES } from '@ordo/i18n';
import { useEffect } from 'react';
import { graphql, readFragment, type FragmentType } from '../generated/gql/index.js';
import { changeLocale, currentLocale } from '../i18n/i18n.js';
import { COLOUR_SCHEMES, DENSITIES, nameOf } from './preferences.js';
import { remember } from './stored.js';

export const OWN_PREFERENCES = graphql(`
  fragment OwnPreferences on Preference {
    id
    locale
    timeZone
    density
    colourScheme
    shortcuts
    mailNewBrowser
  }
`);

/** Takes over in this browser what the person chose in any. What he never chose stays as this browser has it. */
export function TakePreferences({ preferences }: { preferences: FragmentType<typeof OWN_PREFERENCES> }) {
  const { setMode } = useColorScheme();
  const chosen = readFragment(OWN_PREFERENCES, preferences);
  useEffect(function takeOver() {
    const { locale, timeZone, density, colourScheme, shortcuts } = chosen;
    const known = LOCALES.find((each) => each === locale);
    if (known && known !== currentLocale()) void changeLocale(known);
    remember('timeZone', timeZone ?? '');
    if (density) remember('density', nameOf(DENSITIES, density) ?? 'standard');
    if (colourScheme) setMode(nameOf(COLOUR_SCHEMES, colourScheme) ?? 'system');
    if (typeof shortcuts === 'boolean') remember('shortcuts', shortcuts ? 'on' : 'off');
  }, [chosen, setMode]);
  return null;
}
