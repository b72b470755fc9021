import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { useToasts } from '../../ui/JobToast.js';
import { useJobName } from './JobName.js';

const RETRY_JOB = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input) { job { ...JobDetail } userErrors { code message field } }
  }
`);

/** Tries a failed job again. */
export function RetryJobButton({ job: { id, name } }: { job: { id: string; name: string } }) {
  const { t } = useTranslation('jobs');
  const may = useMay();
  const jobName = useJobName();
  const toasts = useToasts();
  const retryJob = useCommand(RETRY_JOB, { refetch: 'active' });
  const [busy, setBusy] = useState(false);
  if (!may('job:retry')) return null;
  const retry = async (): Promise<void> => {
    setBusy(true);
    const refusals = await retryJob({ jobId: id });
    setBusy(false);
    if (refusals.length > 0) toasts.failed(refusals.map((each) => each.message).join('\n'));
    else toasts.done(t('retry.done', { name: jobName(name) }));
  };
  return <Button variant="contained" loading={busy} onClick={() => void retry()}>{t('retry.verb')}</Button>;
}
