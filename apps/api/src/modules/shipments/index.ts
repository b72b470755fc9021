import type { ModuleDefinition } from '../../platform/module.js';
import './order-conditions.js';
import { addPrintRoutes } from './papers/print-routes.js';
import { Shipment } from './shipment.entity.js';
import { FulfilmentOrderWorkResolver, OrderShipmentsResolver, ShipmentResolver } from './shipment.resolver.js';
import { registerShipments } from './shipments.subscribers.js';
import { PaperResolver } from './papers/paper.resolver.js';
import { ParcelResolver } from './parcels/parcel.resolver.js';
import { Wave } from './waves/wave.entity.js';
import { FulfilmentOrderWaveResolver, WaveResolver } from './waves/wave.resolver.js';
import { TrackingEvent } from './tracking-event.entity.js';
import { addTrackingWebhook } from './tracking-webhook.js';

export { carrierName } from './carrier-names.js';
export { Shipment } from './shipment.entity.js';
export { Carrier, ShipmentState, SHIPMENT_TRANSITIONS, TrackingStatus } from './shipment.transitions.js';
export { provideReceivers, ReceiverRefused, ReceiverSilent } from './plain-receiver.js';
export type { Party } from './carrier.js';
export { TrackingEvent } from './tracking-event.entity.js';
export type { TrackingReport } from './tracking-order.js';
export { packFulfilmentOrder } from './use-cases/pack-fulfilment-order.js';
export { recordTracking } from './use-cases/record-tracking.js';
export { recordWaybill } from './use-cases/record-waybill.js';
export { shipFulfilmentOrder } from './use-cases/ship-fulfilment-order.js';
export { requestWaybill } from './use-cases/request-waybill.js';
export { createWave } from './use-cases/create-wave.js';
export { takeWave } from './use-cases/take-wave.js';
export { WAVE_TRANSITIONS, WaveState } from './waves/wave.transitions.js';
export { WavePieces } from './waves/wave.inputs.js';
export { sharesWaybill } from './parcels/leave-on-change.js';
export { mergeOrders } from './use-cases/merge-orders.js';
export { takeApartOrders } from './use-cases/take-apart-orders.js';
export { startPicking } from './use-cases/start-picking.js';

export const shipmentsModule: ModuleDefinition = {
  entities: [Shipment, TrackingEvent, Wave],
  resolvers: [ShipmentResolver, FulfilmentOrderWorkResolver, OrderShipmentsResolver, WaveResolver, FulfilmentOrderWaveResolver, PaperResolver, ParcelResolver],
  register: registerShipments,
  routes: (app, runtime, config, contextOf) => {
    addPrintRoutes(app, contextOf);
    addTrackingWebhook(app, runtime, config);
  },
};
