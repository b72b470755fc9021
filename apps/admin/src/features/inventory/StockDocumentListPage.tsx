import { useQuery } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { choice, text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { EMPTY_PAPER, type StockPaperForm } from './stock-paper-form.js';
import { wantedPaper, withoutPaper } from './wanted-paper.js';
import { STOCK_DOCUMENT_COLUMNS, STOCK_DOCUMENT_ROW } from './document-columns.js';

const StockDocumentDrawer = lazy(async () => ({ default: (await import('./StockDocumentDrawer.js')).StockDocumentDrawer }));
const CreateStockDocumentDialog = lazy(async () => ({ default: (await import('./CreateStockDocumentDialog.js')).CreateStockDocumentDialog }));

const STOCK_DOCUMENTS = graphql(`
  query StockDocuments($filter: StockDocumentFilter, $first: Int, $after: String, $last: Int, $before: String) {
    stockDocuments(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...StockDocumentRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const STATES = ['OPEN', 'IN_TRANSIT', 'PARTLY_RECEIVED', 'COMPLETED', 'CANCELLED'] as const;
const FIELDS = { number: text(60), kind: choice('StockDocumentKind', ['RECEIPT', 'ISSUE', 'TRANSFER', 'DAMAGE']) };
const MODEL: ListModel<typeof FIELDS, 'CREATED_AT_DESC'> = { name: 'stock-documents', fields: FIELDS, sorts: {}, defaultSort: 'CREATED_AT_DESC' };

/** The warehouse's papers: what is to come in or to leave, what is on its way, what is done. */
export default function StockDocumentListPage() {
  const { t } = useTranslation(['stockDocuments', 'ui']);
  const statusText = useStatusText();
  const may = useMay();
  const list = useListState(MODEL);
  const state = STATES.find((each) => each === list.tab);
  const { data, previousData, loading, error, refetch } = useQuery(STOCK_DOCUMENTS, { variables: { ...list.page, filter: { ...list.filter, ...(state && { state: [state] }) } } });
  const connection = (data ?? previousData)?.stockDocuments;
  const rows = readFragment(STOCK_DOCUMENT_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.stockDocuments, rows);
  const [query, setQuery] = useSearchParams();
  const [creating, setCreating] = useState<StockPaperForm | undefined>(() => wantedPaper(query));
  useEffect(function takeFromAddress() {
    if (query.has('new')) setQuery(withoutPaper, { replace: true });
  }, [query, setQuery]);
  const columns = useColumns(STOCK_DOCUMENT_COLUMNS, (key) => t(`stockDocuments:columns.${key}`));
  const mayCreate = may('stock:receive') || may('stock:issue') || may('stock:transfer');
  return (
    <>
      <PageHeader
        title={t('stockDocuments:title')} back={<IconButton component={Link} to={paths.inventory} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>}
        actions={mayCreate && <Button variant="contained" startIcon={<Add />} onClick={() => setCreating(EMPTY_PAPER)}>{t('stockDocuments:actions.create')}</Button>}
      />
      <ListView
        list={list} label={t('stockDocuments:title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`stockDocuments:filters.${key}`)} emptyTitle={t('stockDocuments:empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[{ key: 'all', label: t('stockDocuments:all') }, ...STATES.map((key) => ({ key, label: statusText('StockDocumentState', key) }))]}
      />
      {peek.id && <Suspense fallback={null}><StockDocumentDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
      {creating && <Suspense fallback={null}><CreateStockDocumentDialog wanted={creating} onClose={() => setCreating(undefined)} onMade={peek.open} /></Suspense>}
    </>
  );
}
