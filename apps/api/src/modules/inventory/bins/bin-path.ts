interface Place {
  zone: string;
  code: string;
}

const STEP = 10;
/** Numbers of one place are compared as numbers: aisle 10 comes after aisle 9. */
const byParts = new Intl.Collator('en', { numeric: true });

/** The parts of a code that come after its zone: aisle, then place. */
function partsOf({ zone, code }: Place): { aisle: string; rest: string } {
  const inZone = code.startsWith(`${zone}-`) ? code.slice(zone.length + 1) : code;
  const [aisle = '', ...rest] = inZone.split('-');
  return { aisle, rest: rest.join('-') };
}

/** Bins in the order of a walk: zone by zone, up one aisle and down the next, so that nobody goes back empty-handed. */
export function serpentine<T extends Place>(bins: readonly T[]): T[] {
  const placed = bins.map((bin) => ({ bin, ...partsOf(bin) }));
  const aisles = new Map<string, string[]>();
  for (const { bin, aisle } of placed) aisles.set(bin.zone, [...new Set([...(aisles.get(bin.zone) ?? []), aisle])].sort(byParts.compare));
  const goesDown = (zone: string, aisle: string): boolean => (aisles.get(zone)?.indexOf(aisle) ?? 0) % 2 === 1;
  return placed
    .sort((a, b) => byParts.compare(a.bin.zone, b.bin.zone) || byParts.compare(a.aisle, b.aisle)
      || byParts.compare(a.rest, b.rest) * (goesDown(a.bin.zone, a.aisle) ? -1 : 1))
    .map(({ bin }) => bin);
}

/** Numbers for a whole walk, with room between them for bins that come later. */
export function numberPath<T extends Place>(bins: readonly T[]): Map<T, number> {
  return new Map(serpentine(bins).map((bin, index) => [bin, (index + 1) * STEP]));
}

/**
 * Numbers for the bins that have none, each behind the one before it on the walk; what has a number keeps it. Where there is
 * no room left two bins share a number and go by their codes.
 */
export function placeOnPath<T extends Place & { pathOrder?: number | null }>(bins: readonly T[]): Map<T, number> {
  if (bins.every((bin) => bin.pathOrder === undefined || bin.pathOrder === null)) return numberPath(bins);
  const taken = new Set(bins.flatMap((bin) => bin.pathOrder ?? []));
  const placed = new Map<T, number>();
  const last = Math.max(...taken);
  let before = 0;
  for (const bin of serpentine(bins)) {
    if (bin.pathOrder !== undefined && bin.pathOrder !== null) {
      before = bin.pathOrder;
      continue;
    }
    if (before >= last) before += STEP;
    else if (!taken.has(before + 1)) before += 1;
    taken.add(before);
    placed.set(bin, before);
  }
  return placed;
}
