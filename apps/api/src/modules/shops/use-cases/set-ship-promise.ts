import { command } from '../../../platform/command/command.js';
import { assertVersion, loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Shop } from '../shop.entity.js';
import type { SetShipPromiseInput } from '../shop.inputs.js';

/** Sets by when a shop promises to ship: for clocks that start from now on. */
export const setShipPromise = command('setShipPromise', async (tx, input: SetShipPromiseInput) => {
  const shop = await loadForUpdate(tx, Shop, input.shopId, { field: ['shopId'] });
  assertVersion({ version: shop.promiseVersion }, input.expectedVersion);
  const { rule, shipWithinHours, cutOffHour } = input;
  if (shop.promiseRule === rule && shop.shipWithinHours === shipWithinHours && shop.cutOffHour === cutOffHour) return { shop: ref(Shop, shop.id) };
  Object.assign(shop, { promiseRule: rule, shipWithinHours, cutOffHour, promiseVersion: shop.promiseVersion + 1 });
  await tx.emit({ type: 'ShopPromiseSet', subject: { type: 'Shop', id: shop.id }, data: { name: shop.name }, scope: { shopId: shop.id } });
  return { shop: ref(Shop, shop.id) };
});
