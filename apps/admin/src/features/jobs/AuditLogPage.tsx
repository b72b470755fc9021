import { useQuery } from '@apollo/client/react';
import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql, readFragment, type DocumentType } from '../../generated/gql/index.js';
import type { ListModel } from '../../list/filter-model.js';
import { useListState } from '../../list/use-list-state.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { ListView } from '../../ui/ListView.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { useColumns, type Column } from '../../ui/use-columns.js';

const AUDIT_ROW = graphql(`
  fragment AuditRow on AuditEntry {
    id
    at
    actorName
    action
    subjectType
    data
    ip
    requestId
  }
`);
const AUDIT_ENTRIES = graphql(`
  query AuditEntries($first: Int, $after: String, $last: Int, $before: String) {
    auditEntries(first: $first, after: $after, last: $last, before: $before) {
      nodes { ...AuditRow }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

type AuditRow = DocumentType<typeof AUDIT_ROW>;
type Key = 'at' | 'actor' | 'action' | 'subject' | 'data' | 'ip' | 'request';

const COLUMNS: readonly Column<AuditRow, Key>[] = [
  { field: 'at', width: 120, renderCell: ({ row }) => <DateText at={row.at} /> },
  { field: 'actor', width: 110, renderCell: ({ row }) => row.actorName },
  { field: 'action', width: 190, renderCell: ({ row }) => row.action },
  { field: 'subject', width: 140, renderCell: ({ row }) => row.subjectType },
  { field: 'data', width: 320, flex: 1, renderCell: ({ row }) => <Box component="span" title={row.data} sx={{ fontFamily: 'var(--ordo-mono)', overflow: 'hidden', textOverflow: 'ellipsis' }}>{row.data}</Box> },
  { field: 'ip', width: 130, renderCell: ({ row }) => row.ip },
  { field: 'request', width: 280, renderCell: ({ row }) => <CopyText text={row.requestId} mono /> },
];
const MODEL: ListModel<object, 'NEWEST'> = { name: 'audit', fields: {}, sorts: {}, defaultSort: 'NEWEST' };

/** Who did what, on what, from where, in which request. */
export default function AuditLogPage() {
  const { t } = useTranslation(['jobs', 'common']);
  const list = useListState(MODEL);
  const { data, previousData, loading, error, refetch } = useQuery(AUDIT_ENTRIES, { variables: list.page });
  const connection = (data ?? previousData)?.auditEntries;
  const columns = useColumns(COLUMNS, (key) => t(`jobs:audit.${key}`));
  return (
    <>
      <PageHeader title={t('jobs:audit.title')} back={<IconButton component={Link} to={paths.jobs} aria-label={t('common:actions.back')}><ArrowBack /></IconButton>} />
      <ListView list={list} label={t('jobs:audit.title')} columns={columns} rows={readFragment(AUDIT_ROW, connection?.nodes) ?? []} connection={connection} loading={loading} error={error} onRetry={() => void refetch()} emptyTitle={t('jobs:audit.empty')} />
    </>
  );
}
