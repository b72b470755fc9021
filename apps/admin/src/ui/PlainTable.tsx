import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { TableHead as NamedHead } from './table-heads.js';

const NO_HEADS: readonly Head[] = [];

/** Room for some eight words of English, or sixteen characters of Chinese. */
const WIDE = 220;

type Head = string | NamedHead;

interface PlainTableProps {
  label: string;
  /** Left out where the cells speak for themselves. */
  heads?: readonly Head[];
  rows: readonly { id: string; cells: readonly React.ReactNode[] }[];
}

/** A short table inside a card: no paging, no sorting; scrolls sideways when it must. */
export function PlainTable({ label, heads = NO_HEADS, rows }: PlainTableProps) {
  const columns = heads.map((head) => (typeof head === 'string' ? { text: head } : head));
  return (
    <Box sx={{ overflowX: 'auto', '& time': { whiteSpace: 'nowrap' } }} tabIndex={0} role="region" aria-label={label}>
      <Table size="small" aria-label={label}>
        {columns.length > 0 && (
          <TableHead>
            <TableRow>{columns.map(({ text, number }) => <TableCell key={text} align={number ? 'right' : 'left'}>{text}</TableCell>)}</TableRow>
          </TableHead>
        )}
        <TableBody>
          {rows.map(({ id, cells }) => (
            <TableRow key={id}>
              {cells.map((cell, index) => {
                const { text, number, whole, wide }: NamedHead = columns[index] ?? { text: String(index) };
                return <TableCell key={text} align={number ? 'right' : 'left'} sx={{ ...(whole && { whiteSpace: 'nowrap' }), ...(wide && { minWidth: WIDE }) }}>{cell}</TableCell>;
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
