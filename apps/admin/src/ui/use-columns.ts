import type { GridColDef, GridValidRowModel } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export type Column<Row extends GridValidRowModel, Key extends string> = GridColDef<Row> & { field: Key };

/** Columns with their names in the screen's language. The names hang on the language alone, hence what they are remembered by. */
export function useColumns<Row extends GridValidRowModel, Key extends string>(columns: readonly Column<Row, Key>[], nameOf: (key: Key) => string): readonly GridColDef<Row>[] {
  const { i18n } = useTranslation();
  return useMemo(() => columns.map((column) => ({ sortable: false, ...column, headerName: nameOf(column.field) })), [columns, i18n.language]);
}
