import type { PermissionRequestQuery } from '../../generated/gql/graphql.js';
import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';

export const PERMISSION_REQUEST_ROW = graphql(`
  fragment PermissionRequestRow on PermissionRequest {
    id
    askedBy
    permission { code name }
    state
    reason
    askedAt
    expiresAt
    decidedBy
    decidedAt
  }
`);
/** A request as its drawer and its dialogs show it. */
export type ShownRequest = PermissionRequestQuery['permissionRequest'];
type PermissionRequestRow = DocumentType<typeof PERMISSION_REQUEST_ROW>;
type Key = 'askedBy' | 'permission' | 'state' | 'reason' | 'askedAt' | 'expiresAt' | 'decidedBy' | 'decidedAt';

export const PERMISSION_REQUEST_COLUMNS: readonly Column<PermissionRequestRow, Key>[] = [
  { field: 'askedBy', width: 120, renderCell: ({ row }) => row.askedBy },
  { field: 'permission', width: 220, renderCell: ({ row }) => row.permission?.name },
  { field: 'state', width: 110, renderCell: ({ row }) => <StatusChip of="PermissionRequestState" value={row.state} /> },
  { field: 'reason', width: 240, flex: 1, renderCell: ({ row }) => row.reason },
  { field: 'askedAt', width: 130, renderCell: ({ row }) => <DateText at={row.askedAt} /> },
  { field: 'expiresAt', width: 130, renderCell: ({ row }) => row.state === 'OPEN' && <DateText at={row.expiresAt} /> },
  { field: 'decidedBy', width: 120, renderCell: ({ row }) => row.decidedBy },
  { field: 'decidedAt', width: 130, renderCell: ({ row }) => row.decidedAt && <DateText at={row.decidedAt} /> },
];
