import Translate from '@mui/icons-material/TranslateOutlined';
import MenuItem from '@mui/material/MenuItem';
import { LOCALES } from '@ordo/i18n';
import { useText } from '../i18n/use-text.js';
import { changeLocale, LOCALE_NAMES } from '../i18n/i18n.js';
import { useSavePreference } from '../settings/use-save-preference.js';
import { HeaderMenu } from './HeaderMenu.js';

/** Changes the language without a reload. */
export function LanguageMenu() {
  const { t, i18n } = useText();
  const save = useSavePreference();
  return (
    <HeaderMenu label={t('shell.language')} icon={<Translate />}>
      {(close) => LOCALES.map((locale) => (
        <MenuItem key={locale} lang={locale} role="menuitemradio" aria-checked={i18n.language === locale} selected={i18n.language === locale} onClick={() => { close(); void changeLocale(locale); save({ locale }); }}>{LOCALE_NAMES[locale]}</MenuItem>
      ))}
    </HeaderMenu>
  );
}
