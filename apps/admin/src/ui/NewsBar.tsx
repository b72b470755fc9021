import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useText } from '../i18n/use-text.js';

/** Says that there are new rows, and shows them when they are wanted. */
export function NewsBar({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useText();
  return (
    <Box role="status" sx={{ display: count > 0 ? 'flex' : 'none', alignItems: 'center', justifyContent: 'center', gap: 2, py: 1, bgcolor: 'selected' }}>
      {count > 0 && <>{t('live.changed', { count })}<Button size="small" onClick={onShow}>{t('live.show')}</Button></>}
    </Box>
  );
}
