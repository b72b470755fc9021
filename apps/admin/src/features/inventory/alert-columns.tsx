import Box from '@mui/material/Box';
import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { CoverDays } from '../../ui/CoverDays.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';

export const STOCK_ALERT_ROW = graphql(`
  fragment StockAlertRow on StockAlert {
    id
    state
    openedAt
    expectedAt
    acknowledgedByName
    coverDays
    stock {
      id
      available
      safetyLevel
      sku { id code title }
      warehouse { id name }
      suggestion { quantity inTransit onOrder }
    }
  }
`);
export type StockAlertRow = DocumentType<typeof STOCK_ALERT_ROW>;
type Key = 'sku' | 'title' | 'warehouse' | 'state' | 'available' | 'safetyLevel' | 'coverDays' | 'onTheWay' | 'quantity' | 'acknowledgedBy' | 'expectedAt' | 'openedAt';

const NUMBER = { align: 'right', headerAlign: 'right' } as const;

export const STOCK_ALERT_COLUMNS: readonly Column<StockAlertRow, Key>[] = [
  { field: 'sku', width: 170, renderCell: ({ row }) => row.stock?.sku && <CopyText text={row.stock.sku.code} mono /> },
  { field: 'title', width: 220, minWidth: 140, flex: 1, renderCell: ({ row }) => row.stock?.sku?.title },
  { field: 'warehouse', width: 120, renderCell: ({ row }) => row.stock?.warehouse?.name },
  { field: 'state', width: 110, renderCell: ({ row }) => <StatusChip of="StockAlertState" value={row.state} /> },
  { field: 'available', width: 80, ...NUMBER, renderCell: ({ row }) => <Box component="span" sx={{ fontWeight: 600, ...(row.state !== 'CLOSED' && { color: 'error.main' }) }}>{row.stock?.available}</Box> },
  { field: 'safetyLevel', width: 92, ...NUMBER, renderCell: ({ row }) => row.stock?.safetyLevel },
  { field: 'coverDays', width: 104, ...NUMBER, sortable: true, renderCell: ({ row }) => <CoverDays days={row.coverDays} /> },
  { field: 'onTheWay', width: 104, ...NUMBER, renderCell: ({ row }) => (row.stock ? row.stock.suggestion.inTransit + row.stock.suggestion.onOrder : null) },
  { field: 'quantity', width: 96, ...NUMBER, renderCell: ({ row }) => <Box component="span" sx={{ fontWeight: 600 }}>{row.stock?.suggestion.quantity}</Box> },
  { field: 'acknowledgedBy', width: 100, renderCell: ({ row }) => row.acknowledgedByName },
  { field: 'expectedAt', width: 110, renderCell: ({ row }) => row.expectedAt && <DateText at={row.expectedAt} /> },
  { field: 'openedAt', width: 120, sortable: true, renderCell: ({ row }) => <DateText at={row.openedAt} /> },
];
