import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { flag, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { RETURN_COLUMNS, RETURN_ROW } from './return-columns.js';

const ReturnDrawer = lazy(async () => ({ default: (await import('./ReturnDrawer.js')).ReturnDrawer }));

const RETURNS = graphql(`
  query Returns($filter: ReturnFilter, $first: Int, $after: String, $last: Int, $before: String) {
    returns(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...ReturnRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const FIELDS = { orderNo: text(40), late: flag() };
const MODEL: ListModel<typeof FIELDS, 'REQUESTED_AT_DESC'> = { name: 'returns', fields: FIELDS, sorts: {}, defaultSort: 'REQUESTED_AT_DESC' };
const STATES = ['REQUESTED', 'APPROVED', 'SHIPPED_BACK', 'RECEIVED', 'REFUNDED', 'EXCHANGED', 'COMPLETED', 'REJECTED', 'CANCELLED'] as const;

/** The returns desk: what waits for a decision, what is on its way back, what has arrived. */
export default function ReturnListPage() {
  const { t } = useTranslation('returns');
  const statusText = useStatusText();
  const list = useListState(MODEL);
  const state = STATES.find((each) => each === list.tab);
  const { data, previousData, loading, error, refetch } = useQuery(RETURNS, { variables: { ...list.page, filter: { ...list.filter, ...(state && { state: [state] }) } } });
  const connection = (data ?? previousData)?.returns;
  const rows = readFragment(RETURN_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.returns, rows);
  const columns = useColumns(RETURN_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <>
      <PageHeader title={t('title')} />
      <ListView
        list={list} label={t('title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`filters.${key}`)} emptyTitle={t('empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[{ key: 'all', label: t('all') }, ...STATES.map((key) => ({ key, label: statusText('ReturnState', key) }))]}
      />
      {peek.id && <Suspense fallback={null}><ReturnDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
