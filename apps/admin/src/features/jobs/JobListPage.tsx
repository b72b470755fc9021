import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment } from '../../generated/gql/index.js';
import type { ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { useColumns } from '../../ui/use-columns.js';
import { JOB_COLUMNS, JOB_ROW } from './job-columns.js';

const JobDrawer = lazy(async () => ({ default: (await import('./JobDrawer.js')).JobDrawer }));

const JOBS = graphql(`
  query Jobs($state: [JobState!], $first: Int, $after: String, $last: Int, $before: String) {
    jobs(state: $state, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...JobRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);
const MODEL: ListModel<object, 'NEWEST'> = { name: 'jobs', fields: {}, sorts: {}, defaultSort: 'NEWEST' };
const STATES = ['RUNNING', 'QUEUED', 'FAILED', 'DONE'] as const;
const POLL_MS = 10_000;

/** Work in the background: what runs, what waits, what failed. */
export default function JobListPage() {
  const { t } = useTranslation('jobs');
  const statusText = useStatusText();
  const may = useMay();
  const list = useListState(MODEL);
  const state = STATES.find((each) => each === list.tab);
  const { data, previousData, loading, error, refetch } = useQuery(JOBS, { variables: { ...list.page, ...(state && { state: [state] }) }, pollInterval: POLL_MS, skipPollAttempt: () => document.hidden });
  const connection = (data ?? previousData)?.jobs;
  const rows = readFragment(JOB_ROW, connection?.nodes) ?? [];
  const peek = usePeek(paths.jobs, rows);
  const columns = useColumns(JOB_COLUMNS, (key) => t(`columns.${key}`));
  return (
    <>
      <PageHeader title={t('title')} actions={may('audit:read') && <Button component={Link} to={paths.audit} variant="outlined">{t('audit.title')}</Button>} />
      <ListView
        list={list} label={t('title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} emptyTitle={t('empty')} onPeek={(row) => peek.open(row.id)}
        tabs={[{ key: 'all', label: t('all') }, ...STATES.map((key) => ({ key, label: statusText('JobState', key) }))]}
      />
      {peek.id && <Suspense fallback={null}><JobDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
