export interface WantedPieces {
  skuCode: string;
  quantity: number;
}

export interface Scanned {
  sku: string;
  quantity: number;
}

/** How what was scanned differs from what was asked for. `index` is its place among the scanned; a SKU that was not scanned at all has none. */
export interface ScanDifference {
  kind: 'scanForeign' | 'scanShort' | 'scanOver';
  sku: string;
  scanned: number;
  needed: number;
  index?: number;
}

/** Every difference between what was asked for and what was scanned; none when they are the same pieces, in whatever order and portions. */
export function scanDifferences(wanted: readonly WantedPieces[], scanned: readonly Scanned[]): ScanDifference[] {
  const needed = sums(wanted.map(({ skuCode, quantity }) => [skuCode, quantity]));
  const found = sums(scanned.map(({ sku, quantity }) => [sku, quantity]));
  const differences: ScanDifference[] = [];
  for (const sku of new Set([...needed.keys(), ...found.keys()])) {
    const [want, have] = [needed.get(sku) ?? 0, found.get(sku) ?? 0];
    if (want === have) continue;
    const index = scanned.findIndex((each) => each.sku === sku);
    differences.push({ kind: want === 0 ? 'scanForeign' : have < want ? 'scanShort' : 'scanOver', sku, scanned: have, needed: want, ...(index >= 0 && { index }) });
  }
  return differences;
}

function sums(pieces: readonly [sku: string, quantity: number][]): Map<string, number> {
  const bySku = new Map<string, number>();
  for (const [sku, quantity] of pieces) bySku.set(sku, (bySku.get(sku) ?? 0) + quantity);
  return bySku;
}
