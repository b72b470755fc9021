import type { GridColDef, GridValidRowModel } from '@mui/x-data-grid';
import { useMemo } from 'react';

export type Column<Row extends GridValidRowModel, Key extends string> = GridColDef<Row> & { field: Key };

/** Columns with their names in the screen's language; the same array as long as the names stay, so that the grid is not laid out anew. */
export function useColumns<Row extends GridValidRowModel, Key extends string>(columns: readonly Column<Row, Key>[], nameOf: (key: Key) => string): readonly GridColDef<Row>[] {
  const names = columns.map((column) => nameOf(column.field)).join('\n');
  return useMemo(() => {
    const headers = names.split('\n');
    return columns.map((column, index) => ({ sortable: false, ...column, headerName: headers[index] ?? column.field }));
  }, [columns, names]);
}
