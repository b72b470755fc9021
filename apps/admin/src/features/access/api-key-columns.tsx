import { useTranslation } from 'react-i18next';
import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';

export const API_KEY_ROW = graphql(`
  fragment ApiKeyRow on ApiKey {
    id
    name
    start
    mode
    state
    permissions
    expiresAt
    lastUsedAt
    createdAt
    owner { id displayName }
  }
`);
export type ApiKeyRow = DocumentType<typeof API_KEY_ROW>;
type Key = 'name' | 'start' | 'mode' | 'state' | 'owner' | 'permissions' | 'lastUsed' | 'expires' | 'created';

export const API_KEY_COLUMNS: readonly Column<ApiKeyRow, Key>[] = [
  { field: 'name', width: 180, flex: 1, renderCell: ({ row }) => row.name },
  { field: 'start', width: 150, cellClassName: 'mono', renderCell: ({ row }) => <code>{row.start}…</code> },
  { field: 'mode', width: 90, renderCell: ({ row }) => <StatusChip of="ApiKeyMode" value={row.mode} dot={false} /> },
  { field: 'state', width: 120, renderCell: ({ row }) => <StatusChip of="ApiKeyState" value={row.state} /> },
  { field: 'owner', width: 140, renderCell: ({ row }) => <Owner name={row.owner?.displayName} /> },
  { field: 'permissions', width: 100, align: 'right', headerAlign: 'right', renderCell: ({ row }) => row.permissions.length },
  { field: 'lastUsed', width: 130, renderCell: ({ row }) => <When at={row.lastUsedAt} without="unused" /> },
  { field: 'expires', width: 130, renderCell: ({ row }) => <When at={row.expiresAt} without="never" /> },
  { field: 'created', width: 130, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];

function Owner({ name }: { name: string | undefined }) {
  const { t } = useTranslation('apiKeys');
  return name ?? t('house');
}

/** An instant, or the word for there being none. */
export function When({ at, without, full = false }: { at: string | null | undefined; without: 'unused' | 'never'; full?: boolean }) {
  const { t } = useTranslation('apiKeys');
  return at ? <DateText at={at} full={full} /> : t(without);
}
