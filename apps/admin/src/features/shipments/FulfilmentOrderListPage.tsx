import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { flag, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { BulkBar } from '../../ui/BulkBar.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { NOTHING, type Selection } from '../../ui/selection.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { usePrintPapers } from '../waves/use-print-papers.js';
import { FULFILMENT_ORDER_COLUMNS, FULFILMENT_ORDER_ROW } from './fulfilment-order-columns.js';

const FulfilmentOrderDrawer = lazy(async () => ({ default: (await import('./FulfilmentOrderDrawer.js')).FulfilmentOrderDrawer }));
const CreateWaveDialog = lazy(async () => ({ default: (await import('../waves/CreateWaveDialog.js')).CreateWaveDialog }));

const FULFILMENT_ORDERS = graphql(`
  query FulfilmentOrders($filter: FulfilmentOrderFilter, $sort: FulfilmentOrderSort!, $first: Int, $after: String, $last: Int, $before: String) {
    fulfilmentOrders(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...FulfilmentOrderRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const FIELDS = { orderNo: text(40), printed: flag(), inWave: flag(), recallRequested: flag() };
const SORTS = { CREATED_AT_ASC: { field: 'created', direction: 'asc' }, CREATED_AT_DESC: { field: 'created', direction: 'desc' } } as const;
const MODEL: ListModel<typeof FIELDS, keyof typeof SORTS> = { name: 'fulfilment-orders', fields: FIELDS, sorts: SORTS, defaultSort: 'CREATED_AT_ASC' };
const STATES = ['AWAITING_PICKING', 'PICKING', 'PACKED', 'SHIPPED'] as const;
const POLL_MS = 15_000;

/** The warehouse's work, by state: what to pick, pack, label and ship. */
export default function FulfilmentOrderListPage() {
  const { t } = useTranslation(['shipments', 'waves']);
  const statusText = useStatusText();
  const may = useMay();
  const navigate = useNavigate();
  const list = useListState(MODEL);
  const state = list.tab === 'all' ? undefined : (STATES.find((each) => each === list.tab) ?? STATES[0]);
  const { data, previousData, loading, error, refetch } = useQuery(FULFILMENT_ORDERS, {
    variables: { ...list.page, sort: list.sort, filter: { ...list.filter, ...(state && { state: [state] }) } }, pollInterval: POLL_MS, skipPollAttempt: () => document.hidden,
  });
  const connection = (data ?? previousData)?.fulfilmentOrders;
  const rows = readFragment(FULFILMENT_ORDER_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.fulfilmentOrders, rows);
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const columns = useColumns(FULFILMENT_ORDER_COLUMNS, (key) => t(`shipments:columns.${key}`));
  const chosen = selection.type === 'rows' ? rows.filter((row) => selection.ids.has(row.id)) : [];
  const chosenIds = chosen.map((row) => row.id);
  const [waving, setWaving] = useState(false);
  const print = usePrintPapers();
  return (
    <>
      <PageHeader title={t('shipments:work.title')} actions={
        <>
          <Button component={Link} to={paths.waves} variant="outlined">{t('waves:title')}</Button>
          {may('shipment:pick') && <Button component={Link} to={paths.checkDesk} variant="outlined">{t('shipments:desk.title')}</Button>}
        </>
      } />
      <ListView
        list={list} label={t('shipments:work.title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`shipments:filters.${key}`)} emptyTitle={t('shipments:work.empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[...STATES.map((each) => ({ key: each, label: statusText('FulfilmentOrderState', each) })), { key: 'all', label: t('shipments:work.all') }]}
        {...(may('shipment:pick') && { selection, onSelection: setSelection })}
        bulk={
          <BulkBar selection={selection} matching={null} onClear={() => setSelection(NOTHING)}>
            {may('wave:manage') && <Button size="small" onClick={() => setWaving(true)}>{t('waves:actions.fromChosen')}</Button>}
            <Button size="small" onClick={() => void print.pickList({ fulfilmentOrderIds: chosenIds })}>{t('shipments:work.pickList')}</Button>
            {may('shipment:ship') && <Button size="small" onClick={() => void print.labels(chosenIds)}>{t('waves:actions.labels')}</Button>}
            <Button size="small" onClick={() => void print.packingLists(chosenIds)}>{t('waves:actions.packing')}</Button>
          </BulkBar>
        }
      />
      {peek.id && <Suspense fallback={null}><FulfilmentOrderDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
      {waving && (
        <Suspense fallback={null}>
          <CreateWaveDialog
            chosen={{ ids: chosenIds, warehouseId: chosen[0]?.warehouse?.id ?? '' }} onClose={() => setWaving(false)}
            onMade={(id) => void navigate(`${paths.waves}/${encodeURIComponent(id)}`)}
          />
        </Suspense>
      )}
    </>
  );
}
