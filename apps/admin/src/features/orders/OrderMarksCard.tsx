import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '../../auth/session.js';
import { readFragment, type FragmentType } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { Facts } from '../../ui/Facts.js';
import { ORDER_MARKS, ORDER_REMARKS } from './order-marks.js';
import { OrderMarkChips } from './OrderMarkChips.js';

const MarkOrdersDialog = lazy(() => import('./MarkOrdersDialog.js'));
const RemarkOnOrderDialog = lazy(() => import('./RemarkOnOrderDialog.js'));

type Marked = FragmentType<typeof ORDER_MARKS> & FragmentType<typeof ORDER_REMARKS>;

/** What the staff have marked an order with and written of it, and the ways to change both. */
export function OrderMarksCard({ order }: { order: Marked }) {
  const { t } = useText();
  const may = useMay();
  const { id, flag, urgent, tags } = readFragment(ORDER_MARKS, order);
  const remarks = readFragment(ORDER_REMARKS, order);
  const [dialog, setDialog] = useState<'marks' | 'remarks'>();
  const close = (): void => setDialog(undefined);
  const unmarked = !flag && !urgent && tags.length === 0;
  return (
    <Card title={t('orders:marks.card')}>
      <Stack spacing={3}>
        {unmarked ? <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:marks.noTags')}</Typography> : <OrderMarkChips order={order} />}
        <Facts items={[
          { name: t('orders:marks.service'), value: remarks.serviceRemark ?? t('orders:marks.none') },
          { name: t('orders:marks.print'), value: remarks.printRemark ?? t('orders:marks.none') },
        ]} />
        {may('mark:edit') && (
          <Stack direction="row" spacing={2}>
            <Button size="small" variant="outlined" onClick={() => setDialog('marks')}>{t('orders:marks.edit')}</Button>
            <Button size="small" variant="outlined" onClick={() => setDialog('remarks')}>{t('orders:marks.remarks')}</Button>
          </Stack>
        )}
      </Stack>
      <Suspense fallback={null}>
        {dialog === 'marks' && <MarkOrdersDialog orderIds={[id]} onClose={close} />}
        {dialog === 'remarks' && <RemarkOnOrderDialog order={remarks} onClose={close} />}
      </Suspense>
    </Card>
  );
}
