import { useQuery } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
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
import { useColumns } from '../../ui/use-columns.js';
import { STOCK_COLUMNS, STOCK_ROW } from './stock-columns.js';
const StockDrawer = lazy(async () => ({ default: (await import('./StockDrawer.js')).StockDrawer }));

const ReceiveStockDialog = lazy(async () => ({ default: (await import('./ReceiveStockDialog.js')).ReceiveStockDialog }));

const STOCKS = graphql(`
  query Stocks($filter: StockFilter, $first: Int, $after: String, $last: Int, $before: String) {
    stocks(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...StockRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const FIELDS = { skuCode: text(60) };
const MODEL: ListModel<typeof FIELDS, 'AVAILABLE_ASC'> = { name: 'stocks', fields: FIELDS, sorts: {}, defaultSort: 'AVAILABLE_ASC' };

/** How much of each SKU is at each warehouse, the scarcest first. */
export default function StockListPage() {
  const { t } = useTranslation('inventory');
  const may = useMay();
  const list = useListState(MODEL);
  const low = list.tab === 'low';
  const { data, previousData, loading, error, refetch } = useQuery(STOCKS, { variables: { ...list.page, filter: { ...list.filter, ...(low && { low }) } } });
  const connection = (data ?? previousData)?.stocks;
  const rows = readFragment(STOCK_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.inventory, rows);
  const [receiving, setReceiving] = useState(false);
  const columns = useColumns(STOCK_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <Button component={Link} to={paths.stockMovements} variant="outlined">{t('movements.title')}</Button>
            {may('stock:adjust') && <Button variant="contained" startIcon={<Add />} onClick={() => setReceiving(true)}>{t('actions.receive')}</Button>}
          </>
        }
      />
      <ListView
        list={list} label={t('title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`filters.${key}`)} emptyTitle={t(low ? 'noneLow' : 'empty')} onPeek={(row) => peek.open(row.id)} tabs={[{ key: 'all', label: t('all') }, { key: 'low', label: t('low') }]}
      />
      {peek.id && <Suspense fallback={null}><StockDrawer stock={rows.find((row) => row.id === peek.id)} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
      {receiving && <Suspense fallback={null}><ReceiveStockDialog onClose={() => setReceiving(false)} /></Suspense>}
    </>
  );
}
