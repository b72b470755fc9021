import { chinaDay, endOfChinaDay } from '@ordo/kernel';

const DAY_MS = 86_400_000;

/**
 * When a parcel may be expected: the end of the next day within a province, of the third day between provinces (China days).
 * Stands in until a carrier tells its own promise.
 */
export function estimateDelivery(shippedAt: Date, fromProvince: string, toProvince: string): Date {
  const days = fromProvince.slice(0, 2) === toProvince.slice(0, 2) ? 1 : 3;
  return endOfChinaDay(chinaDay(new Date(shippedAt.getTime() + days * DAY_MS)));
}
