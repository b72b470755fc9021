import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useText } from '../i18n/use-text.js';
import { LanguageMenu } from '../shell/LanguageMenu.js';
import { PageHeader } from '../ui/PageHeader.js';

/** The frame of every page before signing in: the form at the left, what this is at the right. */
export function AuthFrame({ title, wide = false, children }: { title: string; wide?: boolean; children: React.ReactNode }) {
  const { t } = useText();
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(480px, 5fr) 6fr' }, bgcolor: 'background.paper' }}>
      <Box component="main" sx={{ display: 'flex', flexDirection: 'column', px: { xs: 5, sm: 12 }, py: 6, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          <Typography variant="h3" component="p" sx={{ flex: 1 }}>{t('product')}</Typography>
          <LanguageMenu />
        </Box>
        <Box sx={{ width: '100%', maxWidth: wide ? 640 : 400, m: 'auto', py: 6 }}>
          <PageHeader title={title} />
          {children}
        </Box>
      </Box>
      <Box aria-hidden sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center', justifyContent: 'center', bgcolor: 'rail.main', color: 'rail.text', p: 12 }}>
        <Typography sx={{ typography: 'h1', maxWidth: 360 }} component="p">{t('auth:intro')}</Typography>
      </Box>
    </Box>
  );
}
