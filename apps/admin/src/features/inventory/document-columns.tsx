import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import type { Column } from '../../ui/use-columns.js';

export const STOCK_DOCUMENT_ROW = graphql(`
  fragment StockDocumentRow on StockDocument {
    id
    documentNo
    kind
    state
    supplier
    pieces
    receivedPieces
    createdByName
    createdAt
    warehouse { id name }
    toWarehouse { id name }
  }
`);
export type StockDocumentRow = DocumentType<typeof STOCK_DOCUMENT_ROW>;
type Key = 'number' | 'kind' | 'state' | 'warehouse' | 'to' | 'supplier' | 'pieces' | 'received' | 'createdBy' | 'createdAt';

const NUMBER = { width: 100, align: 'right', headerAlign: 'right' } as const;
/** Whether pieces come in by this paper. */
export const comesIn = (kind: string): boolean => kind === 'RECEIPT' || kind === 'TRANSFER';

export const STOCK_DOCUMENT_COLUMNS: readonly Column<StockDocumentRow, Key>[] = [
  { field: 'number', width: 180, renderCell: ({ row }) => <CopyText text={row.documentNo} mono /> },
  { field: 'kind', width: 120, renderCell: ({ row }) => <StatusText of="StockDocumentKind" value={row.kind} /> },
  { field: 'state', width: 130, renderCell: ({ row }) => <StatusChip of="StockDocumentState" value={row.state} /> },
  { field: 'warehouse', width: 130, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'to', width: 130, renderCell: ({ row }) => row.toWarehouse?.name },
  { field: 'supplier', width: 160, minWidth: 160, flex: 1, renderCell: ({ row }) => row.supplier },
  { field: 'pieces', ...NUMBER, renderCell: ({ row }) => row.pieces },
  { field: 'received', ...NUMBER, renderCell: ({ row }) => (comesIn(row.kind) ? row.receivedPieces : '') },
  { field: 'createdBy', width: 110, renderCell: ({ row }) => row.createdByName },
  { field: 'createdAt', width: 120, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
