import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import type { ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { PERMISSION_REQUEST_COLUMNS, PERMISSION_REQUEST_ROW } from './permission-request-columns.js';

const PermissionRequestDrawer = lazy(async () => ({ default: (await import('./PermissionRequestDrawer.js')).PermissionRequestDrawer }));

const PERMISSION_REQUESTS = graphql(`
  query PermissionRequests($filter: PermissionRequestFilter, $first: Int, $after: String, $last: Int, $before: String) {
    permissionRequests(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...PermissionRequestRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);
const MODEL: ListModel<object, 'NEWEST'> = { name: 'permission-requests', fields: {}, sorts: {}, defaultSort: 'NEWEST' };
const STATES = ['OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const;

/** What others ask for that whoever looks could give: what waits comes first. */
export default function PermissionRequestListPage() {
  const { t } = useTranslation('permissionRequests');
  const statusText = useStatusText();
  const list = useListState(MODEL);
  const state = list.tab === 'all' ? null : [STATES.find((each) => each === list.tab) ?? 'OPEN'];
  const { data, previousData, loading, error, refetch } = useQuery(PERMISSION_REQUESTS, { variables: { ...list.page, filter: { own: false, state } }, fetchPolicy: 'cache-and-network' });
  const connection = (data ?? previousData)?.permissionRequests;
  const rows = readFragment(PERMISSION_REQUEST_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.permissionRequests, rows);
  const columns = useColumns(PERMISSION_REQUEST_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <>
      <PageHeader title={t('title')} />
      <ListView
        list={list} label={t('title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} emptyTitle={t('empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[...STATES.map((key) => ({ key, label: statusText('PermissionRequestState', key) })), { key: 'all', label: t('all') }]}
      />
      {peek.id && <Suspense fallback={null}><PermissionRequestDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
