import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';

const PEOPLE = ['admin', 'clerk', 'finance', 'warehouse', 'service', 'customer'] as const;
const PASSWORD = 'Demo!2026';

/** The demo's people as cards: one click signs in as each of them. */
export function DemoPeople({ busy, onPick }: { busy: boolean; onPick: (username: string, password: string) => Promise<void> }) {
  const { t } = useTranslation('auth');
  return (
    <Box component="section" aria-labelledby="demo-people" sx={{ mt: 8 }}>
      <Typography id="demo-people" variant="subtitle2" component="h2" sx={{ mb: 3, color: 'text.secondary' }}>{t('demoTitle')}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
        {PEOPLE.map((person) => (
          <ButtonBase key={person} disabled={busy} onClick={() => void onPick(person, PASSWORD)} sx={{ display: 'block', textAlign: 'left', p: 3, border: 1, borderColor: 'divider', borderRadius: 1, '&:hover': { bgcolor: 'selected', borderColor: 'primary.main' } }}>
            <Typography variant="subtitle2" component="span" sx={{ display: 'block' }}>{t(`people.${person}.role`)}</Typography>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>{t(`people.${person}.hint`)}</Typography>
          </ButtonBase>
        ))}
      </Box>
    </Box>
  );
}
