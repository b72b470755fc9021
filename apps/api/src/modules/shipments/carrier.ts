import type { TrackingReport } from './tracking-order.js';

/** Who sends, or who receives. */
export interface Party {
  name: string;
  phone: string;
  province: string;
  city: string;
  district: string;
  address: string;
}

export interface ParcelOrder {
  /** Our key of the request: the same key gives the same waybill. */
  orderId: string;
  orderNo: string;
  sender: Party;
  receiver: Party;
  goods: readonly { name: string; quantity: number }[];
  weightGrams: number | null;
}

export interface Waybill {
  waybillNo: string;
  /** The carrier's sorting code for the label, if it gave one. */
  routeCode: string | null;
}

/** The carrier understood, and said no: trying the same again makes no sense. */
export class CarrierRefused extends Error {}

/** What the house asks of a carrier. Any other error than CarrierRefused means: the outcome is unknown. */
export interface ParcelCarrier {
  requestWaybill(order: ParcelOrder): Promise<Waybill>;
  /** The waybill that an earlier request got, when its answer was lost; undefined when there is none. */
  findWaybill(orderId: string): Promise<Waybill | undefined>;
  cancelWaybill(orderId: string): Promise<void>;
  /** All reports of at most TRACK_BATCH parcels, by waybill number. */
  track(waybillNos: readonly string[]): Promise<Map<string, TrackingReport[]>>;
}

export const TRACK_BATCH = 10;
