import { useLocation, useNavigate, useParams } from 'react-router';

export interface Peek {
  id: string | undefined;
  open: (id: string) => void;
  close: () => void;
  next: (() => void) | undefined;
  previous: (() => void) | undefined;
}

/** Which row of a list is open beside it. It stands in the path (`/shipments/…`), so that it can be sent to somebody else. */
export function usePeek(base: string, rows: readonly { id: string }[]): Peek {
  const { id } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  const open = (row: string): void => void navigate({ pathname: `${base}/${encodeURIComponent(row)}`, search }, { replace: id !== undefined });
  const index = rows.findIndex((row) => row.id === id);
  const step = (by: number): (() => void) | undefined => {
    const row = index < 0 ? undefined : rows[index + by];
    return row && (() => open(row.id));
  };
  return { id, open, close: () => void navigate({ pathname: base, search }), next: step(1), previous: step(-1) };
}
