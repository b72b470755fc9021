import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { Facts } from '../../ui/Facts.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { OrderTypeChip } from './OrderTypeChip.js';

const ORDER_FOLLOW_UPS = graphql(`
  fragment OrderFollowUps on Order {
    id
    orderNo
    version
    original { id orderNo displayStatus type }
    followUps { id orderNo displayStatus type }
    togetherWith { id orderNo displayStatus type }
    parcelMates { id orderNo displayStatus type }
  }
`);
const MergeOrdersDialog = lazy(() => import('./MergeOrdersDialog.js'));
const TakeApartOrdersDialog = lazy(() => import('./TakeApartOrdersDialog.js'));
const LEFT: readonly string[] = ['SHIPPED', 'DELIVERED', 'COMPLETED', 'RETURNED', 'AFTER_SALES'];

/** Orders that have to do with this one: what it was sent after, what was sent after it, what goes with it, and what could. */
export function OrderFollowUps({ order: masked }: { order: FragmentType<typeof ORDER_FOLLOW_UPS> }) {
  const { t } = useTranslation('orders');
  const mayMerge = useMay()('order:merge');
  const [dialog, setDialog] = useState<'merge' | 'takeApart'>();
  const order = readFragment(ORDER_FOLLOW_UPS, masked);
  const { original, followUps, togetherWith, parcelMates } = order;
  if (!original && followUps.length + togetherWith.length + parcelMates.length === 0) return null;
  const close = (): void => setDialog(undefined);
  const list = (orders: typeof followUps, says?: string, verb?: { name: string; dialog: 'merge' | 'takeApart' }) => (
    <Stack spacing={1}>
      {orders.map((each) => (
        <Box key={each.id} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <Link component={RouterLink} to={paths.order(each.orderNo)}>{each.orderNo}</Link>
          <OrderTypeChip type={each.type} />
          <StatusChip of="OrderDisplayStatus" value={each.displayStatus} />
        </Box>
      ))}
      {says && <Typography variant="caption" sx={{ color: 'text.secondary' }}>{says}</Typography>}
      {verb && mayMerge && <Button size="small" variant="outlined" sx={{ alignSelf: 'flex-start' }} onClick={() => setDialog(verb.dialog)}>{verb.name}</Button>}
    </Stack>
  );
  const hasLeft = parcelMates.some(({ displayStatus }) => LEFT.includes(displayStatus));
  return (
    <Card title={t('followUps.title')}>
      <Facts items={[
        ...(original ? [{ name: t('followUps.original'), value: list([original]) }] : []),
        ...(followUps.length > 0 ? [{ name: t('followUps.list'), value: list(followUps) }] : []),
        ...(parcelMates.length > 0 ? [{ name: t('merge.parcel'), value: list(parcelMates, t('merge.says'), hasLeft ? undefined : { name: t('merge.takeApart'), dialog: 'takeApart' }) }] : []),
        ...(togetherWith.length > 0 ? [{ name: t('together.title'), value: list(togetherWith, t('together.says'), { name: t('merge.verb'), dialog: 'merge' }) }] : []),
      ]} />
      <Suspense fallback={null}>
        {dialog === 'merge' && <MergeOrdersDialog orderIds={[order.id, ...togetherWith.map(({ id }) => id)]} onClose={close} />}
        {dialog === 'takeApart' && <TakeApartOrdersDialog order={order} orderNos={[order.orderNo, ...parcelMates.map(({ orderNo }) => orderNo)]} onClose={close} />}
      </Suspense>
    </Card>
  );
}
