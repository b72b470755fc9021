import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql, type DocumentType, type FragmentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { OrderLink, type ORDER_LINK } from '../../ui/OrderLink.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';

export const MOVEMENT_ROW = graphql(`
  fragment MovementRow on StockMovement {
    id
    at
    kind
    onHandDelta
    reservedDelta
    inTransitDelta
    actorName
    reason
    sku { id code title }
    warehouse { id name }
  }
`);
export type MovementRow = DocumentType<typeof MOVEMENT_ROW>;
/** A movement as the list shows it, with what stands behind it. */
export type ListedMovement = MovementRow & { document?: { id: string; documentNo: string } | null | undefined; order?: FragmentType<typeof ORDER_LINK> | null | undefined };
type Key = 'at' | 'kind' | 'sku' | 'title' | 'warehouse' | 'onHandDelta' | 'reservedDelta' | 'inTransitDelta' | 'actor' | 'reason' | 'document' | 'order';

/** A change with its sign: +3, −2, and nothing for no change. */
export const signed = (delta: number): string => (delta > 0 ? `+${delta}` : delta < 0 ? `−${-delta}` : '');

export const MOVEMENT_COLUMNS: readonly Column<ListedMovement, Key>[] = [
  { field: 'at', width: 120, renderCell: ({ row }) => <DateText at={row.at} /> },
  { field: 'kind', width: 120, renderCell: ({ row }) => <StatusChip of="MovementKind" value={row.kind} /> },
  { field: 'sku', width: 170, renderCell: ({ row }) => row.sku && <CopyText text={row.sku.code} mono /> },
  { field: 'title', width: 240, minWidth: 160, flex: 1, renderCell: ({ row }) => row.sku?.title },
  { field: 'warehouse', width: 120, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'onHandDelta', width: 100, align: 'right', headerAlign: 'right', renderCell: ({ row }) => signed(row.onHandDelta) },
  { field: 'reservedDelta', width: 100, align: 'right', headerAlign: 'right', renderCell: ({ row }) => signed(row.reservedDelta) },
  { field: 'inTransitDelta', width: 100, align: 'right', headerAlign: 'right', renderCell: ({ row }) => signed(row.inTransitDelta) },
  { field: 'order', width: 180, renderCell: ({ row }) => <OrderLink order={row.order} /> },
  { field: 'document', width: 170, renderCell: ({ row }) => row.document && <Link component={RouterLink} to={`${paths.stockDocuments}/${encodeURIComponent(row.document.id)}`} sx={{ fontFamily: 'var(--ordo-mono)' }}>{row.document.documentNo}</Link> },
  { field: 'actor', width: 110, renderCell: ({ row }) => row.actorName },
  { field: 'reason', width: 200, renderCell: ({ row }) => row.reason },
];
