import type { Config } from '../../platform/config.js';
import type { Runtime } from '../../platform/context.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { contributeOrderAction } from '../orders/index.js';
import { whyNotRequestRecall } from './shipment.policy.js';
import { shipmentPersonalData } from './shipment-personal-data.js';
import { REQUEST_WAYBILL_JOB, type AskedBy } from './ask-for-waybill.js';
import { cancelWaybillOf, pullTracking, requestWaybillOf } from './carrier-jobs.js';
import { sfCarrier } from './sf-carrier.js';
import { leaveElsewhere, leaveOnChange, LEAVES_PARCEL } from './parcels/leave-on-change.js';
import { endWaveOf } from './waves/wave-orders.js';
import { CANCEL_WAYBILL_JOB, voidWaybill } from './void-waybill.js';

/** A voided fulfilment order voids its waybill; jobs speak with the carrier. */
export function registerShipments(runtime: Runtime, config: Config): void {
  holdsPersonalData(runtime, shipmentPersonalData);
  const carrier = sfCarrier(config, runtime);
  contributeOrderAction({ action: 'requestRecall', permission: 'order:edit', whyNot: whyNotRequestRecall });
  runtime.events.on('FulfilmentOrderCancelled', (tx, event) => voidWaybill(tx, event.subject.id));
  for (const change of LEAVES_PARCEL) runtime.events.on(change, leaveOnChange);
  runtime.events.on('OrderAllocated', leaveElsewhere);
  for (const ended of ['FulfilmentOrderCancelled', 'FulfilmentOrderShipped']) runtime.events.on(ended, (tx, event) => endWaveOf(tx, event.subject.id));
  runtime.jobs.handle(REQUEST_WAYBILL_JOB, (ctx, payload, job) => requestWaybillOf(ctx, carrier, payload as unknown as { shipmentId: string; askedBy?: AskedBy }, job));
  runtime.jobs.handle(CANCEL_WAYBILL_JOB, (ctx, payload) => cancelWaybillOf(ctx, carrier, String(payload['shipmentId'])));
  runtime.jobs.every('shipments.pull-tracking', config.TRACKING_PULL_SECONDS * 1_000, (ctx) => pullTracking(ctx, carrier));
}
