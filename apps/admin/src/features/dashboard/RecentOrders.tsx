import { useQuery } from '@apollo/client/react';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import { useText } from '../../i18n/use-text.js';
import { paths } from '../../app/paths.js';
import { graphql } from '../../generated/gql/index.js';
import { DateText } from '../../ui/DateText.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { StatusChip } from '../../ui/StatusChip.js';

const RECENT = graphql(`
  query RecentOrders {
    orders(first: 8, sort: PLACED_AT_DESC) {
      nodes { id orderNo displayStatus itemSummary placedAt payable { amount } }
    }
  }
`);

/** The latest orders, to look into with one click. */
export function RecentOrders() {
  const { t } = useText();
  const { data } = useQuery(RECENT, { pollInterval: 15_000, skipPollAttempt: () => document.hidden });
  if (data?.orders.nodes.length === 0) return <EmptyState title={t('orders:empty')} />;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('dashboard:recent')}>
      <Table size="small" aria-label={t('dashboard:recent')}>
        <TableBody>
          {data?.orders.nodes.map((order) => (
            <TableRow key={order.id} hover>
              <TableCell sx={{ whiteSpace: 'nowrap' }}><Link component={RouterLink} to={paths.order(order.orderNo)}>{order.orderNo}</Link></TableCell>
              <TableCell><StatusChip of="OrderDisplayStatus" value={order.displayStatus} /></TableCell>
              <TableCell>{order.itemSummary}</TableCell>
              <TableCell align="right"><MoneyText amount={order.payable.amount} /></TableCell>
              <TableCell align="right"><DateText at={order.placedAt} /></TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
