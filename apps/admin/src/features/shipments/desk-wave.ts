/** A fulfilment order of the wave that is on the desk. */
export interface DeskWaveOrder {
  number: string;
  state: string;
  basket?: number | null;
  recallRequestedAt?: string | null;
  lines: readonly { skuCode: string }[];
}

/** The orders of a wave that can be checked now, by basket; what was put aside at this desk comes only when asked for. */
export function toCheck<T extends DeskWaveOrder>(orders: readonly T[], aside: ReadonlySet<string>): T[] {
  return orders
    .filter(({ number, state, recallRequestedAt }) => (state === 'AWAITING_PICKING' || state === 'PICKING') && !recallRequestedAt && !aside.has(number))
    .sort((a, b) => (a.basket ?? 0) - (b.basket ?? 0));
}

/** The first of them that wants this SKU: of single-piece orders any will do. */
export function wanting<T extends DeskWaveOrder>(orders: readonly T[], sku: string): T | undefined {
  const wanted = sku.trim().toUpperCase();
  return orders.find(({ lines }) => lines.some(({ skuCode }) => skuCode.toUpperCase() === wanted));
}

/** Whether a scan is the number of a wave. */
export const isWaveNumber = (code: string): boolean => /^BC\d{13}$/i.test(code.trim());
