import type { MarketplaceOrder } from '../../modules/channels/index.js';
import type { Receiver } from '../../modules/orders/index.js';
import { provinceOf } from '../place-order/receiver-rules.js';

/** The receiver as the marketplace shows it, its province by our names. */
export function receiverOf({ receiver }: MarketplaceOrder): Receiver {
  return { ...receiver, province: provinceOf(receiver.province) ?? receiver.province, address: receiver.address.slice(0, 200) };
}
