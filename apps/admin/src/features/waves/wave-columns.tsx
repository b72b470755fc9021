import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';

export const WAVE_ROW = graphql(`
  fragment WaveRow on Wave {
    id
    waveNo
    state
    orderCount
    openCount
    pieces
    picker
    pickListPrints
    note
    createdByName
    createdAt
    warehouse { id name }
  }
`);
export type WaveRow = DocumentType<typeof WAVE_ROW>;
type Key = 'number' | 'state' | 'warehouse' | 'orders' | 'left' | 'pieces' | 'picker' | 'prints' | 'note' | 'createdBy' | 'createdAt';

const NUMBER = { width: 90, align: 'right', headerAlign: 'right' } as const;

export const WAVE_COLUMNS: readonly Column<WaveRow, Key>[] = [
  { field: 'number', width: 180, renderCell: ({ row }) => <CopyText text={row.waveNo} mono /> },
  { field: 'state', width: 120, renderCell: ({ row }) => <StatusChip of="WaveState" value={row.state} /> },
  { field: 'warehouse', width: 130, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'orders', ...NUMBER, renderCell: ({ row }) => row.orderCount },
  { field: 'left', ...NUMBER, renderCell: ({ row }) => row.openCount },
  { field: 'pieces', ...NUMBER, renderCell: ({ row }) => row.pieces },
  { field: 'picker', width: 110, renderCell: ({ row }) => row.picker },
  { field: 'prints', ...NUMBER, renderCell: ({ row }) => row.pickListPrints },
  { field: 'note', width: 160, minWidth: 160, flex: 1, renderCell: ({ row }) => row.note },
  { field: 'createdBy', width: 110, renderCell: ({ row }) => row.createdByName },
  { field: 'createdAt', width: 120, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
