import type { Tx } from '../../platform/command/tx.js';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { skusByCode } from '../catalog/index.js';
import type { Rule } from '../rules/index.js';

/** SKUs that rules name and that there are not, or that cannot be given, each with its place. */
export async function giftProblems(tx: Tx, rules: readonly Rule[]): Promise<RefusalDetail[]> {
  const skus = await skusByCode(tx, rules.flatMap(({ gift }) => (gift ? [gift.skuCode, ...gift.skus] : [])));
  return rules.flatMap(({ gift }, index): RefusalDetail[] => {
    if (!gift) return [];
    const at = (...field: string[]): string[] => ['rules', String(index), 'gift', ...field];
    const unknown = (code: string, field: string[]): RefusalDetail[] => (skus.has(code) ? [] : [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'skuUnknown', params: { sku: code }, field }]);
    const bundle: RefusalDetail[] = skus.get(gift.skuCode)?.bundle ? [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'ruleGiftIsBundle', params: { sku: gift.skuCode }, field: at('skuCode') }] : [];
    return [...unknown(gift.skuCode, at('skuCode')), ...bundle, ...gift.skus.flatMap((code, place) => unknown(code, at('skus', String(place))))];
  });
}
