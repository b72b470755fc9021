import { useQuery, useSubscription } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusChip, ToneChip } from '../../ui/StatusChip.js';
import { attemptsText } from './attempts-text.js';
import { useJobName } from './JobName.js';
import { JobProgress } from './JobProgress.js';
import { RetryJobButton } from './RetryJobButton.js';

const JOB = graphql(`
  query Job($id: ID!) {
    job(id: $id) { ...JobDetail }
  }
`);
const JOB_PROGRESSED = graphql(`
  subscription JobProgressed($id: ID!) {
    jobProgress(id: $id) { id state ...JobProgress }
  }
`);
const JOB_DETAIL = graphql(`
  fragment JobDetail on Job {
    id
    name
    state
    attempts
    maxAttempts
    failedItems
    lastError
    runAt
    createdAt
    finishedAt
    total
    items { label done message }
    ...JobProgress
  }
`);

interface JobDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One job, live: how far it is, how each item went, and another try when it failed. */
export function JobDrawer({ id, ...drawer }: JobDrawerProps) {
  const { t } = useTranslation(['jobs', 'ui']);
  const jobName = useJobName();
  const { data, error, refetch } = useQuery(JOB, { variables: { id } });
  const job = readFragment(JOB_DETAIL, data?.job);
  useSubscription(JOB_PROGRESSED, {
    variables: { id }, skip: job?.state === 'DONE' || job?.state === 'FAILED',
    // The items come with the whole job once it has ended.
    onData: ({ data: told }) => { if (told.data?.jobProgress.state !== 'RUNNING') void refetch(); },
  });
  return (
    <PeekDrawer title={jobName(job?.name ?? '')} {...drawer} actions={job?.state === 'FAILED' && <RetryJobButton job={job} />}>
      {error && !job && <ErrorState error={error} onRetry={() => void refetch()} />}
      {job && (
        <Stack spacing={4}>
          {job.lastError && <Alert severity="error">{job.lastError}</Alert>}
          <Facts
            items={[
              { name: t('jobs:columns.state'), value: <StatusChip of="JobState" value={job.state} /> }, { name: t('jobs:columns.attempts'), value: attemptsText(job) },
              ...(job.total ? [{ name: t('jobs:columns.progress'), value: <JobProgress job={job} /> }, { name: t('jobs:failedItems'), value: job.failedItems }] : []),
              { name: t('jobs:columns.created'), value: <DateText at={job.createdAt} full /> }, { name: t('jobs:columns.runAt'), value: <DateText at={job.runAt} full /> },
              ...(job.finishedAt ? [{ name: t('jobs:columns.finishedAt'), value: <DateText at={job.finishedAt} full /> }] : []),
            ]}
          />
          <Card title={t('jobs:items.title')} flush>
            {job.items.length === 0 ? <EmptyState title={t('jobs:items.empty')} /> : (
              <PlainTable
                label={t('jobs:items.title')} heads={[t('jobs:items.label'), t('jobs:items.result'), t('jobs:items.message')]}
                rows={job.items.map((item) => ({ id: item.label, cells: [item.label, <ToneChip key="done" tone={item.done ? 'success' : 'danger'} dot>{t(item.done ? 'jobs:items.done' : 'jobs:items.failed')}</ToneChip>, item.message] }))}
              />
            )}
          </Card>
        </Stack>
      )}
    </PeekDrawer>
  );
}
