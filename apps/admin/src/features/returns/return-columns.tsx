import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import type { Column } from '../../ui/use-columns.js';
import { ReturnDeadline } from './ReturnDeadline.js';

export const RETURN_ROW = graphql(`
  fragment ReturnRow on Return {
    id
    returnNo
    kind
    reason
    state
    refundAmount { amount }
    waybillNo
    requestedAt
    requestedBy
    order { ...OrderLink }
    ...ReturnDeadline
  }
`);
export type ReturnRow = DocumentType<typeof RETURN_ROW>;
type Key = 'number' | 'order' | 'state' | 'kind' | 'reason' | 'amount' | 'deadline' | 'waybill' | 'requestedBy' | 'requestedAt';

export const RETURN_COLUMNS: readonly Column<ReturnRow, Key>[] = [
  { field: 'number', width: 190, renderCell: ({ row }) => <CopyText text={row.returnNo} mono /> },
  { field: 'order', width: 170, renderCell: ({ row }) => <OrderLink order={row.order} /> },
  { field: 'state', width: 110, renderCell: ({ row }) => <StatusChip of="ReturnState" value={row.state} /> },
  { field: 'kind', width: 110, renderCell: ({ row }) => <StatusText of="ReturnKind" value={row.kind} /> },
  { field: 'reason', width: 120, renderCell: ({ row }) => <StatusText of="ReturnReason" value={row.reason} /> },
  { field: 'amount', width: 110, align: 'right', headerAlign: 'right', renderCell: ({ row }) => <MoneyText amount={row.refundAmount.amount} strong /> },
  { field: 'deadline', width: 160, renderCell: ({ row }) => <ReturnDeadline return={row} /> },
  { field: 'waybill', width: 170, renderCell: ({ row }) => row.waybillNo && <CopyText text={row.waybillNo} mono /> },
  { field: 'requestedBy', width: 100, renderCell: ({ row }) => row.requestedBy },
  { field: 'requestedAt', width: 120, renderCell: ({ row }) => <DateText at={row.requestedAt} /> },
];
