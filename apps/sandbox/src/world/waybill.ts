export const WAYBILL_STEPS = ['CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'] as const;
export type WaybillStep = (typeof WAYBILL_STEPS)[number];
export type WaybillStatus = WaybillStep | 'CANCELLED';

export interface Contact {
  name: string;
  /** Mobile or landline, whichever was given. */
  tel: string;
  province: string;
  city: string;
  county: string;
  address: string;
}

export interface Route {
  id: string;
  acceptTime: string;
  acceptAddress: string;
  remark: string;
  opCode: string;
}

/** A carrier order with its one waybill. Times in epoch milliseconds. */
export interface Waybill {
  orderId: string;
  waybillNo: string;
  status: WaybillStatus;
  createdAt: number;
  lastRouteAt: number;
  monthlyCard: string;
  sender: Contact;
  receiver: Contact;
  originCode: string;
  destCode: string;
  cargo: string;
  parcelQty: number;
  routes: Route[];
}

/** The step that comes after a status; nothing after the last one and after a cancellation. */
export function stepAfter(status: WaybillStatus): WaybillStep | undefined {
  return status === 'CANCELLED' ? undefined : WAYBILL_STEPS[WAYBILL_STEPS.indexOf(status) + 1];
}
