import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { useListState } from '../../list/use-list-state.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useColumns } from '../../ui/use-columns.js';
import { MOVEMENT_COLUMNS, MOVEMENT_ROW, type ListedMovement } from './movement-columns.js';
import { movementListModel } from './movement-list-model.js';
import { useWarehouseOptions } from './use-warehouse-options.js';

const STOCK_MOVEMENTS = graphql(`
  query StockMovements($withOrders: Boolean!, $filter: StockMovementFilter, $first: Int, $after: String, $last: Int, $before: String) {
    stockMovements(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...MovementRow document { id documentNo } order @include(if: $withOrders) { id ...OrderLink } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

/** Every change of every stock, newest first. */
export default function StockMovementListPage() {
  const { t } = useTranslation(['inventory', 'ui']);
  const list = useListState(movementListModel);
  const may = useMay();
  const { warehouse, ...asked } = list.filter;
  const warehouses = useWarehouseOptions();
  const { data, previousData, loading, error, refetch } = useQuery(STOCK_MOVEMENTS, { variables: { ...list.page, withOrders: may('order:read'), filter: { ...asked, ...(warehouse && { warehouseIds: [warehouse] }) } } });
  const connection = (data ?? previousData)?.stockMovements;
  const nodes = connection?.nodes ?? [];
  const rows: readonly ListedMovement[] = readFragment(MOVEMENT_ROW, nodes).map((row, index) => ({ ...row, document: nodes[index]?.document, order: nodes[index]?.order }));
  const columns = useColumns(MOVEMENT_COLUMNS, (key) => t(`inventory:columns.${key}`));
  return (
    <>
      <PageHeader title={t('inventory:movements.title')} back={<IconButton component={Link} to={paths.inventory} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>} />
      <ListView
        list={list} label={t('inventory:movements.title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`inventory:filters.${key}`)} options={{ warehouse: warehouses }} emptyTitle={t('inventory:movements.empty')}
      />
    </>
  );
}
