import { createContext, type RequestContext } from '../../platform/context.js';
import { perform } from '../../platform/command/command.js';
import { failPoint } from '../../platform/fail-point.js';
import { RetryLater, type JobHandle } from '../../platform/jobs/job-queue.js';
import { FulfilmentOrder, FulfilmentOrderLine } from '../allocation/index.js';
import { Warehouse } from '../inventory/index.js';
import { Order } from '../orders/index.js';
import type { AskedBy } from './ask-for-waybill.js';
import { CarrierRefused, TRACK_BATCH, type ParcelCarrier, type ParcelOrder, type Waybill } from './carrier.js';
import { plainReceiver, ReceiverRefused, ReceiverSilent, withoutReceiver } from './plain-receiver.js';
import { Shipment } from './shipment.entity.js';
import { ShipmentState, UNDER_WAY, WaybillProblem } from './shipment.transitions.js';
import { recordReceiverShown } from './use-cases/record-receiver-shown.js';
import { recordTracking } from './use-cases/record-tracking.js';
import { recordWaybill, recordWaybillFailure } from './use-cases/record-waybill.js';

const PULLED_AT_ONCE = 200;

/** Gets the waybill of a parcel from the carrier. After a try with an unknown outcome it looks for the waybill before asking again. */
export async function requestWaybillOf(ctx: RequestContext, carrier: ParcelCarrier, wanted: { shipmentId: string; askedBy?: AskedBy }, job: JobHandle): Promise<void> {
  const { shipmentId } = wanted;
  const shipment = await ctx.em.findOne(Shipment, { id: shipmentId });
  if (!shipment || shipment.waybillNo || shipment.state === ShipmentState.CANCELLED) return;
  const order = await ctx.em.findOne(Order, { id: shipment.orderId });
  const parcel = order && await parcelOrder(ctx, shipment, order);
  if (!parcel) throw new RetryLater(`shipment ${shipmentId} has lost its order`, 'never');
  try {
    const found = job.attempt > 1 ? await carrier.findWaybill(parcel.orderId) : undefined;
    const waybill = found ?? await orderWaybill(ctx, carrier, { order, parcel, askedBy: wanted.askedBy });
    failPoint('shipments.waybill-ordered');
    await perform(ctx, recordWaybill, { shipmentId, ...waybill });
  } catch (error) {
    const problem = problemOf(error);
    await perform(ctx, recordWaybillFailure, { shipmentId, problem, reason: error instanceof Error ? error.message : String(error) });
    if (!REFUSED.includes(problem)) throw error;
  }
}

/** Orders the waybill. Where the marketplace masks the receiver it is asked for him now, and only the carrier is told. */
async function orderWaybill(ctx: RequestContext, carrier: ParcelCarrier, { order, parcel, askedBy }: { order: Order; parcel: ParcelOrder; askedBy?: AskedBy | undefined }): Promise<Waybill> {
  if (!order.receiverToken) return carrier.requestWaybill(parcel);
  const receiver = await plainReceiver(ctx, order);
  // Nothing is used that was not recorded, and as shown to whoever asked for the waybill.
  const { requestId = ctx.requestId, ...actor } = askedBy ?? {};
  await perform(createContext(ctx.runtime, { ...ctx.principal, ...actor }, { requestId }), recordReceiverShown, { orderId: order.id });
  try {
    return await carrier.requestWaybill({ ...parcel, receiver });
  } catch (error) {
    throw withoutReceiver(error, receiver);
  }
}

/** Nobody asks again by himself after these. */
const REFUSED: readonly WaybillProblem[] = [WaybillProblem.CARRIER_REFUSED, WaybillProblem.RECEIVER_REFUSED];

function problemOf(error: unknown): WaybillProblem {
  if (error instanceof ReceiverRefused) return WaybillProblem.RECEIVER_REFUSED;
  if (error instanceof ReceiverSilent) return WaybillProblem.RECEIVER_SILENT;
  return error instanceof CarrierRefused ? WaybillProblem.CARRIER_REFUSED : WaybillProblem.CARRIER_SILENT;
}

/** Gives the waybill of a voided parcel back to the carrier. */
export async function cancelWaybillOf(ctx: RequestContext, carrier: ParcelCarrier, shipmentId: string): Promise<void> {
  const shipment = await ctx.em.findOne(Shipment, { id: shipmentId });
  if (!shipment?.waybillNo) return;
  try {
    await carrier.cancelWaybill(shipment.fulfilmentOrderId);
  } catch (error) {
    if (error instanceof CarrierRefused) throw new RetryLater(error.message, 'never');
    throw error;
  }
}

/** Asks for the tracking of the parcels under way that were asked for longest ago: heals pushes that were lost. */
export async function pullTracking(ctx: RequestContext, carrier: ParcelCarrier): Promise<void> {
  const due = await ctx.em.find(
    Shipment,
    { state: { $in: [...UNDER_WAY] }, waybillNo: { $ne: null } },
    { orderBy: { pulledAt: 'asc', id: 'asc' }, limit: PULLED_AT_ONCE, fields: ['id', 'waybillNo'], disableIdentityMap: true },
  );
  for (let at = 0; at < due.length; at += TRACK_BATCH) {
    const batch = due.slice(at, at + TRACK_BATCH);
    try {
      const tracks = await carrier.track([...new Set(batch.flatMap((shipment) => shipment.waybillNo ?? []))]);
      for (const [waybillNo, reports] of tracks) if (reports.length > 0) await perform(ctx, recordTracking, { waybillNo, reports });
      await ctx.em.nativeUpdate(Shipment, { id: { $in: batch.map((shipment) => shipment.id) } }, { pulledAt: ctx.clock.now() });
    } catch (error) {
      // The next tick begins with these; the others must not wait for them.
      ctx.log.warn({ err: error, waybills: batch.length }, 'tracking could not be pulled');
    }
  }
}

async function parcelOrder(ctx: RequestContext, shipment: Shipment, order: Order): Promise<ParcelOrder | undefined> {
  const fulfilmentOrder = await ctx.em.findOne(FulfilmentOrder, { id: shipment.fulfilmentOrderId });
  const warehouse = await ctx.em.findOne(Warehouse, { id: shipment.warehouseId });
  if (!fulfilmentOrder || !warehouse) return undefined;
  const shares = shipment.parcelLeadId ? await ctx.em.find(Shipment, { parcelLeadId: shipment.parcelLeadId }) : [shipment];
  const lines = await ctx.em.find(FulfilmentOrderLine, { fulfilmentOrderId: { $in: shares.map((each) => each.fulfilmentOrderId) } });
  return {
    orderId: fulfilmentOrder.id, orderNo: order.orderNo, weightGrams: fulfilmentOrder.weightGrams ?? null,
    sender: {
      name: warehouse.contact, phone: warehouse.phone, province: warehouse.province, city: warehouse.city, district: warehouse.district, address: warehouse.address,
    },
    receiver: {
      name: order.receiverName, phone: order.receiverPhone, province: order.receiverProvince, city: order.receiverCity,
      district: order.receiverDistrict, address: order.receiverAddress,
    },
    goods: lines.map((line) => ({ name: line.title, quantity: line.quantity })),
  };
}
