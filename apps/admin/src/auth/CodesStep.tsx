import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { RecoveryCodes } from '../features/access/RecoveryCodes.js';

/** Recovery codes to be kept before going on: they are shown this once. */
export function CodesStep({ codes, onDone }: { codes: readonly string[]; onDone: () => Promise<void> }) {
  const { t } = useTranslation('twoStep');
  return (
    <>
      <RecoveryCodes codes={codes} />
      <Button variant="contained" fullWidth sx={{ mt: 5 }} onClick={() => void onDone()}>{t('continue')}</Button>
    </>
  );
}
