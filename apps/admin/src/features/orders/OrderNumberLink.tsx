import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';

/** The number of an order as the way to it, for those that come as text. */
export function OrderNumberLink({ number }: { number: string }) {
  return <Link component={RouterLink} to={paths.order(number)} sx={{ fontFamily: 'var(--ordo-mono)' }}>{number}</Link>;
}
