import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortInstant } from '../../format/instant.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { ActionButton } from '../../ui/ActionButton.js';
import { Card } from '../../ui/Card.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';

const ORDER_PARCELS = graphql(`
  fragment OrderParcels on Order {
    id
    orderNo
    version
    source
    availableActions { action enabled disabledReason { message permission } }
    fulfilmentOrders {
      id
      number
      version
      state
      itemCount
      recallRequestedAt
      recallRequestedBy
      recallReason
      warehouse { id name }
      lines { id skuCode title quantity }
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
const SplitOrderDialog = lazy(() => import('./SplitOrderDialog.js'));
const RejoinOrderDialog = lazy(() => import('./RejoinOrderDialog.js'));
const SHOWN_EVENTS = 4;

/** What the warehouses have of it, in parts when it leaves in several, and where the parcels are. What was cancelled comes last. */
export function OrderParcels({ order: masked }: { order: FragmentType<typeof ORDER_PARCELS> }) {
  const { t } = useTranslation('orders');
  const [dialog, setDialog] = useState<string>();
  const order = readFragment(ORDER_PARCELS, masked);
  if (order.fulfilmentOrders.length === 0) return null;
  const parts = order.fulfilmentOrders.filter(({ state }) => state !== 'CANCELLED');
  const waiting = parts.filter(({ state }) => state === 'AWAITING_PICKING');
  const apart = parts.find(({ id }) => id === dialog);
  const stateOf = (action: string) => order.availableActions.find((each) => each.action === action);
  const close = (): void => setDialog(undefined);
  return (
    <Card title={t('detail.fulfilment')}>
      <Stack spacing={4}>
        {[...parts, ...order.fulfilmentOrders.filter(({ state }) => state === 'CANCELLED')].map(({ id, number, state, itemCount, warehouse, lines, shipment, recallRequestedAt, recallRequestedBy, recallReason }, index) => (
          <Box key={id} role="group" aria-label={number}>
            <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
              <CopyText text={number} mono />
              <StatusChip of="FulfilmentOrderState" value={state} />
              <span>{warehouse?.name} · ×{itemCount}</span>
              {parts.length > 1 && index < parts.length && <Typography variant="caption" sx={{ color: 'text.secondary' }}>{t('split.part', { n: index + 1, of: parts.length })}</Typography>}
              {state === 'AWAITING_PICKING' && itemCount > 1 && <ActionButton size="small" variant="outlined" state={stateOf('split')} onClick={() => setDialog(id)}>{t('split.verb')}</ActionButton>}
            </Box>
            {parts.length > 1 && state !== 'CANCELLED' && <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, overflowWrap: 'anywhere' }}>{lines.map(({ title, quantity }) => `${title} ×${quantity}`).join(' · ')}</Typography>}
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
        {waiting.length > 1 && <ActionButton size="small" variant="outlined" sx={{ alignSelf: 'flex-start' }} state={stateOf('rejoin')} onClick={() => setDialog('rejoin')}>{t('split.rejoin')}</ActionButton>}
      </Stack>
      <Suspense fallback={null}>
        {dialog === 'rejoin' && <RejoinOrderDialog order={order} numbers={waiting.map(({ number }) => number)} onClose={close} />}
        {apart && <SplitOrderDialog order={order} part={apart} onClose={close} />}
      </Suspense>
    </Card>
  );
}
