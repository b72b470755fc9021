import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment, type DocumentType } from '../../generated/gql/index.js';
import { useListState } from '../../list/use-list-state.js';
import { usePeek } from '../../list/use-peek.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useColumns, type Column } from '../../ui/use-columns.js';
import { AuditChangesLine } from './AuditChanges.js';
import { AuditJob, type AuditJobKind } from './AuditJob.js';
import { AuditTools } from './AuditTools.js';
import { AUDIT_MODEL, auditFilter } from './audit-list.js';

const AuditDrawer = lazy(async () => ({ default: (await import('./AuditDrawer.js')).AuditDrawer }));

const AUDIT_ROW = graphql(`
  fragment AuditRow on AuditEntry {
    id
    at
    actorName
    action
    message
    subjectType
    subjectTypeName
    ip
    requestId
    ...AuditChanges
  }
`);
const AUDIT_ENTRIES = graphql(`
  query AuditEntries($filter: AuditEntryFilter, $first: Int, $after: String, $last: Int, $before: String) {
    auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...AuditRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const AUDIT_KINDS = graphql(`
  query AuditKinds {
    auditKinds { code name }
  }
`);

type AuditRow = DocumentType<typeof AUDIT_ROW>;
type Key = 'at' | 'actor' | 'action' | 'subject' | 'changes' | 'ip' | 'request';

const COLUMNS: readonly Column<AuditRow, Key>[] = [
  { field: 'at', width: 120, renderCell: ({ row }) => <DateText at={row.at} /> },
  { field: 'actor', width: 110, renderCell: ({ row }) => row.actorName },
  { field: 'action', width: 240, renderCell: ({ row }) => <span title={row.action}>{row.message}</span> },
  { field: 'subject', width: 140, renderCell: ({ row }) => <span title={row.subjectType}>{row.subjectTypeName}</span> },
  { field: 'changes', width: 320, flex: 1, renderCell: ({ row }) => <AuditChangesLine entry={row} /> },
  { field: 'ip', width: 130, renderCell: ({ row }) => row.ip },
  { field: 'request', width: 280, renderCell: ({ row }) => <CopyText text={row.requestId} mono /> },
];

const HIDDEN = ['request'];

/** Who did what, on what, from where, in which request, before and after; checked and exported from here. */
export default function AuditLogPage() {
  const { t } = useTranslation(['jobs', 'ui']);
  const may = useMay();
  const list = useListState(AUDIT_MODEL);
  const filter = auditFilter(list.filter);
  const [job, setJob] = useState<{ id: string; kind: AuditJobKind }>();
  const { data, previousData, loading, error, refetch } = useQuery(AUDIT_ENTRIES, { variables: { ...list.page, filter } });
  const connection = (data ?? previousData)?.auditEntries;
  const rows = readFragment(AUDIT_ROW, connection?.nodes) ?? [];
  const kinds = useQuery(AUDIT_KINDS).data?.auditKinds ?? [];
  const peek = usePeek(paths.audit, rows);
  const columns = useColumns(COLUMNS, (key) => t(`jobs:audit.${key}`));
  return (
    <>
      <PageHeader title={t('jobs:audit.title')} back={may('job:read') && <IconButton component={Link} to={paths.jobs} aria-label={t('ui:actions.back')}><ArrowBack /></IconButton>} actions={<AuditTools filter={filter} onJob={setJob} />} />
      {job && <Box sx={{ mb: 4 }}><AuditJob key={job.id} {...job} onClose={() => setJob(undefined)} /></Box>}
      <ListView
        list={list} label={t('jobs:audit.title')} columns={columns} rows={rows} connection={connection} loading={loading} error={error} onRetry={() => void refetch()}
        labelOf={(key) => t(`jobs:audit.filters.${key}`)} emptyTitle={t('jobs:audit.empty')} hidden={HIDDEN} options={{ subjectType: kinds.map(({ code, name }) => ({ value: code, label: name })) }}
        onPeek={(row) => peek.open(row.id)}
      />
      {peek.id && <Suspense fallback={null}><AuditDrawer id={peek.id} onClose={peek.close} onNext={peek.next} onPrevious={peek.previous} /></Suspense>}
    </>
  );
}
