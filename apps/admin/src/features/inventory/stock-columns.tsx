import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { CoverDays } from '../../ui/CoverDays.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';
import { FigureLink } from './FigureLink.js';

export const STOCK_ROW = graphql(`
  fragment StockRow on Stock {
    id
    onHand
    reserved
    available
    inTransit
    safetyLevel
    low
    coverDays
    turnover
    issued
    figuresAt
    leadDays
    byLots
    sku { id code title }
    warehouse { id name }
    bins { id code }
  }
`);
export type StockRow = DocumentType<typeof STOCK_ROW>;
type Key = 'sku' | 'title' | 'warehouse' | 'bins' | 'onHand' | 'reserved' | 'available' | 'inTransit' | 'safetyLevel' | 'level' | 'coverDays' | 'turnover' | 'issued';

const NUMBER = { width: 92, align: 'right', headerAlign: 'right' } as const;

export const STOCK_COLUMNS: readonly Column<StockRow, Key>[] = [
  { field: 'sku', width: 170, sortable: true, renderCell: ({ row }) => row.sku && <CopyText text={row.sku.code} mono /> },
  { field: 'title', width: 260, minWidth: 160, flex: 1, renderCell: ({ row }) => row.sku?.title },
  { field: 'warehouse', width: 130, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'bins', width: 110, renderCell: ({ row }) => row.bins.map(({ code }) => code).join(' ') },
  { field: 'onHand', ...NUMBER, sortable: true, renderCell: ({ row }) => <FigureLink stock={row} figure="onHand" /> },
  { field: 'reserved', ...NUMBER, renderCell: ({ row }) => <FigureLink stock={row} figure="reserved" /> },
  { field: 'available', ...NUMBER, sortable: true, renderCell: ({ row }) => <FigureLink stock={row} figure="available" /> },
  { field: 'inTransit', ...NUMBER, renderCell: ({ row }) => <FigureLink stock={row} figure="inTransit" /> },
  { field: 'coverDays', ...NUMBER, width: 104, sortable: true, renderCell: ({ row }) => <CoverDays days={row.coverDays} /> },
  { field: 'turnover', ...NUMBER, renderCell: ({ row }) => row.turnover?.toFixed(2) ?? '–' },
  { field: 'issued', ...NUMBER, width: 120, renderCell: ({ row }) => row.issued },
  { field: 'safetyLevel', ...NUMBER, renderCell: ({ row }) => row.safetyLevel },
  { field: 'level', width: 110, renderCell: ({ row }) => <StatusChip of="StockLevel" value={row.low ? 'LOW' : 'OK'} /> },
];
