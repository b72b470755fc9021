import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
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
type Key = 'at' | 'kind' | 'sku' | 'title' | 'warehouse' | 'onHandDelta' | 'reservedDelta' | 'inTransitDelta' | 'actor' | 'reason';

/** A change with its sign: +3, −2, and nothing for no change. */
export const signed = (delta: number): string => (delta > 0 ? `+${delta}` : delta < 0 ? `−${-delta}` : '');

export const MOVEMENT_COLUMNS: readonly Column<MovementRow, Key>[] = [
  { field: 'at', width: 120, renderCell: ({ row }) => <DateText at={row.at} /> },
  { field: 'kind', width: 120, renderCell: ({ row }) => <StatusChip of="MovementKind" value={row.kind} /> },
  { field: 'sku', width: 170, renderCell: ({ row }) => row.sku && <CopyText text={row.sku.code} mono /> },
  { field: 'title', width: 240, flex: 1, renderCell: ({ row }) => row.sku?.title },
  { field: 'warehouse', width: 120, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'onHandDelta', width: 100, align: 'right', headerAlign: 'right', renderCell: ({ row }) => signed(row.onHandDelta) },
  { field: 'reservedDelta', width: 100, align: 'right', headerAlign: 'right', renderCell: ({ row }) => signed(row.reservedDelta) },
  { field: 'inTransitDelta', width: 100, align: 'right', headerAlign: 'right', renderCell: ({ row }) => signed(row.inTransitDelta) },
  { field: 'actor', width: 110, renderCell: ({ row }) => row.actorName },
  { field: 'reason', width: 200, renderCell: ({ row }) => row.reason },
];
