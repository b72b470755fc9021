import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { CreateBundleInput } from '../catalog.inputs.js';
import { checkedComponents, weightOf } from '../check-components.js';
import { checkedPrices } from '../checked-prices.js';
import { Product, Sku, SkuComponent } from '../product.entity.js';

/** Makes a bundle of plain SKUs, with a code and a price of its own. */
export const createBundle = command('createBundle', async (tx, input: CreateBundleInput) => {
  const { code, category } = input;
  if ((await tx.em.count(Sku, { code })) > 0) throw refuse(UserErrorCode.INVALID_INPUT, 'skuCodeTaken', { params: { sku: code }, field: ['code'] });
  const components = await checkedComponents(tx, input.components);
  const prices = checkedPrices(input);
  const title = input.title.trim();
  const product = tx.em.create(Product, { id: newId(), name: title, category } as never);
  const sku = tx.em.create(Sku, { id: newId(), code, productId: product.id, title, category, ...prices, cost: 0, weightGrams: weightOf(components), bundle: true } as never);
  for (const { skuId, quantity } of components) tx.em.create(SkuComponent, { bundleId: sku.id, skuId, quantity } as never);
  await tx.emit({ type: 'BundleCreated', subject: { type: 'Sku', id: sku.id }, data: { sku: code, components: components.length } });
  return { sku: ref(Sku, sku.id) };
});
