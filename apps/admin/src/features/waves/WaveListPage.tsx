import { useQuery } from '@apollo/client/react';
import Add from '@mui/icons-material/AddOutlined';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { text, type ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { WAVE_COLUMNS, WAVE_ROW } from './wave-columns.js';

const WaveDrawer = lazy(async () => ({ default: (await import('./WaveDrawer.js')).WaveDrawer }));
const CreateWaveDialog = lazy(async () => ({ default: (await import('./CreateWaveDialog.js')).CreateWaveDialog }));

const WAVES = graphql(`
  query Waves($filter: WaveFilter, $first: Int, $after: String, $last: Int, $before: String) {
    waves(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...WaveRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const STATES = ['OPEN', 'PICKING', 'SORTED', 'DONE', 'CANCELLED'] as const;
const FIELDS = { number: text(60) };
const MODEL: ListModel<typeof FIELDS, 'CREATED_AT_DESC'> = { name: 'waves', fields: FIELDS, sorts: {}, defaultSort: 'CREATED_AT_DESC' };
const POLL_MS = 15_000;

/** Waves by where they stand: what waits for a picker, what is under way, what is done. */
export default function WaveListPage() {
  const { t } = useTranslation(['waves', 'ui']);
  const statusText = useStatusText();
  const may = useMay();
  const list = useListState(MODEL);
  const state = STATES.find((each) => each === list.tab);
  const { data, previousData, loading, error, refetch } = useQuery(WAVES, {
    variables: { ...list.page, filter: { ...list.filter, ...(state && { state: [state] }) } }, pollInterval: POLL_MS, skipPollAttempt: () => document.hidden,
  });
  const connection = (data ?? previousData)?.waves;
  const rows = readFragment(WAVE_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.waves, rows);
  const [creating, setCreating] = useState(false);
  const columns = useColumns(WAVE_COLUMNS, (key) => t(`waves:columns.${key}`));
  return (
    <>
      <PageHeader
        title={t('waves:title')} back={<IconButton component={Link} to={paths.fulfilmentOrders} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>}
        actions={may('wave:manage') && <Button variant="contained" startIcon={<Add />} onClick={() => setCreating(true)}>{t('waves:actions.create')}</Button>}
      />
      <ListView
        list={list} label={t('waves:title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`waves:filters.${key}`)} emptyTitle={t('waves:empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[{ key: 'all', label: t('waves:all') }, ...STATES.map((key) => ({ key, label: statusText('WaveState', key) }))]}
      />
      {peek.id && <Suspense fallback={null}><WaveDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
      {creating && <Suspense fallback={null}><CreateWaveDialog onClose={() => setCreating(false)} onMade={peek.open} /></Suspense>}
    </>
  );
}
