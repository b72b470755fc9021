import type { Locale } from '@ordo/i18n';
import { zhCN, zhTW } from '@mui/x-data-grid/locales';
import type { GridLocaleText } from '@mui/x-data-grid';
import { useText } from '../i18n/use-text.js';

const TEXTS: Partial<Record<Locale, Partial<GridLocaleText>>> = {
  'zh-CN': zhCN.components.MuiDataGrid.defaultProps.localeText,
  'zh-TW': zhTW.components.MuiDataGrid.defaultProps.localeText,
};
const OWN = {};

/** The grid's own words in the screen's language. */
export function useGridLocale(): Partial<GridLocaleText> {
  const { i18n } = useText();
  return TEXTS[i18n.language as Locale] ?? OWN;
}
