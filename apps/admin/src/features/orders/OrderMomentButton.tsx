import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const OrderMomentDialog = lazy(() => import('./OrderMomentDialog.js'));

/** The way to an order at any moment of its life. */
export function OrderMomentButton({ order }: { order: { id: string; orderNo: string } }) {
  const { t } = useTranslation('orders');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('moment.open')}</Button>
      {open && <Suspense><OrderMomentDialog order={order} onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
