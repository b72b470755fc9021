import type { Shop, ShopChannel } from './shop.entity.js';

const MINUTE_MS = 60_000;
/** What a shop begins with: a storefront's buyer pays at once or not at all, somebody who ordered by telephone within the day. */
export const CLOSE_UNPAID_AFTER: Readonly<Record<ShopChannel, number | null>> = { TAOBAO: null, STOREFRONT: 30, MANUAL: 24 * 60 };

/** Marketplaces close what is not paid by a clock of their own: ours would only disagree with it. */
export function marketplaceCloses({ channel }: Pick<Shop, 'channel'>): boolean {
  return CLOSE_UNPAID_AFTER[channel] === null;
}

/** When an order of this shop closes that waits for payment from now on; null when it never does. */
export function closesAt(shop: Pick<Shop, 'channel' | 'closeUnpaidAfterMinutes'>, now: Date): Date | null {
  const minutes = marketplaceCloses(shop) ? null : shop.closeUnpaidAfterMinutes;
  return minutes ? new Date(now.getTime() + minutes * MINUTE_MS) : null;
}
