import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import type { Column } from '../../ui/use-columns.js';

export const PAYMENT_ROW = graphql(`
  fragment PaymentRow on Payment {
    id
    outTradeNo
    tradeNo
    method
    state
    amount { amount }
    refunded { amount }
    createdAt
    paidAt
    order { ...OrderLink }
  }
`);
export type PaymentRow = DocumentType<typeof PAYMENT_ROW>;
type Key = 'number' | 'order' | 'method' | 'state' | 'amount' | 'refunded' | 'tradeNo' | 'paidAt' | 'created';

export const PAYMENT_COLUMNS: readonly Column<PaymentRow, Key>[] = [
  { field: 'number', width: 280, renderCell: ({ row }) => <CopyText text={row.outTradeNo} mono /> },
  { field: 'order', width: 170, renderCell: ({ row }) => <OrderLink order={row.order} /> },
  { field: 'method', width: 120, renderCell: ({ row }) => <StatusText of="PaymentMethod" value={row.method} /> },
  { field: 'state', width: 100, renderCell: ({ row }) => <StatusChip of="PaymentState" value={row.state} /> },
  { field: 'amount', width: 120, align: 'right', headerAlign: 'right', sortable: true, renderCell: ({ row }) => <MoneyText amount={row.amount.amount} strong /> },
  { field: 'refunded', width: 120, align: 'right', headerAlign: 'right', renderCell: ({ row }) => <MoneyText amount={row.refunded.amount} /> },
  { field: 'tradeNo', width: 230, renderCell: ({ row }) => row.tradeNo && <CopyText text={row.tradeNo} mono /> },
  { field: 'paidAt', width: 120, renderCell: ({ row }) => row.paidAt && <DateText at={row.paidAt} /> },
  { field: 'created', width: 120, sortable: true, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
