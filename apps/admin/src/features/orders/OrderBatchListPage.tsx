import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import type { ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useColumns } from '../../ui/use-columns.js';
import { ORDER_BATCH_COLUMNS, ORDER_BATCH_ROW } from './order-batch-columns.js';

const OrderBatchDrawer = lazy(async () => ({ default: (await import('./OrderBatchDrawer.js')).OrderBatchDrawer }));

const ORDER_BATCHES = graphql(`
  query OrderBatches($first: Int, $after: String, $last: Int, $before: String) {
    orderBatches(first: $first, after: $after, last: $last, before: $before) {
      nodes { ...OrderBatchRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const MODEL: ListModel<object, 'NEWEST'> = { name: 'order-batches', fields: {}, sorts: {}, defaultSort: 'NEWEST' };
const POLL_MS = 5_000;

/** What somebody has done with many orders at once, and how it went. */
export default function OrderBatchListPage() {
  const { t } = useTranslation(['batches', 'ui']);
  const list = useListState(MODEL);
  const { data, previousData, loading, error, refetch } = useQuery(ORDER_BATCHES, { variables: list.page, pollInterval: POLL_MS, skipPollAttempt: () => document.hidden });
  const connection = (data ?? previousData)?.orderBatches;
  const rows = readFragment(ORDER_BATCH_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.orderBatches, rows);
  const columns = useColumns(ORDER_BATCH_COLUMNS, (key) => t(`batches:columns.${key}`));
  return (
    <>
      <PageHeader title={t('batches:title')} back={<IconButton component={Link} to={paths.orders} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>} />
      <ListView
        list={list} label={t('batches:title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        emptyTitle={t('batches:empty')} onPeek={(row) => peek.open(row.id)}
      />
      {peek.id && <Suspense fallback={null}><OrderBatchDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
