import { forgetInTimeline } from '../../platform/events/forget-in-timeline.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { ERASED, type PersonalDataHolder } from '../../platform/personal-data.js';
import { FulfilmentOrder } from '../allocation/index.js';
import { Shipment } from './shipment.entity.js';
import { TrackingEvent } from './tracking-event.entity.js';

/** What carriers wrote on the way: they name who signed. Waybill numbers, states and times stay. */
export const shipmentPersonalData: PersonalDataHolder = {
  async collect(em, { customerId }) {
    const parcels = customerId ? await em.find(Shipment, { customerId }) : [];
    const events = await em.find(TrackingEvent, { shipmentId: { $in: parcels.map(({ id }) => id) } });
    return customerId ? {
      parcels: parcels.map((parcel) => ({
        orderNumber: parcel.orderNo, carrier: parcel.carrier, waybill: parcel.waybillNo, state: parcel.state, shippedAt: parcel.shippedAt, deliveredAt: parcel.deliveredAt,
        route: events.filter(({ shipmentId }) => shipmentId === parcel.id).map(({ at, place, text }) => ({ at, place, text })),
      })),
    } : {};
  },
  async erase(tx, { customerId, names }) {
    if (!customerId) return;
    const parcels = (await tx.em.find(Shipment, { customerId }, { fields: ['id'] })).map(({ id }) => id);
    const work = (await tx.em.find(FulfilmentOrder, { customerId }, { fields: ['id'] })).map(({ id }) => id);
    if (parcels.length > 0) {
      await updateRows(tx, Shipment, { where: { customerId }, set: { waybillError: null } });
      await updateRows(tx, TrackingEvent, { where: { shipmentId: { $in: parcels } }, set: { text: ERASED } });
    }
    await forgetInTimeline(tx, [...parcels, ...work], names);
  },
};
