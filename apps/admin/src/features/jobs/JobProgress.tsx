import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { useJobName } from './JobName.js';

const JOB_PROGRESS = graphql(`
  fragment JobProgress on Job {
    id
    name
    progress
    total
  }
`);

/** How far a job is, as a bar and in figures; nothing for a job that counts no items. */
export function JobProgress({ job }: { job: FragmentType<typeof JOB_PROGRESS> }) {
  const { t } = useTranslation('jobs');
  const jobName = useJobName();
  const { name, progress, total } = readFragment(JOB_PROGRESS, job);
  if (!total) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, width: '100%' }}>
      <LinearProgress variant="determinate" value={Math.min(100, (progress / total) * 100)} aria-label={t('progressOf', { name: jobName(name) })} sx={{ flex: 1 }} />
      <span>{progress} / {total}</span>
    </Box>
  );
}
