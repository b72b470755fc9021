import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Upload from '@mui/icons-material/UploadOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { ConfirmPreviewDialog } from '../../ui/ConfirmPreviewDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useColumns } from '../../ui/use-columns.js';
import { BIN_COLUMNS, BIN_ROW, type BinRow } from './bin-columns.js';
import { WAREHOUSES_OF_PAPERS } from './warehouses-of-papers.js';

const ImportBinsDialog = lazy(async () => ({ default: (await import('./ImportBinsDialog.js')).ImportBinsDialog }));
const EditBinDialog = lazy(async () => ({ default: (await import('./EditBinDialog.js')).EditBinDialog }));

const BINS = graphql(`
  query Bins($filter: BinFilter, $first: Int, $after: String, $last: Int, $before: String) {
    bins(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...BinRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);
const ARRANGE = graphql(`
  mutation ArrangeBins($input: ArrangeBinsInput!) {
    arrangeBins(input: $input) { moved userErrors { code message field } }
  }
`);
const REMOVE = graphql(`
  mutation RemoveBin($input: RemoveBinInput!) {
    removeBin(input: $input) { code userErrors { code message field } }
  }
`);

const FIELDS = { code: text(30), zone: text(20), skuCode: text(60) };
const MODEL: ListModel<typeof FIELDS, 'PATH_ORDER_ASC'> = { name: 'bins', fields: FIELDS, sorts: {}, defaultSort: 'PATH_ORDER_ASC' };

/** The bins of each warehouse as they come on the way of whoever picks, with what is picked from them. */
export default function BinListPage() {
  const { t } = useTranslation(['bins', 'ui']);
  const may = useMay();
  const list = useListState(MODEL);
  const { data: places } = useQuery(WAREHOUSES_OF_PAPERS);
  const warehouses = places?.warehouses.nodes ?? [];
  const here = warehouses.find(({ id }) => id === list.tab);
  const { data, previousData, loading, error, refetch } = useQuery(BINS, { variables: { ...list.page, filter: { ...list.filter, ...(here && { warehouseIds: [here.id] }) } } });
  const connection = (data ?? previousData)?.bins;
  const rows = readFragment(BIN_ROW, connection?.nodes) ?? [];
  const columns = useColumns(BIN_COLUMNS, (key) => t(`bins:columns.${key}`));
  const [dialog, setDialog] = useState<'import' | 'arrange'>();
  const [chosen, setChosen] = useState<{ bin: BinRow; removing: boolean }>();
  const mayEdit = may('bin:edit');
  const close = (): void => setDialog(undefined);
  return (
    <>
      <PageHeader
        title={t('bins:title')} back={<IconButton component={Link} to={paths.inventory} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>}
        actions={mayEdit && (
          <>
            {here && <Button variant="outlined" onClick={() => setDialog('arrange')}>{t('bins:actions.arrange')}</Button>}
            <Button variant="contained" startIcon={<Upload />} onClick={() => setDialog('import')}>{t('bins:actions.import')}</Button>
          </>
        )}
      />
      <ListView
        list={list} label={t('bins:title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`bins:filters.${key}`)} emptyTitle={t('bins:empty')} {...(mayEdit && { onPeek: (bin: BinRow) => setChosen({ bin, removing: false }) })}
        tabs={[{ key: 'all', label: t('bins:all') }, ...warehouses.map(({ id, name }) => ({ key: id, label: name }))]}
      />
      <Suspense fallback={null}>
        {dialog === 'import' && <ImportBinsDialog onClose={close} />}
        {chosen && !chosen.removing && <EditBinDialog bin={chosen.bin} onClose={() => setChosen(undefined)} onRemove={() => setChosen({ ...chosen, removing: true })} />}
      </Suspense>
      {dialog === 'arrange' && here && <ArrangeBinsDialog warehouse={here} onClose={close} />}
      {chosen?.removing && <RemoveBinDialog bin={chosen.bin} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function ArrangeBinsDialog({ warehouse, onClose }: { warehouse: { id: string; name: string }; onClose: () => void }) {
  const { t } = useTranslation('bins');
  const toasts = useToasts();
  const arrange = useCommand(ARRANGE, { refetch: 'active', onDone: ({ moved }) => toasts.done(t('arrange.done', { count: moved ?? 0 })) });
  return <ConfirmPreviewDialog title={`${t('arrange.title')} · ${warehouse.name}`} effects={[t('arrange.effect')]} verb={t('actions.arrange')} onClose={onClose} onConfirm={async () => refusalText(await arrange({ warehouseId: warehouse.id }))} />;
}

function RemoveBinDialog({ bin, onClose }: { bin: BinRow; onClose: () => void }) {
  const { t } = useTranslation('bins');
  const toasts = useToasts();
  const remove = useCommand(REMOVE, { refetch: 'active', onDone: () => toasts.done(t('remove.done', { code: bin.code })) });
  return <ConfirmPreviewDialog title={t('remove.title', { code: bin.code })} effects={[t('remove.effect')]} verb={t('actions.remove')} destructive onClose={onClose} onConfirm={async () => refusalText(await remove({ binId: bin.id }))} />;
}
