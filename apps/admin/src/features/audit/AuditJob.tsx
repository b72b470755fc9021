import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';

const AUDIT_JOB = graphql(`
  query AuditJob($id: ID!) {
    job(id: $id) { id state progress total failedItems lastError items { label message } files { url } }
  }
`);
const POLL_MS = 1_000;

export type AuditJobKind = 'verify' | 'export';

/** How a check or an export of the log goes on, and what came of it. */
export function AuditJob({ id, kind, onClose }: { id: string; kind: AuditJobKind; onClose: () => void }) {
  const { t } = useTranslation('jobs');
  const { data, stopPolling } = useQuery(AUDIT_JOB, { variables: { id }, pollInterval: POLL_MS });
  const job = data?.job;
  if (job?.state === 'DONE' || job?.state === 'FAILED') stopPolling();
  if (job?.state === 'FAILED') return <Alert severity="error" onClose={onClose}>{t('audit.failed', { error: job.lastError ?? '' })}</Alert>;
  if (job?.state !== 'DONE') {
    return (
      <Alert severity="info" role="status">
        {t(kind === 'verify' ? 'audit.verifying' : 'audit.exporting')} {job && job.progress > 0 && `${job.progress} / ${job.total}`}
        <LinearProgress aria-label={t(kind === 'verify' ? 'audit.verifying' : 'audit.exporting')} sx={{ mt: 2, minWidth: 240 }} {...(job?.total && job.progress > 0 && { variant: 'determinate', value: Math.min(100, (job.progress / job.total) * 100) })} />
      </Alert>
    );
  }
  if (kind === 'export') {
    return <Alert severity="success" role="status" onClose={onClose}>{t('audit.exported')} <Button size="small" href={job.files[0]?.url ?? ''} download>{t('audit.download')}</Button></Alert>;
  }
  if (job.failedItems === 0) return <Alert severity="success" role="status" onClose={onClose}>{t('audit.sound', { count: job.progress })}</Alert>;
  return (
    <Alert severity="error" onClose={onClose}>
      {t('audit.broken', { count: job.failedItems })}
      <ul>{job.items.map(({ label, message }) => <li key={`${label} ${message}`}>{message}</li>)}</ul>
    </Alert>
  );
}
