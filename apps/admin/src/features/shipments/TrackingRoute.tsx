import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { statusTone } from '../../ui/statusTone.js';
import { Timeline } from '../../ui/Timeline.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { EmptyState } from '../../ui/EmptyState.js';

const TRACKING_ROUTE = graphql(`
  fragment TrackingRoute on Shipment {
    carrierName
    events { id at place status text }
  }
`);

/** The way of a parcel as its carrier told it, newest first: what, where, when. */
export function TrackingRoute({ shipment }: { shipment: FragmentType<typeof TRACKING_ROUTE> }) {
  const { t } = useTranslation('shipments');
  const statusText = useStatusText();
  const { events, carrierName } = readFragment(TRACKING_ROUTE, shipment);
  if (events.length === 0) return <EmptyState title={t('detail.noRoute')} />;
  return (
    <Timeline
      entries={events.map((event) => ({
        id: event.id, at: event.at, actorName: [carrierName, event.place].filter(Boolean).join(' · '),
        message: `${statusText('TrackingStatus', event.status)} · ${event.text}`, tone: statusTone('TrackingStatus', event.status),
      }))}
    />
  );
}
