import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useColorScheme } from '@mui/material/styles';
import { LOCALES } from '@ordo/i18n';
import { useTranslation } from 'react-i18next';
import { MERCHANT_ZONE } from '../../format/instant.js';
import { readFragment, type FragmentType } from '../../generated/gql/index.js';
import { changeLocale, currentLocale, LOCALE_NAMES } from '../../i18n/i18n.js';
import { COLOUR_SCHEMES, DENSITIES, keysOf } from '../../settings/preferences.js';
import { remember, useRemembered } from '../../settings/stored.js';
import { OWN_PREFERENCES } from '../../settings/TakePreferences.js';
import { useDensity } from '../../settings/use-density.js';
import { useSavePreference } from '../../settings/use-save-preference.js';
import { Card } from '../../ui/Card.js';

const ZONES = Intl.supportedValuesOf('timeZone');

/** How somebody wants the product to be, in every browser of his. What is chosen counts at once. */
export function Preferences({ preferences }: { preferences: FragmentType<typeof OWN_PREFERENCES> | null }) {
  const { t } = useTranslation(['account', 'ui']);
  const save = useSavePreference();
  const { mode = 'system', setMode } = useColorScheme();
  const [density, setDensity] = useDensity();
  const shortcuts = useRemembered('shortcuts') !== 'off';
  const timeZone = useRemembered('timeZone') ?? '';
  const mailNewBrowser = readFragment(OWN_PREFERENCES, preferences)?.mailNewBrowser ?? true;
  return (
    <Card title={t('account:preferences.title')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 4, mt: 1 }}>
        <Choice
          label={t('ui:shell.language')} value={currentLocale()} options={LOCALES.map((locale) => [locale, LOCALE_NAMES[locale]])}
          onChoose={(locale) => { void changeLocale(locale); save({ locale }); }}
        />
        <Choice
          label={t('account:preferences.timeZone')} value={timeZone} options={[['', t('account:preferences.house', { zone: MERCHANT_ZONE })], ...ZONES.map((zone): [string, string] => [zone, zone])]}
          onChoose={(zone) => { remember('timeZone', zone); save({ timeZone: zone || null }); }}
        />
        <Choice
          label={t('ui:theme.title')} value={mode} options={keysOf(COLOUR_SCHEMES).map((each) => [each, t(`ui:theme.${each}`)])}
          onChoose={(each) => { setMode(each); save({ colourScheme: COLOUR_SCHEMES[each] }); }}
        />
        <Choice
          label={t('ui:density.title')} value={density} options={keysOf(DENSITIES).map((each) => [each, t(`ui:density.${each}`)])}
          onChoose={(each) => { setDensity(each); save({ density: DENSITIES[each] }); }}
        />
      </Box>
      <Stack sx={{ mt: 3 }}>
        <FormControlLabel
          label={t('ui:shortcuts.enabled')}
          control={<Switch checked={shortcuts} onChange={(_event, on) => { remember('shortcuts', on ? 'on' : 'off'); save({ shortcuts: on }); }} />}
        />
        <FormControlLabel label={t('account:preferences.mailNewBrowser')} control={<Switch checked={mailNewBrowser} onChange={(_event, on) => save({ mailNewBrowser: on })} />} />
      </Stack>
    </Card>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

/** One of a few, or of the world's time zones: the browser's own list, which every device can search. */
function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const choose = (chosen: string): void => {
    const option = options.find(([each]) => each === chosen);
    if (option) onChoose(option[0]);
  };
  return (
    <TextField select label={label} value={value} fullWidth onChange={(event) => choose(event.target.value)} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
      {options.map(([each, text]) => <option key={each} value={each}>{text}</option>)}
    </TextField>
  );
}
