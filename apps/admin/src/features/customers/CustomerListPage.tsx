import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';
import { graphql, readFragment, type DocumentType } from '../../generated/gql/index.js';
import { choice, flag, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { DateText } from '../../ui/DateText.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { StatusText } from '../../ui/StatusText.js';
import { useColumns, type Column } from '../../ui/use-columns.js';
import { BlacklistChip } from './BlacklistChip.js';

const CustomerDrawer = lazy(async () => ({ default: (await import('./CustomerDrawer.js')).CustomerDrawer }));

const CUSTOMER_ROW = graphql(`
  fragment CustomerRow on Customer {
    id
    name
    phone
    level
    blockedAt
    createdAt
  }
`);
const CUSTOMERS = graphql(`
  query Customers($filter: CustomerFilter, $first: Int, $after: String, $last: Int, $before: String) {
    customers(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...CustomerRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

type CustomerRow = DocumentType<typeof CUSTOMER_ROW>;
type Key = 'name' | 'phone' | 'level' | 'blocked' | 'created';

const COLUMNS: readonly Column<CustomerRow, Key>[] = [
  { field: 'name', width: 180, flex: 1, renderCell: ({ row }) => row.name },
  { field: 'phone', width: 180, renderCell: ({ row }) => row.phone },
  { field: 'level', width: 120, renderCell: ({ row }) => <StatusText of="CustomerLevel" value={row.level} /> },
  { field: 'blocked', width: 120, renderCell: ({ row }) => row.blockedAt && <BlacklistChip /> },
  { field: 'created', width: 140, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
const FIELDS = { name: text(60), phone: text(20), level: choice('CustomerLevel', ['NORMAL', 'SILVER', 'GOLD', 'VIP']), blocked: flag() };
const MODEL: ListModel<typeof FIELDS, 'CREATED_AT_DESC'> = { name: 'customers', fields: FIELDS, sorts: {}, defaultSort: 'CREATED_AT_DESC' };

/** Who buys; names and phones as the API masks them. */
export default function CustomerListPage() {
  const { t } = useTranslation('customers');
  const list = useListState(MODEL);
  const { data, previousData, loading, error, refetch } = useQuery(CUSTOMERS, { variables: { ...list.page, filter: list.filter } });
  const connection = (data ?? previousData)?.customers;
  const rows = readFragment(CUSTOMER_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.customers, rows);
  const columns = useColumns(COLUMNS, (key) => t(`columns.${key}`));
  return (
    <>
      <PageHeader title={t('title')} />
      <ListView list={list} label={t('title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} labelOf={(key) => t(`filters.${key}`)} emptyTitle={t('empty')} onPeek={(row) => peek.open(row.id)} />
      {peek.id && <Suspense fallback={null}><CustomerDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
