import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { useListState } from '../../list/use-list-state.js';
import { ListView } from '../../ui/ListView.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { moneyFilter, moneyListModel } from './money-list.js';
import { PAYMENT_COLUMNS, PAYMENT_ROW } from './payment-columns.js';
import { PaymentsPage } from './PaymentsPage.js';

const PAYMENTS = graphql(`
  query Payments($filter: PaymentFilter, $sort: MoneySort!, $first: Int, $after: String, $last: Int, $before: String) {
    payments(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...PaymentRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const MODEL = moneyListModel('payments');
const STATES = ['PENDING', 'SUCCEEDED', 'FAILED', 'EXPIRED', 'CLOSED'] as const;

/** Attempts to pay, and what came of them. */
export default function PaymentListPage() {
  const { t } = useTranslation('payments');
  const statusText = useStatusText();
  const list = useListState(MODEL);
  const state = STATES.find((each) => each === list.tab);
  const { data, previousData, loading, error, refetch } = useQuery(PAYMENTS, { variables: { ...list.page, sort: list.sort, filter: { ...moneyFilter(list.filter), ...(state && { state: [state] }) } } });
  const connection = (data ?? previousData)?.payments;
  const columns = useColumns(PAYMENT_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <PaymentsPage>
      <ListView
        list={list} label={t('payments.title')} columns={columns} rows={readFragment(PAYMENT_ROW, connection?.nodes) ?? []} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`filters.${key}`)} emptyTitle={t('payments.empty')} tabs={[{ key: 'all', label: t('all') }, ...STATES.map((key) => ({ key, label: statusText('PaymentState', key) }))]}
      />
    </PaymentsPage>
  );
}
