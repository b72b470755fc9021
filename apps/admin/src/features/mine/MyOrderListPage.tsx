import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import type { ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { TableFooter } from '../../ui/TableFooter.js';

const MY_ORDERS = graphql(`
  query MyOrders($first: Int, $after: String, $last: Int, $before: String) {
    orders(first: $first, after: $after, last: $last, before: $before, sort: PLACED_AT_DESC) {
      nodes { id orderNo displayStatus itemSummary placedAt payable { amount } shipments { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);
const MODEL: ListModel<object, 'PLACED_AT_DESC'> = { name: 'my-orders', fields: {}, sorts: {}, defaultSort: 'PLACED_AT_DESC' };

/** A customer's own orders as cards, each with its one next step. */
export default function MyOrderListPage() {
  const { t } = useTranslation('mine');
  const list = useListState(MODEL);
  const { data, previousData, error, refetch } = useQuery(MY_ORDERS, { variables: list.page });
  const orders = (data ?? previousData)?.orders;
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = orders?.pageInfo ?? {};
  return (
    <Box sx={{ maxWidth: 960, width: '100%' }}>
      <PageHeader title={t('title')} />
      {error && !orders && <ErrorState error={error} onRetry={() => void refetch()} />}
      {orders?.nodes.length === 0 && <EmptyState title={t('empty')} />}
      <Stack spacing={3} component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {orders?.nodes.map((order) => (
          <li key={order.id}>
            <Card>
              <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
                <Typography variant="h3" component="h2" sx={{ fontFamily: 'var(--ordo-mono)' }}>{order.orderNo}</Typography>
                <StatusChip of="OrderDisplayStatus" value={order.displayStatus} />
                <Box sx={{ flex: 1 }} />
                <MoneyText amount={order.payable.amount} strong />
              </Box>
              <Typography variant="body1" sx={{ my: 2 }}>{order.itemSummary}</Typography>
              <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', color: 'text.secondary' }}>
                <DateText at={order.placedAt} full />
                <Box sx={{ flex: 1 }} />
                <Button component={Link} to={paths.myOrder(order.orderNo)} variant="outlined" aria-label={`${t(order.shipments.length > 0 ? 'track' : 'detail')} ${order.orderNo}`}>{t(order.shipments.length > 0 ? 'track' : 'detail')}</Button>
              </Box>
            </Card>
          </li>
        ))}
      </Stack>
      {orders && orders.nodes.length > 0 && (
        <TableFooter
          index={list.pageIndex} size={list.size} total={orders.totalCount ?? null} count={orders.nodes.length} onSize={list.setSize}
          onNext={hasNextPage && endCursor ? () => list.next(endCursor) : undefined} onPrevious={hasPreviousPage && startCursor ? () => list.previous(startCursor) : undefined}
        />
      )}
    </Box>
  );
}
