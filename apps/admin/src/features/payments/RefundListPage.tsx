import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { moneyFilter, moneyListModel } from './money-list.js';
import { PaymentsPage } from './PaymentsPage.js';
import { REFUND_COLUMNS, REFUND_ROW } from './refund-columns.js';

const RefundDrawer = lazy(async () => ({ default: (await import('./RefundDrawer.js')).RefundDrawer }));

const REFUNDS = graphql(`
  query Refunds($filter: RefundFilter, $sort: MoneySort!, $first: Int, $after: String, $last: Int, $before: String) {
    refunds(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...RefundRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const MODEL = moneyListModel('refunds');
const STATES = ['REQUESTED', 'APPROVED', 'PROCESSING', 'FAILED', 'SUCCEEDED'] as const;

/** Money on its way back; what waits for approval or failed stands in its own tab. */
export default function RefundListPage() {
  const { t } = useTranslation('payments');
  const statusText = useStatusText();
  const list = useListState(MODEL);
  const state = STATES.find((each) => each === list.tab);
  const { data, previousData, loading, error, refetch } = useQuery(REFUNDS, { variables: { ...list.page, sort: list.sort, filter: { ...moneyFilter(list.filter), ...(state && { state: [state] }) } } });
  const connection = (data ?? previousData)?.refunds;
  const rows = readFragment(REFUND_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.refunds, rows);
  const columns = useColumns(REFUND_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <PaymentsPage>
      <ListView
        list={list} label={t('refunds.title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`filters.${key}`)} emptyTitle={t('refunds.empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[{ key: 'all', label: t('all') }, ...STATES.map((key) => ({ key, label: statusText('RefundState', key) }))]}
      />
      {peek.id && <Suspense fallback={null}><RefundDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </PaymentsPage>
  );
}
