import PanToolAlt from '@mui/icons-material/BackHandOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const TakeOrdersDialog = lazy(() => import('./TakeOrdersDialog.js'));

/** Takes the next orders of the queue. */
export function TakeOrdersButton({ onTaken }: { onTaken: () => void }) {
  const { t } = useTranslation('assignment');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<PanToolAlt />} onClick={() => setOpen(true)}>{t('take.verb')}</Button>
      {open && <Suspense fallback={null}><TakeOrdersDialog onTaken={onTaken} onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
