/** What the choice looks at of one lot. */
export interface ChoosableLot {
  id: string;
  /** Last day on which it may be sold, `YYYY-MM-DD`; null where nobody knows. */
  expiresOn?: string | null;
  onHand: number;
}

/** So many pieces of one lot. */
export interface LotPieces<T> {
  lot: T;
  pieces: number;
}

/**
 * Takes pieces of the lots that expire first, those without a date last. With `soldOn`, goods are to be sold on that day and
 * lots that have expired stay where they are. Undefined when the lots hold too little.
 */
export function chooseLots<T extends ChoosableLot>(lots: readonly T[], pieces: number, soldOn?: string): LotPieces<T>[] | undefined {
  const chosen: LotPieces<T>[] = [];
  let open = pieces;
  for (const lot of [...lots].filter(({ expiresOn }) => !soldOn || !expiresOn || expiresOn >= soldOn).sort(firstExpiredFirst)) {
    const taken = Math.min(open, lot.onHand);
    if (taken > 0) chosen.push({ lot, pieces: taken });
    open -= taken;
  }
  return open === 0 ? chosen : undefined;
}

/** The order of leaving; of lots with the same day the older row goes first. */
function firstExpiredFirst(a: ChoosableLot, b: ChoosableLot): number {
  const [left, right] = [a, b].map(({ id, expiresOn }) => `${expiresOn ?? '9999-99-99'}/${id}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The lots that hold pieces, in the order of leaving. */
export function shownLots<T extends ChoosableLot>(lots: readonly T[]): T[] {
  return lots.filter(({ onHand }) => onHand > 0).sort(firstExpiredFirst);
}
