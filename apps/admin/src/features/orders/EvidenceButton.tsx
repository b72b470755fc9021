import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';

const EvidenceDialog = lazy(() => import('./EvidenceDialog.js'));

/** The way to the evidence of an order: to make it, and to check a file of it. */
export function EvidenceButton({ order }: { order: { id: string; orderNo: string } }) {
  const { t } = useTranslation('orders');
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('order:evidence')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('evidence.open')}</Button>
      {open && <Suspense><EvidenceDialog order={order} onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
