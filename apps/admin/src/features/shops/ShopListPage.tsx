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
import { useColumns } from '../../ui/use-columns.js';
import { SHOP_COLUMNS, SHOP_ROW } from './shop-columns.js';

const ShopDrawer = lazy(async () => ({ default: (await import('./ShopDrawer.js')).ShopDrawer }));

const SHOPS = graphql(`
  query Shops($first: Int, $after: String, $last: Int, $before: String) {
    shops(first: $first, after: $after, last: $last, before: $before) {
      nodes { ...ShopRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);
const MODEL: ListModel<object, 'CODE_ASC'> = { name: 'shops', fields: {}, sorts: {}, defaultSort: 'CODE_ASC' };
const POLL_MS = 10_000;

/** The merchant's shops, and how well each is in step with its marketplace. */
export default function ShopListPage() {
  const { t } = useTranslation('shops');
  const list = useListState(MODEL);
  const { data, previousData, loading, error, refetch } = useQuery(SHOPS, { variables: list.page, pollInterval: POLL_MS, skipPollAttempt: () => document.hidden });
  const connection = (data ?? previousData)?.shops;
  const rows = readFragment(SHOP_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.shops, rows);
  const columns = useColumns(SHOP_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <>
      <PageHeader title={t('title')} />
      <ListView list={list} label={t('title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} emptyTitle={t('empty')} onPeek={(row) => peek.open(row.id)} />
      {peek.id && <Suspense fallback={null}><ShopDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
