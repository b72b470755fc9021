import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import type { Column } from '../../ui/use-columns.js';
import { RefundActions } from './RefundActions.js';

export const REFUND_ROW = graphql(`
  fragment RefundRow on Refund {
    id
    outRequestNo
    state
    method
    reason
    failure
    amount { amount }
    createdAt
    succeededAt
    order { ...OrderLink }
    ...RefundActions
  }
`);
export type RefundRow = DocumentType<typeof REFUND_ROW>;
type Key = 'number' | 'order' | 'state' | 'next' | 'amount' | 'method' | 'reason' | 'failure' | 'succeededAt' | 'created';

export const REFUND_COLUMNS: readonly Column<RefundRow, Key>[] = [
  { field: 'number', width: 280, renderCell: ({ row }) => <CopyText text={row.outRequestNo} mono /> },
  { field: 'order', width: 170, renderCell: ({ row }) => <OrderLink order={row.order} /> },
  { field: 'state', width: 100, renderCell: ({ row }) => <StatusChip of="RefundState" value={row.state} /> },
  { field: 'next', width: 120, renderCell: ({ row }) => <RefundActions refund={row} nextOnly /> },
  { field: 'amount', width: 120, align: 'right', headerAlign: 'right', sortable: true, renderCell: ({ row }) => <MoneyText amount={row.amount.amount} strong /> },
  { field: 'method', width: 120, renderCell: ({ row }) => <StatusText of="PaymentMethod" value={row.method} /> },
  { field: 'reason', width: 200, renderCell: ({ row }) => row.reason },
  { field: 'failure', width: 200, flex: 1, renderCell: ({ row }) => row.failure },
  { field: 'succeededAt', width: 120, renderCell: ({ row }) => row.succeededAt && <DateText at={row.succeededAt} /> },
  { field: 'created', width: 120, sortable: true, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
