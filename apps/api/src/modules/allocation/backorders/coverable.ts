import type { Availability } from '../../inventory/index.js';

/** An order that waits for goods. */
export interface WaitingOrder {
  id: string;
  lines: readonly { skuId: string; quantity: number }[];
}

/**
 * Which of the waiting orders the stock covers now, in the order in which they wait: each wholly from one warehouse, no piece
 * for two of them. One that is still too large does not keep the smaller ones behind it waiting.
 */
export function coverable(waiting: readonly WaitingOrder[], stock: Availability): string[] {
  const left = [...stock.values()].map((there) => new Map(there));
  return waiting.flatMap(({ id, lines }) => {
    const wanted = new Map<string, number>();
    for (const { skuId, quantity } of lines) wanted.set(skuId, (wanted.get(skuId) ?? 0) + quantity);
    const from = left.find((there) => [...wanted].every(([skuId, pieces]) => (there.get(skuId) ?? 0) >= pieces));
    if (!from || wanted.size === 0) return [];
    for (const [skuId, pieces] of wanted) from.set(skuId, (from.get(skuId) ?? 0) - pieces);
    return [id];
  });
}
