import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';

export const STOCK_COUNT_ROW = graphql(`
  fragment StockCountRow on StockCount {
    id
    countNo
    state
    lineCount
    countedLines
    createdByName
    createdAt
    submittedByName
    endedByName
    warehouse { id name }
  }
`);
export type StockCountRow = DocumentType<typeof STOCK_COUNT_ROW>;
type Key = 'number' | 'state' | 'warehouse' | 'counted' | 'createdBy' | 'submittedBy' | 'endedBy' | 'createdAt';

export const STOCK_COUNT_COLUMNS: readonly Column<StockCountRow, Key>[] = [
  { field: 'number', width: 180, renderCell: ({ row }) => <CopyText text={row.countNo} mono /> },
  { field: 'state', width: 150, renderCell: ({ row }) => <StatusChip of="StockCountState" value={row.state} /> },
  { field: 'warehouse', width: 160, flex: 1, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'counted', width: 110, align: 'right', headerAlign: 'right', renderCell: ({ row }) => `${row.countedLines} / ${row.lineCount}` },
  { field: 'createdBy', width: 110, renderCell: ({ row }) => row.createdByName },
  { field: 'submittedBy', width: 110, renderCell: ({ row }) => row.submittedByName },
  { field: 'endedBy', width: 110, renderCell: ({ row }) => row.endedByName },
  { field: 'createdAt', width: 120, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
