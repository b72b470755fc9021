import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import type { Column } from '../../ui/use-columns.js';

export const ORDER_BATCH_ROW = graphql(`
  fragment OrderBatchRow on OrderBatch {
    id
    verb
    state
    total
    done
    refused
    createdAt
    endedAt
  }
`);
export type OrderBatchRow = DocumentType<typeof ORDER_BATCH_ROW>;
type Key = 'verb' | 'state' | 'progress' | 'refused' | 'createdAt' | 'endedAt';

export const ORDER_BATCH_COLUMNS: readonly Column<OrderBatchRow, Key>[] = [
  { field: 'verb', width: 140, flex: 1, renderCell: ({ row }) => <StatusText of="OrderBatchVerb" value={row.verb} /> },
  { field: 'state', width: 130, renderCell: ({ row }) => <StatusChip of="OrderBatchState" value={row.state} /> },
  { field: 'progress', width: 140, align: 'right', headerAlign: 'right', renderCell: ({ row }) => `${row.done + row.refused} / ${row.total}` },
  { field: 'refused', width: 110, align: 'right', headerAlign: 'right', renderCell: ({ row }) => row.refused },
  { field: 'createdAt', width: 140, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
  { field: 'endedAt', width: 140, renderCell: ({ row }) => row.endedAt && <DateText at={row.endedAt} /> },
];
