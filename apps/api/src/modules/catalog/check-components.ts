import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { Refusal, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { Sku } from './product.entity.js';

interface GivenComponent {
  sku: string;
  quantity: number;
}

/** The components as they are kept. Refuses, line by line, what there is not, what is a bundle itself and what stands there twice. */
export async function checkedComponents(tx: Tx, given: readonly GivenComponent[]): Promise<{ skuId: string; quantity: number; weightGrams: number }[]> {
  const skus = new Map((await lookAt(tx, Sku, { columns: ['id', 'code', 'bundle', 'weightGrams'], where: { code: { $in: given.map(({ sku }) => sku) } } })).map((sku) => [sku.code, sku]));
  const problems = given.flatMap(({ sku }, index): RefusalDetail[] => {
    const known = skus.get(sku);
    const messageKey = !known ? 'skuUnknown' : known.bundle ? 'bundleNests' : given.findIndex((each) => each.sku === sku) < index ? 'lineTwice' : undefined;
    return messageKey ? [{ code: UserErrorCode.INVALID_INPUT, messageKey, params: { sku }, field: ['components', String(index), 'sku'] }] : [];
  });
  if (problems.length > 0) throw new Refusal(problems);
  return given.map(({ sku, quantity }) => ({ skuId: skus.get(sku)?.id ?? '', quantity, weightGrams: skus.get(sku)?.weightGrams ?? 0 }));
}

/** What a set weighs. */
export function weightOf(components: readonly { quantity: number; weightGrams: number }[]): number {
  return components.reduce((sum, { quantity, weightGrams }) => sum + quantity * weightGrams, 0);
}
