import type { GridApiCommon, GridCellParams, GridEventListener } from '@mui/x-data-grid';

interface RowKeysOptions<Row extends { id: string }> {
  api: () => GridApiCommon | null;
  rows: readonly Row[];
  onFocus: (id: string) => void;
  onOpen?: ((row: Row) => void) | undefined;
  onPeek?: ((row: Row) => void) | undefined;
  onToggle?: ((id: string) => void) | undefined;
}

/** j/k move, x selects, Enter opens, Space peeks: on top of the grid's own arrow keys. */
export function rowKeys<Row extends { id: string }>({ api, rows, onFocus, onOpen, onPeek, onToggle }: RowKeysOptions<Row>): GridEventListener<'cellKeyDown'> {
  const actOn = (key: string, id: string): boolean => {
    const index = rows.findIndex((row) => row.id === id);
    const row = rows[index];
    if (key === 'Enter' && onOpen && row) return done(onOpen(row));
    if (key === ' ' && onPeek && row) return done(onPeek(row));
    if (key === 'x' && onToggle) return done(onToggle(id));
    return false;
  };
  const move = (params: GridCellParams, step: number): boolean => {
    const next = rows[rows.findIndex((row) => row.id === params.id) + step];
    if (!next) return false;
    api()?.setCellFocus(next.id, params.field);
    onFocus(next.id);
    return true;
  };
  return (params, event) => {
    // A button or link inside the cell keeps its own keys.
    const inControl = event.target instanceof HTMLElement && event.target.closest('a,button,input') !== null;
    if (inControl || event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = event.key === 'j' ? move(params, 1) : event.key === 'k' ? move(params, -1) : actOn(event.key, String(params.id));
    if (!handled) return;
    event.defaultMuiPrevented = true;
    event.preventDefault();
  };
}

function done(_nothing: void): true {
  return true;
}
