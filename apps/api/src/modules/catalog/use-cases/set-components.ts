import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import type { SetComponentsInput } from '../catalog.inputs.js';
import { checkedComponents, weightOf } from '../check-components.js';
import { Sku, SkuComponent } from '../product.entity.js';

/** Changes what a bundle is made of. Orders keep what they were placed with: their lines have components of their own. */
export const setComponents = command('setComponents', async (tx, input: SetComponentsInput) => {
  const sku = await loadForUpdate(tx, Sku, input.skuId, { field: ['skuId'] });
  if (!sku.bundle) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'skuNoBundle', { params: { sku: sku.code }, field: ['skuId'] });
  const wanted = await checkedComponents(tx, input.components);
  const known = await tx.em.find(SkuComponent, { bundleId: sku.id });
  for (const component of known) {
    const now = wanted.find(({ skuId }) => skuId === component.skuId);
    if (now) component.quantity = now.quantity;
    else tx.em.remove(component);
  }
  for (const { skuId, quantity } of wanted) if (!known.some((each) => each.skuId === skuId)) tx.em.create(SkuComponent, { bundleId: sku.id, skuId, quantity } as never);
  sku.weightGrams = weightOf(wanted);
  await tx.emit({ type: 'BundleChanged', subject: { type: 'Sku', id: sku.id }, data: { sku: sku.code, components: wanted.length } });
  return { sku: ref(Sku, sku.id) };
});
