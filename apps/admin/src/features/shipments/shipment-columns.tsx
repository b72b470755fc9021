import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';

export const SHIPMENT_ROW = graphql(`
  fragment ShipmentRow on Shipment {
    id
    waybillNo
    carrierName
    state
    problem
    destinationCity
    printedCount
    shippedAt
    estimatedDeliveryAt
    lastEventAt
    createdAt
    order { ...OrderLink }
    warehouse { id name }
  }
`);
export type ShipmentRow = DocumentType<typeof SHIPMENT_ROW>;
type Key = 'waybill' | 'state' | 'carrier' | 'order' | 'to' | 'lastEvent' | 'shippedAt' | 'eta' | 'printed' | 'warehouse' | 'created';

export const SHIPMENT_COLUMNS: readonly Column<ShipmentRow, Key>[] = [
  { field: 'waybill', width: 190, renderCell: ({ row }) => row.waybillNo && <CopyText text={row.waybillNo} mono /> },
  { field: 'state', width: 110, renderCell: ({ row }) => <StatusChip of="ShipmentState" value={row.state} /> },
  { field: 'carrier', width: 110, renderCell: ({ row }) => row.carrierName },
  { field: 'order', width: 170, renderCell: ({ row }) => <OrderLink order={row.order} /> },
  { field: 'to', width: 110, renderCell: ({ row }) => row.destinationCity },
  { field: 'lastEvent', width: 120, renderCell: ({ row }) => row.lastEventAt && <DateText at={row.lastEventAt} /> },
  { field: 'shippedAt', width: 120, renderCell: ({ row }) => row.shippedAt && <DateText at={row.shippedAt} /> },
  { field: 'eta', width: 120, renderCell: ({ row }) => row.estimatedDeliveryAt && <DateText at={row.estimatedDeliveryAt} /> },
  { field: 'printed', width: 90, align: 'right', headerAlign: 'right', renderCell: ({ row }) => row.printedCount },
  { field: 'warehouse', width: 120, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'created', width: 120, sortable: true, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];
