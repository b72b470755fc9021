import { useQuery } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { fullInstant } from '../../format/instant.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { choice, flag, pick, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useColumns } from '../../ui/use-columns.js';
import { asOf, momentOf, NO_MOMENT } from './stock-moment.js';
import { useWarehouseOptions } from './use-warehouse-options.js';
import { STOCK_COLUMNS, STOCK_ROW } from './stock-columns.js';
const StockDrawer = lazy(async () => ({ default: (await import('./StockDrawer.js')).StockDrawer }));

const ReceiveStockDialog = lazy(async () => ({ default: (await import('./ReceiveStockDialog.js')).ReceiveStockDialog }));

const STOCKS = graphql(`
  query Stocks($at: DateTime!, $past: Boolean!, $filter: StockFilter, $sort: StockSort!, $first: Int, $after: String, $last: Int, $before: String) {
    stocks(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...StockRow asOf(at: $at) @include(if: $past) { onHand reserved available inTransit } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const FIELDS = {
  find: text(60), skuCode: text(60), warehouse: pick(60), category: choice('ProductCategory', ['FOOD', 'COSMETICS', 'UNDERWEAR', 'PERSONAL_CARE', 'MADE_TO_ORDER', 'APPAREL', 'HOME', 'TEA', 'OTHER']),
  onShelf: flag(), promised: flag(), inTransit: flag(),
};
type Sort = 'AVAILABLE_ASC' | 'AVAILABLE_DESC' | 'ON_HAND_ASC' | 'ON_HAND_DESC' | 'COVER_ASC' | 'COVER_DESC' | 'CODE_ASC' | 'CODE_DESC';
const MODEL: ListModel<typeof FIELDS, Sort> = {
  name: 'stocks', fields: FIELDS, defaultSort: 'AVAILABLE_ASC',
  sorts: {
    AVAILABLE_ASC: { field: 'available', direction: 'asc' }, AVAILABLE_DESC: { field: 'available', direction: 'desc' }, ON_HAND_ASC: { field: 'onHand', direction: 'asc' }, ON_HAND_DESC: { field: 'onHand', direction: 'desc' },
    COVER_ASC: { field: 'coverDays', direction: 'asc' }, COVER_DESC: { field: 'coverDays', direction: 'desc' }, CODE_ASC: { field: 'sku', direction: 'asc' }, CODE_DESC: { field: 'sku', direction: 'desc' },
  },
};
const HIDDEN = ['issued'];

/** How much of each SKU is at each warehouse, the scarcest first. */
export default function StockListPage() {
  const { t } = useTranslation('inventory');
  const may = useMay();
  const list = useListState(MODEL);
  const low = list.tab === 'low';
  const { warehouse, ...asked } = list.filter;
  const warehouses = useWarehouseOptions();
  const [query, setQuery] = useSearchParams();
  const moment = momentOf(query.get('at'));
  const { data, previousData, loading, error, refetch } = useQuery(STOCKS, { variables: { ...list.page, sort: list.sort, at: moment ?? NO_MOMENT, past: moment !== undefined, filter: { ...asked, ...(warehouse && { warehouseIds: [warehouse] }), ...(low && { low }) } } });
  const connection = (data ?? previousData)?.stocks;
  const nodes = connection?.nodes ?? [];
  const now = readFragment(STOCK_ROW, nodes);
  const rows = moment ? now.map((row, index) => asOf(row, nodes[index]?.asOf)) : now;
  // The drawer's verbs act on what is there now, whatever moment the list shows.
  const peek = usePeek(paths.inventory, now);
  const [receiving, setReceiving] = useState(false);
  const columns = useColumns(STOCK_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <TextField
              type="datetime-local" size="small" label={t('asOf.label')} value={query.get('at') ?? ''} slotProps={{ inputLabel: { shrink: true } }}
              onChange={({ target: { value } }) => setQuery((old) => { const next = new URLSearchParams(old); if (value) next.set('at', value); else next.delete('at'); return next; }, { replace: true })}
            />
            <Button component={Link} to={paths.stockAlerts} variant="outlined">{t('papers.alerts')}</Button>
            <Button component={Link} to={paths.stockDocuments} variant="outlined">{t('papers.documents')}</Button>
            <Button component={Link} to={paths.stockCounts} variant="outlined">{t('papers.counts')}</Button>
            <Button component={Link} to={paths.bins} variant="outlined">{t('papers.bins')}</Button>
            <Button component={Link} to={paths.stockMovements} variant="outlined">{t('movements.title')}</Button>
            {may('stock:receive') && <Button variant="contained" startIcon={<Add />} onClick={() => setReceiving(true)}>{t('actions.receive')}</Button>}
          </>
        }
      />
      {moment && <Alert severity="info" sx={{ mb: 3 }} action={<Button color="inherit" size="small" onClick={() => setQuery((old) => { const next = new URLSearchParams(old); next.delete('at'); return next; })}>{t('asOf.now')}</Button>}>{t('asOf.shown', { at: fullInstant(moment) })}</Alert>}
      <ListView
        list={list} label={t('title')} columns={columns} hidden={HIDDEN} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`filters.${key}`)} options={{ warehouse: warehouses }} emptyTitle={t(low ? 'noneLow' : 'empty')} onPeek={(row) => peek.open(row.id)} tabs={[{ key: 'all', label: t('all') }, { key: 'low', label: t('low') }]}
      />
      {peek.id && <Suspense fallback={null}><StockDrawer stock={now.find((row) => row.id === peek.id)} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
      {receiving && <Suspense fallback={null}><ReceiveStockDialog onClose={() => setReceiving(false)} /></Suspense>}
    </>
  );
}
