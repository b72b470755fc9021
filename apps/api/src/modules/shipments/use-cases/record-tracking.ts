import { createHash } from 'node:crypto';
import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { FulfilmentOrderState } from '../../allocation/index.js';
import { handOver, tellOrder } from '../hand-over.js';
import { loadWork, toldOf, type Part } from '../load-work.js';
import { Shipment } from '../shipment.entity.js';
import { ShipmentState } from '../shipment.transitions.js';
import { newest, summarise, type TrackingReport } from '../tracking-order.js';
import { TrackingEvent } from '../tracking-event.entity.js';

export interface RecordTrackingInput {
  waybillNo: string;
  reports: readonly TrackingReport[];
}

/**
 * Keeps what the carrier reports of a parcel, by push or pull. The same report twice changes nothing; a late one never
 * leads back. A carrier that reports a packed parcel has it: it is handed over then. `known` is false for a foreign waybill.
 */
export const recordTracking = command('recordTracking', async (tx, input: RecordTrackingInput): Promise<{ known: boolean; added: number }> => {
  const [found] = await tx.em.createQueryBuilder(Shipment, 's').select(['s.fulfilmentOrderId'] as never).where({ waybillNo: input.waybillNo }).execute('all') as unknown as { fulfilmentOrderId: string }[];
  if (!found) return { known: false, added: 0 };
  const work = await loadWork(tx, found.fulfilmentOrderId);
  if (!work.shipment) return { known: false, added: 0 };
  let added = 0;
  for (const part of work.parts) added = Math.max(added, await keepReports(tx, part, input.reports));
  return { known: true, added };
});

/** Keeps the reports of a parcel for one of the orders in it; gives back how many were new. */
async function keepReports(tx: Tx, part: Part, reports: readonly TrackingReport[]): Promise<number> {
  const { shipment, fulfilmentOrder } = part;
  if (!shipment) return 0;
  const before = await tx.em.find(TrackingEvent, { shipmentId: shipment.id });
  const fresh = freshReports(before, reports);
  if (fresh.length === 0) return 0;
  for (const report of fresh) tx.em.create(TrackingEvent, { ...report, shipmentId: shipment.id } as never);
  // A voided parcel stays voided, whatever is reported; the reports are kept for whoever looks into it.
  if (shipment.state === ShipmentState.CANCELLED) return fresh.length;
  const moved = await advance(tx, shipment, [...before, ...fresh]);
  if (moved && fulfilmentOrder.state === FulfilmentOrderState.PACKED) await handOver(tx, part);
  else await tellOrder(tx, part);
  return fresh.length;
}

/** Brings the parcel where its reports say it is; gives back whether it moved. */
async function advance(tx: Tx, shipment: Shipment, reports: readonly TrackingReport[]): Promise<boolean> {
  const from = shipment.state;
  const { state, deliveredAt, lastEventAt, problem } = summarise(reports);
  Object.assign(shipment, { state, deliveredAt, lastEventAt, problem });
  if (state === from) return false;
  const last = newest(reports);
  await tx.emit({
    type: state === ShipmentState.DELIVERED ? 'ShipmentDelivered' : 'ShipmentTracked',
    subject: { type: 'Shipment', id: shipment.id },
    data: { waybillNo: shipment.waybillNo ?? '', place: last?.place ?? '', text: last?.text ?? '', state }, ...toldOf(shipment),
  });
  return true;
}

interface KeptReport extends TrackingReport {
  dedupKey: string;
}

function freshReports(known: readonly TrackingEvent[], reports: readonly TrackingReport[]): KeptReport[] {
  const keys = new Set(known.map((event) => event.dedupKey));
  const pushIds = new Set(known.flatMap((event) => (event.pushId ? [event.pushId] : [])));
  const fresh: KeptReport[] = [];
  for (const report of reports) {
    const dedupKey = createHash('sha256').update(`${report.at.getTime()}\n${report.code}\n${report.place}\n${report.text}`).digest('hex');
    const pushId = report.pushId?.slice(0, 64) ?? null;
    if (keys.has(dedupKey) || (pushId && pushIds.has(pushId))) continue;
    keys.add(dedupKey);
    if (pushId) pushIds.add(pushId);
    // Cut to the columns: a carrier may write more than anybody reads.
    fresh.push({ ...report, place: report.place.slice(0, 100), text: report.text.slice(0, 500), code: report.code.slice(0, 20), pushId, dedupKey });
  }
  return fresh;
}
