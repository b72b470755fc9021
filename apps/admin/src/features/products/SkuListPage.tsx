import { useQuery } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment, type DocumentType } from '../../generated/gql/index.js';
import { choice, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { CopyText } from '../../ui/CopyText.js';
import { ListView } from '../../ui/ListView.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import { useColumns, type Column } from '../../ui/use-columns.js';
import { CATEGORIES } from './bundle-form.js';

const SkuDrawer = lazy(async () => ({ default: (await import('./SkuDrawer.js')).SkuDrawer }));
const CreateBundleDialog = lazy(async () => ({ default: (await import('./CreateBundleDialog.js')).CreateBundleDialog }));

const SKU_ROW = graphql(`
  fragment SkuRow on Sku {
    id
    code
    title
    category
    weightGrams
    bundle
    price { amount }
    floorPrice { amount }
    cost @include(if: $withCost) { amount }
    stocks @include(if: $withStock) { id available }
    sets @include(if: $withStock) { available }
    product { id name }
  }
`);
const SKUS = graphql(`
  query Skus($filter: SkuFilter, $withCost: Boolean!, $withStock: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
    skus(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...SkuRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

type SkuRow = DocumentType<typeof SKU_ROW>;
type Key = 'code' | 'title' | 'product' | 'category' | 'price' | 'floorPrice' | 'cost' | 'stock' | 'weight';
const NUMBER = { width: 110, align: 'right', headerAlign: 'right' } as const;

const COLUMNS: readonly Column<SkuRow, Key>[] = [
  { field: 'code', width: 180, renderCell: ({ row }) => <CopyText text={row.code} mono /> },
  { field: 'title', width: 260, minWidth: 180, flex: 1, renderCell: ({ row }) => <>{row.title} {row.bundle && <BundleChip />}</> },
  { field: 'product', width: 160, renderCell: ({ row }) => row.product?.name },
  { field: 'category', width: 110, renderCell: ({ row }) => <StatusText of="ProductCategory" value={row.category} /> },
  { field: 'price', ...NUMBER, renderCell: ({ row }) => <MoneyText amount={row.price.amount} strong /> },
  { field: 'floorPrice', ...NUMBER, renderCell: ({ row }) => <MoneyText amount={row.floorPrice.amount} /> },
  { field: 'cost', ...NUMBER, renderCell: ({ row }) => row.cost && <MoneyText amount={row.cost.amount} /> },
  { field: 'stock', ...NUMBER, renderCell: ({ row }) => (row.bundle ? row.sets : row.stocks)?.reduce((sum, { available }) => sum + available, 0) },
  { field: 'weight', ...NUMBER, renderCell: ({ row }) => `${row.weightGrams} g` },
];
function BundleChip() {
  const { t } = useTranslation('products');
  return <ToneChip tone="info">{t('bundles.bundle')}</ToneChip>;
}

const FIELDS = {
  code: text(60), category: choice('ProductCategory', CATEGORIES),
};
const MODEL: ListModel<typeof FIELDS, 'CODE_ASC'> = { name: 'skus', fields: FIELDS, sorts: {}, defaultSort: 'CODE_ASC' };

/** What is sold: SKUs with their prices; cost and stock for those who may see them. */
export default function SkuListPage() {
  const { t } = useTranslation('products');
  const may = useMay();
  const list = useListState(MODEL);
  const [withCost, withStock] = [may('stock:cost'), may('stock:read')];
  const { data, previousData, loading, error, refetch } = useQuery(SKUS, { variables: { ...list.page, filter: list.filter, withCost, withStock } });
  const connection = (data ?? previousData)?.skus;
  const rows = readFragment(SKU_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.products, rows);
  const [creating, setCreating] = useState(false);
  const columns = useColumns(COLUMNS, (key) => t(`columns.${key}`)).filter(({ field }) => (field !== 'cost' || withCost) && (field !== 'stock' || withStock));
  return (
    <>
      <PageHeader title={t('title')} actions={may('product:edit') && <Button variant="contained" startIcon={<Add />} onClick={() => setCreating(true)}>{t('bundles.create')}</Button>} />
      <ListView
        list={list} label={t('title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`filters.${key}`)} emptyTitle={t('empty')} onPeek={(row) => peek.open(row.id)}
      />
      {peek.id && <Suspense fallback={null}><SkuDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
      {creating && <Suspense fallback={null}><CreateBundleDialog onClose={() => setCreating(false)} onMade={peek.open} /></Suspense>}
    </>
  );
}
