import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { choice, pick, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { STOCK_ALERT_COLUMNS, STOCK_ALERT_ROW } from './alert-columns.js';
import { useWarehouseOptions } from './use-warehouse-options.js';

const StockAlertDrawer = lazy(async () => ({ default: (await import('./StockAlertDrawer.js')).StockAlertDrawer }));
const SafetyLevelsDialog = lazy(async () => ({ default: (await import('./SafetyLevelsDialog.js')).SafetyLevelsDialog }));

const STOCK_ALERTS = graphql(`
  query StockAlerts($filter: StockAlertFilter, $sort: StockAlertSort!, $first: Int, $after: String, $last: Int, $before: String) {
    stockAlerts(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...StockAlertRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const STATES = ['OPEN', 'ACKNOWLEDGED', 'CLOSED'] as const;
const WAITING = ['OPEN', 'ACKNOWLEDGED'] as const;
const FIELDS = { find: text(60), warehouse: pick(60), category: choice('ProductCategory', ['FOOD', 'COSMETICS', 'UNDERWEAR', 'PERSONAL_CARE', 'MADE_TO_ORDER', 'APPAREL', 'HOME', 'TEA', 'OTHER']) };
type Sort = 'COVER_ASC' | 'COVER_DESC' | 'OPENED_AT_DESC' | 'OPENED_AT_ASC';
const MODEL: ListModel<typeof FIELDS, Sort> = {
  name: 'stock-alerts', fields: FIELDS, defaultSort: 'COVER_ASC',
  sorts: {
    COVER_ASC: { field: 'coverDays', direction: 'asc' }, COVER_DESC: { field: 'coverDays', direction: 'desc' },
    OPENED_AT_DESC: { field: 'openedAt', direction: 'desc' }, OPENED_AT_ASC: { field: 'openedAt', direction: 'asc' },
  },
};

/** What has fallen below its safety level, the one that runs out first on top: who sees to it, and how many to order. */
export default function StockAlertListPage() {
  const { t } = useTranslation(['stockAlerts', 'ui']);
  const statusText = useStatusText();
  const may = useMay();
  const list = useListState(MODEL);
  const state = STATES.find((each) => each === list.tab);
  const { warehouse, ...asked } = list.filter;
  const warehouses = useWarehouseOptions();
  const { data, previousData, loading, error, refetch } = useQuery(STOCK_ALERTS, {
    variables: { ...list.page, sort: list.sort, filter: { ...asked, ...(warehouse && { warehouseIds: [warehouse] }), state: state ? [state] : [...WAITING] } }, fetchPolicy: 'cache-and-network',
  });
  const connection = (data ?? previousData)?.stockAlerts;
  const rows = readFragment(STOCK_ALERT_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.stockAlerts, rows);
  const [setting, setSetting] = useState(false);
  const columns = useColumns(STOCK_ALERT_COLUMNS, (key) => t(`stockAlerts:columns.${key}`));
  return (
    <>
      <PageHeader
        title={t('stockAlerts:title')} back={<IconButton component={Link} to={paths.inventory} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>}
        actions={may('stock:adjust') && <Button variant="outlined" onClick={() => setSetting(true)}>{t('stockAlerts:levels.open')}</Button>}
      />
      <ListView
        list={list} label={t('stockAlerts:title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`stockAlerts:filters.${key}`)} options={{ warehouse: warehouses }} emptyTitle={t('stockAlerts:empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[{ key: 'WAITING', label: t('stockAlerts:waiting') }, ...STATES.map((key) => ({ key, label: statusText('StockAlertState', key) }))]}
      />
      <Suspense fallback={null}>
        {peek.id && <StockAlertDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} />}
        {setting && <SafetyLevelsDialog onClose={() => setSetting(false)} />}
      </Suspense>
    </>
  );
}
