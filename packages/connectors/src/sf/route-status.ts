export type SfRouteStatus = 'PICKED_UP' | 'IN_TRANSIT' | 'OUT_FOR_DELIVERY' | 'DELIVERED' | 'PROBLEM' | 'RETURNED' | 'AT_PICKUP_POINT';

const CODES: Readonly<Record<SfRouteStatus, readonly string[]>> = {
  PICKED_UP: ['50', '54', '43'],
  // 99: forwarded to another address; 126: taken out of the locker again, by whom is not said. Both go on travelling.
  IN_TRANSIT: ['30', '36', '31', '302', '3036', '105', '106', '99', '126'],
  OUT_FOR_DELIVERY: ['44', '204'],
  PROBLEM: ['33', '70', '34', '66', '77'],
  AT_PICKUP_POINT: ['123', '130', '125', '607', '658', '678', '679'],
  // 128: fetched by the customer.
  DELIVERED: ['80', '8000', '97', '935', '128'],
  // The parcel travels back under a new waybill; this one ends here.
  RETURNED: ['648', '631'],
};

const STATUS_BY_CODE = new Map(Object.entries(CODES).flatMap(([status, codes]) => codes.map((code) => [code, status as SfRouteStatus] as const)));

/** What a route code says about the parcel; undefined for one that is not known: the parcel is on its way, and the code worth a log line. */
export function sfRouteStatus(opCode: string): SfRouteStatus | undefined {
  return STATUS_BY_CODE.get(opCode);
}
