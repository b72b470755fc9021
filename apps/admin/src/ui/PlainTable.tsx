import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

const NO_HEADS: readonly Head[] = [];

type Head = string | { text: string; number: boolean };

interface PlainTableProps {
  label: string;
  /** Left out where the cells speak for themselves. */
  heads?: readonly Head[];
  rows: readonly { id: string; cells: readonly React.ReactNode[] }[];
}

/** A short table inside a card: no paging, no sorting; scrolls sideways when it must. */
export function PlainTable({ label, heads = NO_HEADS, rows }: PlainTableProps) {
  const names = heads.map((head) => (typeof head === 'string' ? { text: head, number: false } : head));
  return (
    <Box sx={{ overflowX: 'auto', '& time': { whiteSpace: 'nowrap' } }} tabIndex={0} role="region" aria-label={label}>
      <Table size="small" aria-label={label}>
        {names.length > 0 && (
          <TableHead>
            <TableRow>{names.map(({ text, number }) => <TableCell key={text} align={number ? 'right' : 'left'}>{text}</TableCell>)}</TableRow>
          </TableHead>
        )}
        <TableBody>
          {rows.map(({ id, cells }) => (
            <TableRow key={id}>{cells.map((cell, index) => <TableCell key={names[index]?.text ?? index} align={names[index]?.number ? 'right' : 'left'}>{cell}</TableCell>)}</TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
