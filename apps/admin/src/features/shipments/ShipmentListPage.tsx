import { useQuery } from '@apollo/client/react';
import TravelExplore from '@mui/icons-material/TravelExploreOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import type { ShipmentFilter } from '../../generated/gql/graphql.js';
import { flag, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useColumns } from '../../ui/use-columns.js';
import { SHIPMENT_COLUMNS, SHIPMENT_ROW } from './shipment-columns.js';

const ShipmentDrawer = lazy(async () => ({ default: (await import('./ShipmentDrawer.js')).ShipmentDrawer }));

const SHIPMENTS = graphql(`
  query Shipments($filter: ShipmentFilter, $sort: ShipmentSort!, $first: Int, $after: String, $last: Int, $before: String) {
    shipments(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...ShipmentRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const FIELDS = { number: text(40), printed: flag() };
const SORTS = { CREATED_AT_DESC: { field: 'created', direction: 'desc' }, CREATED_AT_ASC: { field: 'created', direction: 'asc' } } as const;
const MODEL: ListModel<typeof FIELDS, keyof typeof SORTS> = { name: 'shipments', fields: FIELDS, sorts: SORTS, defaultSort: 'CREATED_AT_DESC' };
const TABS = ['all', 'open', 'moving', 'problem', 'delivered'] as const;
const TAB_FILTER: Record<(typeof TABS)[number], ShipmentFilter> = {
  all: {}, open: { state: ['CREATED'] }, moving: { state: ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY'] }, problem: { problem: true }, delivered: { state: ['DELIVERED'] },
};

/** Every parcel and where it is. */
export default function ShipmentListPage() {
  const { t } = useTranslation('shipments');
  const list = useListState(MODEL);
  const tab = TABS.find((each) => each === list.tab) ?? 'all';
  const { data, previousData, loading, error, refetch } = useQuery(SHIPMENTS, { variables: { ...list.page, sort: list.sort, filter: { ...list.filter, ...TAB_FILTER[tab] } } });
  const connection = (data ?? previousData)?.shipments;
  const rows = readFragment(SHIPMENT_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.shipments, rows);
  const columns = useColumns(SHIPMENT_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <>
      <PageHeader title={t('parcels.title')} actions={<Button component={Link} to={paths.tracking} variant="outlined" startIcon={<TravelExplore />}>{t('track.title')}</Button>} />
      <ListView
        list={list} label={t('parcels.title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`filters.${key}`)} emptyTitle={t('parcels.empty')} onPeek={(row) => peek.open(row.id)} tabs={TABS.map((key) => ({ key, label: t(`parcels.${key}`) }))}
      />
      {peek.id && <Suspense fallback={null}><ShipmentDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
