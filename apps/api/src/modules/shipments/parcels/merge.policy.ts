import { UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { FulfilmentStatus } from '../../orders/index.js';

/** So many orders go in one parcel at most. */
export const MOST_IN_PARCEL = 20;

/** What a rule over putting orders together looks at. */
export interface MergeFacts {
  shopId: string;
  fulfilmentStatus: FulfilmentStatus;
  held: boolean;
  cashOnDelivery: boolean;
  /** The same for orders of one shop to one receiver; null when it does not wait to be shipped. */
  parcelKey: string | null;
  warehouseId: string | null;
  /** Its waybill was asked for. */
  hasWaybill: boolean;
  /** It is in a wave. */
  inWave: boolean;
  /** It leaves in parts, each in a parcel of its own. */
  inParts: boolean;
}

const UNTOUCHED: readonly FulfilmentStatus[] = [FulfilmentStatus.UNALLOCATED, FulfilmentStatus.ALLOCATED];

/** Everything that forbids putting an order into one parcel with `first`; empty when it can be. The one place that knows. */
export function whyNotTogether(order: MergeFacts, first: MergeFacts): RefusalDetail[] {
  const differences = [
    order.shopId !== first.shopId && 'mergeOtherShop',
    order.shopId === first.shopId && order.parcelKey && first.parcelKey && order.parcelKey !== first.parcelKey && 'mergeOtherReceiver',
    (!order.warehouseId || order.warehouseId !== first.warehouseId) && 'mergeOtherWarehouse',
  ];
  const own = [
    !order.parcelKey && 'mergeNotWaiting',
    order.held && 'mergeHeld',
    order.cashOnDelivery && 'mergeCashOnDelivery',
    order.parcelKey && !UNTOUCHED.includes(order.fulfilmentStatus) && 'mergePicked',
    order.hasWaybill && UNTOUCHED.includes(order.fulfilmentStatus) && 'mergeHasWaybill',
    order.inWave && 'mergeInWave',
    order.inParts && 'mergeInParts',
  ];
  return [...own, ...differences].flatMap((messageKey) => (messageKey ? [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey }] : []));
}
