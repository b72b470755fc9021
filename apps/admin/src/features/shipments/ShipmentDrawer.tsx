import { useQuery } from '@apollo/client/react';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { Timeline } from '../../ui/Timeline.js';
import { ShipmentFacts } from './ShipmentFacts.js';
import { TrackingRoute } from './TrackingRoute.js';

const SHIPMENT = graphql(`
  query Shipment($id: ID!) {
    shipment(id: $id) {
      id
      waybillNo
      orderNo
      timeline { id message actorName at }
      ...ShipmentFacts
      ...TrackingRoute
    }
  }
`);

interface ShipmentDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One parcel: its facts, its route, and what happened to it here. */
export function ShipmentDrawer({ id, ...drawer }: ShipmentDrawerProps) {
  const { t } = useTranslation(['shipments', 'ui']);
  const { data, error, refetch } = useQuery(SHIPMENT, { variables: { id } });
  const parcel = data?.shipment;
  return (
    <PeekDrawer title={t('shipments:parcels.one', { number: parcel?.waybillNo ?? parcel?.orderNo ?? '' })} {...drawer}>
      {error && !parcel && <ErrorState error={error} onRetry={() => void refetch()} />}
      {parcel && (
        <Stack spacing={4}>
          <div><ShipmentFacts shipment={parcel} /></div>
          <Card title={t('shipments:detail.route')}><TrackingRoute shipment={parcel} /></Card>
          <Card title={t('ui:timeline.title')}><Timeline entries={parcel.timeline} /></Card>
        </Stack>
      )}
    </PeekDrawer>
  );
}
