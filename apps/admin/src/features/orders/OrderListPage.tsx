import { useQuery, useSubscription } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { useAnew } from '../../apollo/use-anew.js';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { readFragment } from '../../generated/gql/index.js';
import { useHeldRows } from '../../list/use-held-rows.js';
import { useListState } from '../../list/use-list-state.js';
import { useSavedViews } from '../../list/use-saved-views.js';
import { useSoon } from '../../list/use-soon.js';
import { ListCard } from '../../ui/Card.js';
import { EntityTable } from '../../ui/EntityTable.js';
import { AddGroups, FilterGroups } from '../../ui/FilterGroups.js';
import { FilterBar } from '../../ui/FilterBar.js';
import { ListTools } from '../../ui/ListTools.js';
import { NewsBar } from '../../ui/NewsBar.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { SortMenu } from '../../ui/SortMenu.js';
import { cappedCount, SavedViews } from '../../ui/SavedViews.js';
import { NOTHING, type Selection } from '../../ui/selection.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { TakeOrdersButton } from '../assignment/TakeOrdersButton.js';
import { ORDER_CHANGED } from './order-detail.js';
import { orderListModel, ORDER_QUEUES, ORDER_SORTS, toOrderFilter, type OrderField } from './order-list-model.js';
import { ORDER_QUEUE_COUNTS, ORDER_ROW, ORDERS } from './order-row.js';
import { OrderBulkBar } from './OrderBulkBar.js';
import { OrderFileTools } from './OrderFileTools.js';
import { HIDDEN_ORDER_COLUMNS, useOrderColumns, type OrderListRow } from './use-order-columns.js';
import { OrderSearchBox } from './OrderSearchBox.js';
import { ScopeNote } from './ScopeNote.js';
import { useOrderOptions } from './use-order-options.js';
import { useViewCounts } from './use-view-counts.js';

const OrderPeek = lazy(() => import('./OrderPeek.js'));
const WhyNoOrders = lazy(() => import('./WhyNoOrders.js'));
const NO_ROWS: readonly OrderListRow[] = [];
const REFRESH_MS = 15_000;

/** The orders: queues as tabs, a filter that lives in the URL, rows to act on. The model of every list page. */
export default function OrderListPage() {
  const { t } = useText();
  const statusText = useStatusText();
  const navigate = useNavigate();
  const may = useMay();
  const list = useListState(orderListModel);
  const saved = useSavedViews(orderListModel.name, { query: list.query, onBegin: list.showQuery });
  const counted = useViewCounts(saved.views);
  const { without, options } = useOrderOptions();
  const columns = useOrderColumns({ withMarks: may('mark:read'), withWork: may('assignment:read') });
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const [peeked, setPeeked] = useState<string>();
  const [columnsOpen, setColumnsOpen] = useState(false);
  const queue = ORDER_QUEUES.find((key) => key === list.tab);
  const counts = useQuery(ORDER_QUEUE_COUNTS, { pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden });
  const filter = toOrderFilter(list.filter, list.groups);
  const variables = { ...list.page, filter, sort: list.sort, marks: may('mark:read'), work: may('assignment:read'), ...(queue && { queue }) };
  const { data, previousData, loading, error, refetch } = useQuery(ORDERS, { variables, pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden });
  const refreshSoon = useSoon(useAnew(() => Promise.all([refetch(), counts.refetch()])));
  useSubscription(ORDER_CHANGED, { variables: {}, onData: refreshSoon });
  const shown = (data ?? previousData)?.orders;
  const { rows, news, showNews } = useHeldRows(shown ? shown.nodes.map((node) => ({ ...node, ...readFragment(ORDER_ROW, node) })) : NO_ROWS, data && JSON.stringify(variables));
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = shown?.pageInfo ?? {};
  const tabs = [{ key: '', label: t('views.all') }, ...ORDER_QUEUES.filter((key) => (key !== 'MINE' && key !== 'UNTAKEN') || may('assignment:read')).map((key) => ({
    key, label: statusText('OrderQueueKey', key), count: counts.data?.orderQueues.find((each) => each.key === key)?.count, alert: key === 'HELD' || key === 'LATE',
  }))];
  const filtered = Object.keys(filter).length > 0;
  const sortField = orderListModel.sorts[list.sort];
  const openRow = (row: OrderListRow): void => void navigate(paths.order(row.orderNo));
  const takeAway = (field: OrderField | 'queue' | 'any' | 'except'): void => {
    if (field === 'queue') list.setTab('');
    else if (field === 'any') list.setGroups({ ...list.groups, any: [] });
    else if (field === 'except') list.setGroups({ any: list.groups.any });
    else list.setFilter({ ...list.filter, [field]: undefined });
  };
  const labelOf = (key: OrderField): string => t(`orders:filters.${key}`);
  const sortBy = (field: string, direction: string): void => {
    const found = Object.entries(orderListModel.sorts).find(([, each]) => each.field === field && each.direction === direction);
    if (found) list.setSort(found[0] as typeof list.sort); // the keys of `sorts` are the sorts
  };
  return (
    <>
      <PageHeader
        title={t('orders:title')} aside={shown && <span>{t('table.total', { total: cappedCount(shown.totalCount ?? 0) })}</span>}
        actions={<>{may('assignment:take') && <TakeOrdersButton onTaken={() => { setSelection(NOTHING); list.setTab('MINE'); }} />}<OrderFileTools filter={filter} queue={queue} />{may('order:create') && <Button variant="contained" startIcon={<Add />} component={Link} to={paths.orderNew}>{t('orders:actions.create')}</Button>}</>}
      />
      <ScopeNote />
      <ListCard>
        <SavedViews tabs={tabs} active={queue ?? ''} onTab={(tab) => { setSelection(NOTHING); list.setTab(tab); }} saved={saved} counts={counted} query={list.query} onView={list.showQuery} />
        <OrderSearchBox filter={list.filter} onFind={list.setFilter} />
        <FilterBar model={orderListModel} filter={list.filter} labelOf={labelOf} onChange={list.setFilter} without={without} options={options}>
          <AddGroups groups={list.groups} onChange={list.setGroups} />
          <SortMenu sort={list.sort} sorts={ORDER_SORTS.filter((each) => each !== 'URGENT_FIRST' || may('mark:read')).map((value) => ({ value, text: t(`orders:sorts.${value}`) }))} label={t('orders:sortedBy', { by: t(`orders:sorts.${list.sort}`) })} onSort={list.setSort} />
          <ListTools onSaveView={(view) => saved.save({ ...view, query: list.query })} onColumns={() => setColumnsOpen(true)} />
        </FilterBar>
        <FilterGroups model={orderListModel} groups={list.groups} labelOf={labelOf} onChange={list.setGroups} without={without} options={options} />
        <OrderBulkBar rows={rows} selection={selection} onSelection={setSelection} matching={shown?.totalCount == null ? null : { count: shown.totalCount, orders: { filter, ...(queue && { queue }) } }} />
        <NewsBar count={news} onShow={showNews} />
        {filtered && shown?.totalCount === 0 && <Suspense fallback={null}><WhyNoOrders filter={filter} queue={queue} onWithout={takeAway} /></Suspense>}
        <EntityTable
          name="orders" label={t('orders:title')} columns={columns} hidden={HIDDEN_ORDER_COLUMNS} rows={rows} loading={loading} error={error} onRetry={() => void refetch()}
          sort={sortField} onSort={sortBy} selection={selection} onSelection={setSelection} onOpen={openRow} onPeek={(row) => setPeeked(row.id)}
          empty={filtered ? { title: t('orders:why.title') } : { title: t(queue ? 'orders:emptyQueue' : 'orders:empty') }} columnsOpen={columnsOpen} onColumnsClose={() => setColumnsOpen(false)}
          page={{ index: list.pageIndex, size: list.size, total: shown?.totalCount ?? null, onSize: list.setSize, onNext: hasNextPage && endCursor ? () => list.next(endCursor) : undefined, onPrevious: hasPreviousPage && startCursor ? () => list.previous(startCursor) : undefined }}
        />
      </ListCard>
      {peeked && <Suspense fallback={null}><OrderPeek rows={rows} id={peeked} onMove={setPeeked} onClose={() => setPeeked(undefined)} /></Suspense>}
    </>
  );
}
