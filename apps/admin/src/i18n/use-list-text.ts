import { useTranslation } from 'react-i18next';

/** Names one after the other, as the screen's language separates them. */
export function useListText(): (names: readonly string[]) => string {
  const { i18n } = useTranslation();
  return (names) => names.join(i18n.language.startsWith('zh') ? '、' : ', ');
}
