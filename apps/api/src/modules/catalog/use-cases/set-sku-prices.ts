import { fenToYuan } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import type { SetSkuPricesInput } from '../catalog.inputs.js';
import { checkedPrices } from '../checked-prices.js';
import { Sku } from '../product.entity.js';

/** Sets what a SKU is sold for, and below what it is not. */
export const setSkuPrices = command('setSkuPrices', async (tx, input: SetSkuPricesInput) => {
  const sku = await loadForUpdate(tx, Sku, input.skuId, { field: ['skuId'] });
  const { price, floorPrice } = checkedPrices(input);
  Object.assign(sku, { price, floorPrice });
  await tx.emit({ type: 'SkuPricesSet', subject: { type: 'Sku', id: sku.id }, data: { sku: sku.code, price: fenToYuan(price), floor: fenToYuan(floorPrice) } });
  return { sku: ref(Sku, sku.id) };
});
