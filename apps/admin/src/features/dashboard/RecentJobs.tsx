import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { JobName } from '../jobs/JobName.js';

const RECENT_JOBS = graphql(`
  query RecentJobs {
    jobs(first: 6) { nodes { id name state createdAt } }
  }
`);
const REFRESH_MS = 30_000;

/** What works in the background, the newest first. */
export function RecentJobs() {
  const { t } = useTranslation('dashboard');
  const { data } = useQuery(RECENT_JOBS, { pollInterval: REFRESH_MS, skipPollAttempt: () => document.hidden });
  const jobs = data?.jobs.nodes ?? [];
  return (
    <Card title={t('jobs')} flush actions={<Button size="small" component={Link} to={paths.jobs}>{t('allJobs')}</Button>}>
      {data && jobs.length === 0 && <EmptyState title={t('noJobs')} />}
      {jobs.length > 0 && (
        <PlainTable label={t('jobs')} rows={jobs.map((job) => ({ id: job.id, cells: [<JobName key="name" name={job.name} />, <StatusChip key="state" of="JobState" value={job.state} />, <DateText key="at" at={job.createdAt} />] }))} />
      )}
    </Card>
  );
}
