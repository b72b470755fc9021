import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import type { Column } from '../../ui/use-columns.js';

export const BIN_ROW = graphql(`
  fragment BinRow on Bin {
    id
    code
    zone
    pathOrder
    skus { id code title }
    warehouse { id name }
  }
`);
export type BinRow = DocumentType<typeof BIN_ROW>;
type Key = 'pathOrder' | 'code' | 'zone' | 'warehouse' | 'skus';

export const BIN_COLUMNS: readonly Column<BinRow, Key>[] = [
  { field: 'pathOrder', width: 110, align: 'right', headerAlign: 'right', renderCell: ({ row }) => row.pathOrder },
  { field: 'code', width: 150, renderCell: ({ row }) => <CopyText text={row.code} mono /> },
  { field: 'zone', width: 100, renderCell: ({ row }) => row.zone },
  { field: 'warehouse', width: 130, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'skus', width: 260, minWidth: 260, flex: 1, renderCell: ({ row }) => row.skus.map(({ code, title }) => `${code} ${title}`).join(' · ') },
];
