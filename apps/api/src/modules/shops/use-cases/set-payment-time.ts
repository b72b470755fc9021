import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { marketplaceCloses } from '../closes-at.js';
import type { SetPaymentTimeInput } from '../shop.inputs.js';
import { Shop } from '../shop.entity.js';

/** Sets how long the orders of a shop wait for payment. Orders that are there already keep their time. */
export const setPaymentTime = command('setPaymentTime', async (tx, input: SetPaymentTimeInput) => {
  const shop = await loadForUpdate(tx, Shop, input.shopId, { field: ['shopId'] });
  if (marketplaceCloses(shop)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'closedByMarketplace', { field: ['shopId'] });
  shop.closeUnpaidAfterMinutes = input.minutes ?? null;
  await tx.emit({ type: input.minutes ? 'PaymentTimeSet' : 'PaymentTimeLifted', subject: { type: 'Shop', id: shop.id }, data: { shop: shop.name, minutes: input.minutes ?? 0 } });
  return { shop: ref(Shop, shop.id) };
});
