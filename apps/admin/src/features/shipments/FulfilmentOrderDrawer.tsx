import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { CopyText } from '../../ui/CopyText.js';
import { Countdown } from '../../ui/Countdown.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { Timeline } from '../../ui/Timeline.js';
import { isOpen } from './fulfilment-order-columns.js';
import { FulfilmentOrderActions } from './FulfilmentOrderActions.js';

const FULFILMENT_ORDER = graphql(`
  query FulfilmentOrder($id: ID!) {
    fulfilmentOrder(id: $id) {
      id
      number
      state
      picker
      checker
      packer
      shipper
      printedCount
      pickListPrints
      packingListPrints
      basket
      wave { id waveNo }
      shipBy
      weightGrams
      recallRequestedBy
      recallReason
      order { ...OrderLink }
      warehouse { id name }
      parcelMates { id number }
      lines { id skuCode title quantity }
      shipment { id waybillNo waybillError carrierName }
      timeline { id message actorName at }
      ...FulfilmentOrderActions
    }
  }
`);
const POLL_MS = 5_000;

interface FulfilmentOrderDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One fulfilment order with what is to be picked, its waybill, and every verb of the warehouse. */
export function FulfilmentOrderDrawer({ id, ...drawer }: FulfilmentOrderDrawerProps) {
  const { t } = useTranslation(['shipments', 'ui']);
  const { data, error, refetch } = useQuery(FULFILMENT_ORDER, { variables: { id }, pollInterval: POLL_MS, skipPollAttempt: () => document.hidden });
  const work = data?.fulfilmentOrder;
  const number = work?.number ?? '';
  return (
    <PeekDrawer title={t('shipments:work.one', { number })} {...drawer} actions={work && <FulfilmentOrderActions fulfilmentOrder={work} />}>
      {error && !work && <ErrorState error={error} onRetry={() => void refetch()} />}
      {work && (
        <Stack spacing={4}>
          {work.recallReason && <Alert severity="warning">{t('shipments:wanted.text', { who: work.recallRequestedBy, reason: work.recallReason })}</Alert>}
          {work.shipment?.waybillError && <Alert severity="error">{work.shipment.waybillError}</Alert>}
          <Facts
            items={[
              { name: t('shipments:columns.state'), value: <StatusChip of="FulfilmentOrderState" value={work.state} /> },
              { name: t('shipments:columns.order'), value: <OrderLink order={work.order} /> },
              ...(work.parcelMates.length > 0 ? [{ name: t('shipments:parcel.name'), value: work.parcelMates.map((mate) => <div key={mate.id}>{mate.number}</div>) }] : []),
              { name: t('shipments:columns.warehouse'), value: work.warehouse?.name ?? t('ui:none') },
              { name: t('shipments:columns.waybill'), value: work.shipment?.waybillNo ? <CopyText text={work.shipment.waybillNo} mono /> : t(work.shipment ? 'shipments:detail.waiting' : 'ui:none') },
              { name: t('shipments:columns.printed'), value: t('shipments:detail.prints', { label: work.printedCount, pick: work.pickListPrints, packing: work.packingListPrints }) },
              { name: t('shipments:columns.wave'), value: work.wave ? `${work.wave.waveNo} · ${t('shipments:desk.basket', { number: work.basket })}` : t('ui:none') },
              { name: t('shipments:columns.picker'), value: work.picker ?? t('ui:none') },
              { name: t('shipments:desk.checker'), value: work.checker ?? t('ui:none') },
              { name: t('shipments:desk.packer'), value: work.packer ?? t('ui:none') },
              { name: t('shipments:desk.shipper'), value: work.shipper ?? t('ui:none') },
              { name: t('shipments:detail.weight'), value: work.weightGrams ? t('shipments:detail.grams', { count: work.weightGrams }) : t('ui:none') },
              ...(work.shipBy && isOpen(work.state) ? [{ name: t('shipments:columns.shipBy'), value: <Countdown until={work.shipBy} /> }] : []),
            ]}
          />
          <Card title={t('shipments:detail.lines')} flush>
            <PlainTable
              label={t('shipments:detail.lines')} heads={[t('shipments:detail.sku'), t('shipments:detail.item'), numberHead(t('shipments:detail.quantity'))]}
              rows={work.lines.map((line) => ({ id: line.id, cells: [line.skuCode, line.title, line.quantity] }))}
            />
          </Card>
          <Card title={t('ui:timeline.title')}><Timeline entries={work.timeline} /></Card>
        </Stack>
      )}
    </PeekDrawer>
  );
}
