import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { Facts } from '../../ui/Facts.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { OrderTypeChip } from './OrderTypeChip.js';

const ORDER_FOLLOW_UPS = graphql(`
  fragment OrderFollowUps on Order {
    original { id orderNo displayStatus type }
    followUps { id orderNo displayStatus type }
    togetherWith { id orderNo displayStatus type }
  }
`);

/** Orders that have to do with this one: what it was sent after, what was sent after it, what could leave with it. */
export function OrderFollowUps({ order: masked }: { order: FragmentType<typeof ORDER_FOLLOW_UPS> }) {
  const { t } = useTranslation('orders');
  const { original, followUps, togetherWith } = readFragment(ORDER_FOLLOW_UPS, masked);
  if (!original && followUps.length === 0 && togetherWith.length === 0) return null;
  const list = (orders: typeof followUps) => (
    <Stack spacing={1}>
      {orders.map((order) => (
        <Box key={order.id} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <Link component={RouterLink} to={paths.order(order.orderNo)}>{order.orderNo}</Link>
          <OrderTypeChip type={order.type} />
          <StatusChip of="OrderDisplayStatus" value={order.displayStatus} />
        </Box>
      ))}
    </Stack>
  );
  return (
    <Card title={t('followUps.title')}>
      <Facts items={[
        ...(original ? [{ name: t('followUps.original'), value: list([original]) }] : []),
        ...(followUps.length > 0 ? [{ name: t('followUps.list'), value: list(followUps) }] : []),
        ...(togetherWith.length > 0 ? [{ name: t('together.title'), value: <>{list(togetherWith)}<Typography variant="caption" sx={{ color: 'text.secondary' }}>{t('together.says')}</Typography></> }] : []),
      ]} />
    </Card>
  );
}
