import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { Countdown } from '../../ui/Countdown.js';
import { DateText } from '../../ui/DateText.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { StatusChip, ToneChip } from '../../ui/StatusChip.js';
import type { Column } from '../../ui/use-columns.js';
import { FulfilmentOrderActions } from './FulfilmentOrderActions.js';

export const FULFILMENT_ORDER_ROW = graphql(`
  fragment FulfilmentOrderRow on FulfilmentOrder {
    id
    number
    state
    itemCount
    printedCount
    recallRequestedAt
    picker
    shipBy
    createdAt
    order { ...OrderLink }
    warehouse { id name }
    shipment { id waybillNo waybillError }
    basket
    wave { id waveNo }
    parcelMates { id }
    ...FulfilmentOrderActions
  }
`);
export type FulfilmentOrderRow = DocumentType<typeof FULFILMENT_ORDER_ROW>;
/** Still to be shipped: only then a promise runs. */
export const isOpen = (state: FulfilmentOrderRow['state']): boolean => state !== 'SHIPPED' && state !== 'CANCELLED';

/** Where it stands, and whether somebody wants the goods back. */
function WorkState({ row }: { row: FulfilmentOrderRow }) {
  const { t } = useTranslation('shipments');
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', height: '100%' }}>
      <StatusChip of="FulfilmentOrderState" value={row.state} />
      {row.parcelMates.length > 0 && <ToneChip tone="teal">{t('parcel.chip', { count: row.parcelMates.length + 1 })}</ToneChip>}
      {row.recallRequestedAt && isOpen(row.state) && <ToneChip tone="danger">{t('wanted.chip')}</ToneChip>}
    </Stack>
  );
}

type Key = 'number' | 'state' | 'next' | 'waybill' | 'items' | 'shipBy' | 'warehouse' | 'order' | 'wave' | 'printed' | 'picker' | 'created';

export const FULFILMENT_ORDER_COLUMNS: readonly Column<FulfilmentOrderRow, Key>[] = [
  { field: 'number', width: 190, renderCell: ({ row }) => <CopyText text={row.number} mono /> },
  { field: 'state', width: 170, renderCell: ({ row }) => <WorkState row={row} /> },
  { field: 'next', width: 130, renderCell: ({ row }) => <FulfilmentOrderActions fulfilmentOrder={row} nextOnly /> },
  { field: 'waybill', width: 180, renderCell: ({ row }) => row.shipment?.waybillNo && <CopyText text={row.shipment.waybillNo} mono /> },
  { field: 'items', width: 80, align: 'right', headerAlign: 'right', renderCell: ({ row }) => row.itemCount },
  { field: 'shipBy', width: 150, renderCell: ({ row }) => row.shipBy && isOpen(row.state) && <Countdown until={row.shipBy} /> },
  { field: 'warehouse', width: 120, renderCell: ({ row }) => row.warehouse?.name },
  { field: 'order', width: 170, renderCell: ({ row }) => <OrderLink order={row.order} /> },
  { field: 'wave', width: 190, renderCell: ({ row }) => row.wave && `${row.wave.waveNo} #${row.basket ?? ''}` },
  { field: 'printed', width: 90, align: 'right', headerAlign: 'right', renderCell: ({ row }) => row.printedCount },
  { field: 'picker', width: 100, renderCell: ({ row }) => row.picker },
  { field: 'created', width: 120, sortable: true, renderCell: ({ row }) => <DateText at={row.createdAt} /> },
];

