import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { CopyText } from '../../ui/CopyText.js';
import { DateText } from '../../ui/DateText.js';
import { Facts } from '../../ui/Facts.js';
import { OrderLink } from '../../ui/OrderLink.js';
import { StatusChip } from '../../ui/StatusChip.js';

const SHIPMENT_FACTS = graphql(`
  fragment ShipmentFacts on Shipment {
    id
    waybillNo
    waybillError
    carrierName
    state
    problem
    shippedAt
    deliveredAt
    estimatedDeliveryAt
    originCity
    destinationCity
    order { ...OrderLink }
  }
`);

/** What is known of a parcel (S6.2.2): waybill, carrier, dispatch, state, expected delivery, from where to where. */
export function ShipmentFacts({ shipment }: { shipment: FragmentType<typeof SHIPMENT_FACTS> }) {
  const { t } = useTranslation(['shipments', 'ui']);
  const parcel = readFragment(SHIPMENT_FACTS, shipment);
  const instant = (at: string | null | undefined): React.ReactNode => (at ? <DateText at={at} full /> : t('ui:none'));
  return (
    <>
      {parcel.waybillError && <Alert severity="error" sx={{ mb: 3 }}>{parcel.waybillError}</Alert>}
      {parcel.problem && <Alert severity="warning" sx={{ mb: 3 }}>{t('shipments:detail.problem')}</Alert>}
      <Facts
        items={[
          { name: t('shipments:columns.waybill'), value: parcel.waybillNo ? <CopyText text={parcel.waybillNo} mono /> : t('shipments:detail.waiting') },
          { name: t('shipments:columns.carrier'), value: parcel.carrierName },
          { name: t('shipments:columns.state'), value: <StatusChip of="ShipmentState" value={parcel.state} /> },
          { name: t('shipments:columns.order'), value: <OrderLink order={parcel.order} /> },
          { name: t('shipments:columns.shippedAt'), value: instant(parcel.shippedAt) },
          { name: t('shipments:columns.eta'), value: instant(parcel.estimatedDeliveryAt) },
          ...(parcel.deliveredAt ? [{ name: t('shipments:detail.delivered'), value: instant(parcel.deliveredAt) }] : []),
          { name: t('shipments:detail.wayName'), value: t('shipments:detail.fromTo', { from: parcel.originCity, to: parcel.destinationCity }) },
        ]}
      />
    </>
  );
}
