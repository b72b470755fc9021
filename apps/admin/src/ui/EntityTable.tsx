import Box from '@mui/material/Box';
import { DataGrid, useGridApiRef, type GridColDef, type GridColumnVisibilityModel, type GridRowSelectionModel, type GridSortModel } from '@mui/x-data-grid';
import { lazy, Suspense, useMemo, useState } from 'react';
import { inOrder, useTableLayout } from '../list/table-layout.js';
import { useDensity } from '../settings/use-density.js';
import { ROW_HEIGHT } from '../theme/tokens.js';
import { EmptyState } from './EmptyState.js';
import { ErrorState } from './ErrorState.js';
import { gridStyles } from './grid-styles.js';
import { NOTHING, toggled, type Selection } from './selection.js';
import { TableFooter, type TablePage } from './TableFooter.js';
import { rowKeys } from './table-keys.js';
import { useGridLocale } from './use-grid-locale.js';

export interface EntityTableProps<Row extends { id: string }> {
  /** Names what is remembered of this table. */
  name: string;
  label: string;
  columns: readonly GridColDef<Row>[];
  /** Columns that are hidden until the user shows them. */
  hidden?: readonly string[];
  rows: readonly Row[];
  loading: boolean;
  error?: unknown;
  onRetry?: () => void;
  page?: TablePage;
  sort?: { field: string; direction: 'asc' | 'desc' } | undefined;
  onSort?: (field: string, direction: 'asc' | 'desc') => void;
  selection?: Selection;
  onSelection?: (selection: Selection) => void;
  onOpen?: (row: Row) => void;
  onPeek?: (row: Row) => void;
  empty?: { title: string; hint?: string; action?: React.ReactNode };
  columnsOpen?: boolean;
  onColumnsClose?: () => void;
}

const ColumnsDialog = lazy(() => import('./ColumnsDialog.js'));
const NONE: readonly string[] = [];

/** A server-paged table: keyboard, columns of the user's choice, density, selection, and every state between loading and empty. */
export function EntityTable<Row extends { id: string }>(props: EntityTableProps<Row>) {
  const { name, label, columns, rows, loading, error, onRetry, page, sort, onSort, selection = NOTHING, onSelection, onOpen, onPeek, empty, hidden = NONE } = props;
  const apiRef = useGridApiRef();
  const [density] = useDensity();
  const [layout, setLayout] = useTableLayout(name, hidden);
  const localeText = useGridLocale();
  const [focused, setFocused] = useState<string>();
  const shown = useMemo(
    () => inOrder(columns, layout.order).map((column) => ({ ...column, ...(layout.widths[column.field] && { width: layout.widths[column.field], flex: undefined }) }) as GridColDef<Row>),
    [columns, layout],
  );
  const visibility: GridColumnVisibilityModel = Object.fromEntries(layout.hidden.map((field) => [field, false]));
  const gridSelection: GridRowSelectionModel = selection.type === 'matching' ? { type: 'exclude', ids: new Set() } : { type: 'include', ids: new Set(selection.ids) };
  const select = (model: GridRowSelectionModel): void => {
    const ids = model.type === 'exclude' ? rows.map((row) => row.id).filter((id) => !model.ids.has(id)) : [...model.ids].map(String);
    onSelection?.({ type: 'rows', ids: new Set(ids) });
  };
  const changeSort = ([first]: GridSortModel): void => {
    if (first?.sort) onSort?.(first.field, first.sort);
  };
  if (error !== undefined && rows.length === 0) return <ErrorState error={error} {...(onRetry && { onRetry })} />;
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Box aria-busy={loading} sx={{ flex: 1, minHeight: 240, opacity: loading && rows.length > 0 ? 0.6 : 1, transition: 'opacity 120ms', transitionDelay: loading ? '150ms' : '0ms' }}>
        <DataGrid
          apiRef={apiRef} rows={rows} columns={shown} loading={loading && rows.length === 0} aria-label={label} localeText={localeText} sx={gridStyles}
          rowHeight={ROW_HEIGHT[density]} columnHeaderHeight={36} hideFooter disableColumnMenu disableColumnFilter disableRowSelectionOnClick
          paginationMode="server" rowCount={rows.length} paginationModel={{ page: 0, pageSize: 100 }} sortingMode="server" sortingOrder={['desc', 'asc']}
          sortModel={sort ? [{ field: sort.field, sort: sort.direction }] : []} onSortModelChange={changeSort}
          columnVisibilityModel={visibility} onColumnVisibilityModelChange={(model) => setLayout({ ...layout, hidden: Object.keys(model).filter((field) => model[field] === false) })}
          onColumnWidthChange={({ colDef, width }) => setLayout({ ...layout, widths: { ...layout.widths, [colDef.field]: Math.round(width) } })}
          checkboxSelection={onSelection !== undefined} rowSelectionModel={gridSelection} onRowSelectionModelChange={select}
          onRowDoubleClick={({ row }) => onOpen?.(row)} onCellClick={({ id }) => setFocused(String(id))}
          getRowClassName={({ id }) => (id === focused ? 'is-focused' : '')}
          onCellKeyDown={rowKeys({ api: () => apiRef.current, rows, onFocus: setFocused, onOpen, onPeek, onToggle: onSelection && ((id) => onSelection(toggled(selection, id, rows.map((row) => row.id)))) })}
          slots={{ noRowsOverlay: () => <EmptyState title={empty?.title ?? ''} {...empty} /> }}
          slotProps={{ loadingOverlay: { variant: 'skeleton', noRowsVariant: 'skeleton' } }}
        />
      </Box>
      {page && <TableFooter {...page} count={rows.length} />}
      {props.columnsOpen && <Suspense fallback={null}><ColumnsDialog columns={columns} layout={layout} onChange={setLayout} onClose={() => props.onColumnsClose?.()} /></Suspense>}
    </Box>
  );
}
