import { refuse, UserErrorCode } from '../../platform/errors.js';

/** A bundle has no stock of its own: its components come in and go out. Refuses it, naming the line. */
export function assertNoBundle(lines: readonly { skuId: string }[], known: ReadonlyMap<string, { code: string; bundle?: boolean }>): void {
  const index = lines.findIndex(({ skuId }) => known.get(skuId)?.bundle);
  if (index < 0) return;
  throw refuse(UserErrorCode.INVALID_INPUT, 'bundleHasNoStock', { params: { sku: known.get(lines[index]?.skuId ?? '')?.code ?? '' }, field: ['lines', String(index), 'skuId'] });
}
