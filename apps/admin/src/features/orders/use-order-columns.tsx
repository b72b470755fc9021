import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { GridColDef } from '@mui/x-data-grid';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';
import type { OrderRowFragment } from '../../generated/gql/graphql.js';
import type { FragmentType } from '../../generated/gql/index.js';
import { Countdown } from '../../ui/Countdown.js';
import { DateText } from '../../ui/DateText.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { StatusChip, ToneChip, useStatusText } from '../../ui/StatusChip.js';
import type { ORDER_WORK } from '../assignment/assignment-queries.js';
import { WorkedOnBy } from '../assignment/WorkedOnBy.js';
import type { ORDER_MARKS } from './order-marks.js';
import { OrderMarkChips } from './OrderMarkChips.js';
import { OrderTypeChip } from './OrderTypeChip.js';

export const HIDDEN_ORDER_COLUMNS = ['paymentStatus', 'fulfilmentStatus', 'externalNo', 'itemCount', 'paidAt', 'updatedAt'] as const;
const SHIPPED: readonly string[] = ['SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'RETURNED', 'AFTER_SALES', 'AWAITING_PAYMENT', 'DRAFT'];

/** A row of the list, with its marks and who works on it, for who may see them. */
export type OrderListRow = OrderRowFragment & FragmentType<typeof ORDER_MARKS> & FragmentType<typeof ORDER_WORK>;

/** How long is left to ship it; a clock that waits for the customer shows that it stands. */
function ShipBy({ row: { shipBy, promisePausedAt, displayStatus } }: { row: OrderListRow }) {
  const { t } = useTranslation('orders');
  if (!shipBy || SHIPPED.includes(displayStatus)) return '–';
  return promisePausedAt ? <Box component="span" sx={{ color: 'text.secondary' }}>{t('promise.standing')}</Box> : <Countdown until={shipBy} />;
}

/** Columns of the order list. */
export function useOrderColumns({ withMarks, withWork }: { withMarks: boolean; withWork: boolean }): GridColDef<OrderListRow>[] {
  const { t } = useTranslation('orders');
  const statusText = useStatusText();
  return useMemo(() => [
    { field: 'orderNo', headerName: t('columns.orderNo'), width: 148, hideable: false, sortable: false, renderCell: ({ row }) => <Link component={RouterLink} to={paths.order(row.orderNo)} tabIndex={-1}>{row.orderNo}</Link> },
    { field: 'displayStatus', headerName: t('columns.status'), width: 148, sortable: false, renderCell: ({ row }) => <StatusChip of="OrderDisplayStatus" value={row.displayStatus} /> },
    { field: 'holds', headerName: t('columns.holds'), width: 116, sortable: false, renderCell: ({ row }) => <Box sx={{ display: 'flex', gap: 1 }}>{openHolds(row).map((hold) => <StatusChip key={hold.id} of="HoldReason" value={hold.reason} dot={false} />)}{row.parcelMates.length > 0 && <ToneChip tone="teal">{t('merge.chip', { count: row.parcelMates.length + 1 })}</ToneChip>}{row.parcelMates.length === 0 && row.togetherWith.length > 0 && <ToneChip tone="info">{t('together.chip', { count: row.togetherWith.length + 1 })}</ToneChip>}</Box> },
    ...(withMarks ? [{ field: 'marks', headerName: t('columns.marks'), width: 136, renderCell: ({ row }: { row: OrderListRow }) => <OrderMarkChips order={row} /> }] : []),
    { field: 'itemSummary', headerName: t('columns.summary'), minWidth: 200, flex: 1, sortable: false },
    { field: 'payable', headerName: t('columns.payable'), width: 104, align: 'right', headerAlign: 'right', renderCell: ({ row }) => <MoneyText amount={row.payable.amount} /> },
    { field: 'shipBy', headerName: t('columns.shipBy'), width: 112, renderCell: ({ row }) => <ShipBy row={row} /> },
    ...(withWork ? [{ field: 'work', headerName: t('columns.work'), width: 108, sortable: false, renderCell: ({ row }: { row: OrderListRow }) => <WorkedOnBy order={row} /> }] : []),
    { field: 'source', headerName: t('columns.source'), width: 88, sortable: false, valueGetter: (_value, row) => statusText('OrderSource', row.source) },
    { field: 'type', headerName: t('columns.type'), width: 88, sortable: false, renderCell: ({ row }) => <OrderTypeChip type={row.type} /> },
    { field: 'itemCount', headerName: t('columns.items'), width: 72, align: 'right', headerAlign: 'right', sortable: false },
    { field: 'receiverName', headerName: t('columns.receiver'), width: 88, sortable: false },
    { field: 'receiverPhone', headerName: t('columns.phone'), width: 124, sortable: false },
    { field: 'region', headerName: t('columns.region'), width: 132, sortable: false, valueGetter: (_value, row) => `${row.receiverProvince} ${row.receiverCity}` },
    { field: 'paymentStatus', headerName: t('columns.payment'), width: 140, sortable: false, renderCell: ({ row }) => <StatusChip of="PaymentStatus" value={row.paymentStatus} /> },
    { field: 'fulfilmentStatus', headerName: t('columns.fulfilment'), width: 140, sortable: false, renderCell: ({ row }) => <StatusChip of="FulfilmentStatus" value={row.fulfilmentStatus} /> },
    { field: 'externalNo', headerName: t('columns.externalNo'), width: 176, sortable: false },
    { field: 'placedAt', headerName: t('columns.placedAt'), width: 116, renderCell: ({ row }) => <DateText at={row.placedAt} /> },
    { field: 'paidAt', headerName: t('columns.paidAt'), width: 116, renderCell: ({ row }) => (row.paidAt ? <DateText at={row.paidAt} /> : '–') },
    { field: 'updatedAt', headerName: t('columns.updatedAt'), width: 116, renderCell: ({ row }) => <DateText at={row.updatedAt} /> },
  ], [t, statusText, withMarks, withWork]);
}

function openHolds(row: OrderRowFragment): OrderRowFragment['holds'] {
  return row.holds.filter((hold) => !hold.releasedAt);
}
