import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import type { SetBackorderReleaseInput } from '../backorder-release.inputs.js';
import { Shop } from '../shop.entity.js';

/** Sets whether orders that wait for goods go on by themselves when they come in. Those that wait now are looked at with the next goods. */
export const setBackorderRelease = command('setBackorderRelease', async (tx, input: SetBackorderReleaseInput) => {
  const shop = await loadForUpdate(tx, Shop, input.shopId, { field: ['shopId'] });
  if (shop.releaseBackorders !== input.automatic) {
    shop.releaseBackorders = input.automatic;
    await tx.emit({ type: input.automatic ? 'BackordersReleasedBySystem' : 'BackordersReleasedByHand', subject: { type: 'Shop', id: shop.id }, data: { shop: shop.name }, scope: { shopId: shop.id } });
  }
  return { shop: ref(Shop, shop.id) };
});
