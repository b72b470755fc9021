import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { startOfDay } from '../../format/instant.js';
import { graphql, readFragment, type DocumentType } from '../../generated/gql/index.js';
import { dates, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ListView } from '../../ui/ListView.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { StatusText } from '../../ui/StatusText.js';
import { useColumns, type Column } from '../../ui/use-columns.js';
import { PaymentsPage } from './PaymentsPage.js';

const LEDGER_ROW = graphql(`
  fragment LedgerRow on LedgerEntry {
    id
    at
    memo
    order { ...OrderLink }
    postings { id account amount { amount } }
  }
`);
const LEDGER = graphql(`
  query Ledger($filter: LedgerEntryFilter, $first: Int, $after: String, $last: Int, $before: String) {
    ledgerBalances { account balance { amount } }
    ledgerEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...LedgerRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

type LedgerRow = DocumentType<typeof LEDGER_ROW>;
type Key = 'at' | 'memo' | 'order' | 'debit' | 'credit' | 'amount';
const isCredit = (posting: LedgerRow['postings'][number]): boolean => posting.amount.amount.startsWith('-');

/** The accounts on one side of an entry. */
function Accounts({ entry, credit }: { entry: LedgerRow; credit: boolean }) {
  const postings = entry.postings.filter((posting) => isCredit(posting) === credit);
  return <span>{postings.map((posting) => <StatusText key={posting.id} of="LedgerAccount" value={posting.account} />)}</span>;
}

const COLUMNS: readonly Column<LedgerRow, Key>[] = [
  { field: 'at', width: 120, renderCell: ({ row }) => <DateText at={row.at} /> },
  { field: 'order', width: 170, renderCell: ({ row }) => <OrderLink order={row.order} /> },
  { field: 'memo', width: 300, flex: 1, renderCell: ({ row }) => row.memo },
  { field: 'debit', width: 150, renderCell: ({ row }) => <Accounts entry={row} credit={false} /> },
  { field: 'credit', width: 150, renderCell: ({ row }) => <Accounts entry={row} credit /> },
  { field: 'amount', width: 130, align: 'right', headerAlign: 'right', renderCell: ({ row }) => <MoneyText amount={row.postings.find((posting) => !isCredit(posting))?.amount.amount ?? '0.00'} strong /> },
];
const FIELDS = { booked: dates() };
const MODEL: ListModel<typeof FIELDS, 'AT_DESC'> = { name: 'ledger', fields: FIELDS, sorts: {}, defaultSort: 'AT_DESC' };

/** The books: what every account adds up to, and the entries behind it. */
export default function LedgerPage() {
  const { t } = useTranslation('payments');
  const list = useListState(MODEL);
  const { from, to } = list.filter.booked ?? {};
  const { data, previousData, loading, error, refetch } = useQuery(LEDGER, { variables: { ...list.page, filter: { ...(from && { from: startOfDay(from) }), ...(to && { to: startOfDay(to, 1) }) } } });
  const shown = data ?? previousData;
  const columns = useColumns(COLUMNS, (key) => t(`columns.${key}`));
  return (
    <PaymentsPage>
      {shown && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: 3, mb: 4 }}>
          {shown.ledgerBalances.map(({ account, balance }) => (
            <Card key={account}>
              <Box sx={{ color: 'text.secondary' }}><StatusText of="LedgerAccount" value={account} /></Box>
              <Typography variant="h2" component="p"><MoneyText amount={balance.amount} strong /></Typography>
            </Card>
          ))}
        </Box>
      )}
      <ListView
        list={list} label={t('books.title')} columns={columns} rows={readFragment(LEDGER_ROW, shown?.ledgerEntries.nodes) ?? []} connection={shown?.ledgerEntries} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`filters.${key}`)} emptyTitle={t('books.empty')}
      />
    </PaymentsPage>
  );
}
