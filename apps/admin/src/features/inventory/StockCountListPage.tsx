import { useQuery } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { STOCK_COUNT_COLUMNS, STOCK_COUNT_ROW } from './count-columns.js';

const StockCountDrawer = lazy(async () => ({ default: (await import('./StockCountDrawer.js')).StockCountDrawer }));
const CreateStockCountDialog = lazy(async () => ({ default: (await import('./CreateStockCountDialog.js')).CreateStockCountDialog }));

const STOCK_COUNTS = graphql(`
  query StockCounts($filter: StockCountFilter, $first: Int, $after: String, $last: Int, $before: String) {
    stockCounts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...StockCountRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const STATES = ['COUNTING', 'AWAITING_APPROVAL', 'APPROVED', 'CANCELLED'] as const;
const FIELDS = { number: text(60) };
const MODEL: ListModel<typeof FIELDS, 'CREATED_AT_DESC'> = { name: 'stock-counts', fields: FIELDS, sorts: {}, defaultSort: 'CREATED_AT_DESC' };

/** Counts of stock: what is being counted, what waits for approval, what is booked. */
export default function StockCountListPage() {
  const { t } = useTranslation(['stockCounts', 'ui']);
  const statusText = useStatusText();
  const may = useMay();
  const list = useListState(MODEL);
  const state = STATES.find((each) => each === list.tab);
  const { data, previousData, loading, error, refetch } = useQuery(STOCK_COUNTS, { variables: { ...list.page, filter: { ...list.filter, ...(state && { state: [state] }) } } });
  const connection = (data ?? previousData)?.stockCounts;
  const rows = readFragment(STOCK_COUNT_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.stockCounts, rows);
  const [creating, setCreating] = useState(false);
  const columns = useColumns(STOCK_COUNT_COLUMNS, (key) => t(`stockCounts:columns.${key}`));
  return (
    <>
      <PageHeader
        title={t('stockCounts:title')} back={<IconButton component={Link} to={paths.inventory} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>}
        actions={may('stock:count') && <Button variant="contained" startIcon={<Add />} onClick={() => setCreating(true)}>{t('stockCounts:actions.create')}</Button>}
      />
      <ListView
        list={list} label={t('stockCounts:title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`stockCounts:filters.${key}`)} emptyTitle={t('stockCounts:empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[{ key: 'all', label: t('stockCounts:all') }, ...STATES.map((key) => ({ key, label: statusText('StockCountState', key) }))]}
      />
      {peek.id && <Suspense fallback={null}><StockCountDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
      {creating && <Suspense fallback={null}><CreateStockCountDialog onClose={() => setCreating(false)} onMade={peek.open} /></Suspense>}
    </>
  );
}
