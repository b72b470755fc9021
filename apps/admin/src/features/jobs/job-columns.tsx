import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';
import { attemptsText } from './attempts-text.js';
import { JobName } from './JobName.js';
import { JobProgress } from './JobProgress.js';

export const JOB_ROW = graphql(`
  fragment JobRow on Job {
    id
    name
    state
    attempts
    maxAttempts
    lastError
    runAt
    createdAt
    finishedAt
    ...JobProgress
  }
`);
export type JobRow = DocumentType<typeof JOB_ROW>;
type Key = 'name' | 'state' | 'progress' | 'attempts' | 'error' | 'runAt' | 'finishedAt' | 'created';

export const JOB_COLUMNS: readonly Column<JobRow, Key>[] = [
  { field: 'name', width: 200, renderCell: ({ row }) => <JobName name={row.name} /> },
  { field: 'state', width: 110, renderCell: ({ row }) => <StatusChip of="JobState" value={row.state} /> },
  { field: 'progress', width: 180, renderCell: ({ row }) => <JobProgress job={row} /> },
  { field: 'attempts', width: 90, align: 'right', headerAlign: 'right', renderCell: ({ row }) => attemptsText(row) },
  { field: 'error', width: 260, flex: 1, renderCell: ({ row }) => row.lastError },
  { field: 'runAt', width: 120, renderCell: ({ row }) => <DateText at={row.runAt} /> },
  { field: 'finishedAt', width: 120, renderCell: ({ row }) => row.finishedAt && <DateText at={row.finishedAt} /> },
  { field: 'created', width: 120, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
