import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { shortInstant } from '../../format/instant.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';

const ORDER_PARCELS = graphql(`
  fragment OrderParcels on Order {
    fulfilmentOrders {
      id
      number
      state
      itemCount
      recallRequestedAt
      recallRequestedBy
      recallReason
      warehouse { id name }
      shipment {
        id
        state
        carrierName
        waybillNo
        waybillError
        estimatedDeliveryAt
        events { id at place text }
      }
    }
  }
`);
const SHOWN_EVENTS = 4;

/** What the warehouse has of it, and where the parcels are. */
export function OrderParcels({ order: masked }: { order: FragmentType<typeof ORDER_PARCELS> }) {
  const { t } = useTranslation('orders');
  const { fulfilmentOrders } = readFragment(ORDER_PARCELS, masked);
  if (fulfilmentOrders.length === 0) return null;
  return (
    <Card title={t('detail.fulfilment')}>
      <Stack spacing={4}>
        {fulfilmentOrders.map(({ id, number, state, itemCount, warehouse, shipment, recallRequestedAt, recallRequestedBy, recallReason }) => (
          <Box key={id}>
            <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
              <CopyText text={number} mono />
              <StatusChip of="FulfilmentOrderState" value={state} />
              <span>{warehouse?.name} · ×{itemCount}</span>
            </Box>
            {recallRequestedAt && <Alert severity="warning" sx={{ mt: 2 }}>{t('recall.waiting', { who: recallRequestedBy, reason: recallReason })}</Alert>}
            {shipment && (
              <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', mt: 1 }}>
                <span>{shipment.carrierName}</span>
                {shipment.waybillNo ? <CopyText text={shipment.waybillNo} mono /> : <Box component="span" sx={{ color: 'text.secondary' }}>{shipment.waybillError ?? t('parcels.noWaybill')}</Box>}
                <StatusChip of="ShipmentState" value={shipment.state} />
                {shipment.estimatedDeliveryAt && <Box component="span" sx={{ color: 'text.secondary' }}>{t('parcels.eta', { date: shortInstant(shipment.estimatedDeliveryAt) })}</Box>}
              </Box>
            )}
            <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, pl: 3, borderLeft: 1, borderColor: 'divider' }}>
              {shipment?.events.slice(0, SHOWN_EVENTS).map((event) => (
                <Box component="li" key={event.id} sx={{ py: 1 }}>
                  {event.text} <Typography variant="caption" sx={{ color: 'text.secondary' }}>{event.place} · <DateText at={event.at} /></Typography>
                </Box>
              ))}
            </Box>
          </Box>
        ))}
      </Stack>
    </Card>
  );
}
