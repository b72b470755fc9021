import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { LEGAL_VERSIONS, type Locale } from '@ordo/i18n';
import type zhCN from '@ordo/i18n/legal/zh-CN';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthFrame } from '../../auth/AuthFrame.js';
import { currentLocale } from '../../i18n/i18n.js';

type Texts = typeof zhCN;

const loaders: Record<Locale, () => Promise<{ default: Texts }>> = {
  'zh-CN': () => import('@ordo/i18n/legal/zh-CN'),
  'zh-TW': () => import('@ordo/i18n/legal/zh-TW'),
  en: () => import('@ordo/i18n/legal/en'),
};

/** One of the two documents that somebody agrees to when registering, in the version in force. */
export function LegalPage({ document }: { document: keyof typeof LEGAL_VERSIONS }) {
  const { t } = useTranslation('identity');
  const locale = currentLocale();
  const [texts, setTexts] = useState<Texts>();
  useEffect(function loadTexts() {
    void loaders[locale]().then((loaded) => setTexts(loaded.default));
  }, [locale]);
  return (
    <AuthFrame title={t(`legal.${document}`)} wide>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{t('legal.version', { version: LEGAL_VERSIONS[document] })}</Typography>
      <Stack component="ol" spacing={3} sx={{ pl: 5, mt: 4 }}>
        {Object.values(texts?.[document] ?? {}).map((paragraph) => <Typography component="li" key={paragraph}>{paragraph}</Typography>)}
      </Stack>
    </AuthFrame>
  );
}
