import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { paths } from '../app/paths.js';
import { graphql, readFragment, type FragmentType } from '../generated/gql/index.js';

export const ORDER_LINK = graphql(`
  fragment OrderLink on Order {
    id
    orderNo
  }
`);

/** An order's number as the way to it. */
export function OrderLink({ order }: { order: FragmentType<typeof ORDER_LINK> | null | undefined }) {
  const shown = readFragment(ORDER_LINK, order);
  if (!shown) return null;
  return <Link component={RouterLink} to={paths.order(shown.orderNo)} sx={{ fontFamily: 'var(--ordo-mono)' }}>{shown.orderNo}</Link>;
}
