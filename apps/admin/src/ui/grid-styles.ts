import type { SxProps, Theme } from '@mui/material/styles';

/** The data grid, flat: hairlines, no focus boxes around cells except by keyboard, links in the text's size. */
export const gridStyles: SxProps<Theme> = {
  '--DataGrid-t-color-border-base': 'var(--ordo-palette-divider)',
  '--DataGrid-t-color-background-base': 'var(--ordo-palette-background-paper)',
  '--DataGrid-t-header-background-base': 'var(--ordo-palette-background-paper)',
  '--DataGrid-t-color-interactive-selected': 'var(--ordo-palette-selected)',
  '--DataGrid-t-color-interactive-selected-opacity': 0.7,
  '--DataGrid-rowBorderColor': 'var(--ordo-palette-divider)',
  border: 0,
  borderRadius: 0,
  typography: 'body2',
  '& .MuiDataGrid-columnHeaderTitle': { fontWeight: 400, color: 'text.secondary' },
  '& .MuiDataGrid-columnSeparator': { color: 'divider' },
  '& .MuiDataGrid-cell': { display: 'flex', alignItems: 'center' },
  '& .MuiDataGrid-cell--textRight': { justifyContent: 'flex-end' },
  '& .MuiDataGrid-row.is-focused': { boxShadow: 'inset 3px 0 0 var(--ordo-palette-primary-main)' },
  '& .MuiDataGrid-cell:focus:not(:focus-visible), & .MuiDataGrid-columnHeader:focus:not(:focus-visible)': { outline: 'none' },
};
