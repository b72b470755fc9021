import type { ScreenTexts } from '@ordo/i18n/screen/zh-CN';
import { useTranslation } from 'react-i18next';

const NAMESPACES = ['ui', 'auth', 'dashboard', 'orders', 'status'] as const satisfies readonly (keyof ScreenTexts)[];

/** Texts of every namespace, `t('orders:title')`; those of `ui` need no prefix. */
export function useText() {
  return useTranslation(NAMESPACES);
}
