/** Pieces of a SKU for one basket. */
export interface PickLine {
  skuId: string;
  skuCode: string;
  title: string;
  quantity: number;
  basket: number;
  number: string;
  /** Not to be picked any more: held, wanted back, or cancelled. */
  stopped: boolean;
}

/** A bin that a SKU can be picked from. */
export interface PickBin {
  skuId: string;
  code: string;
  zone: string;
  pathOrder: number;
}

export interface BasketShare {
  basket: number;
  number: string;
  pieces: number;
  stopped: boolean;
}

/** One stop on the way: a SKU at its bin, with its pieces for each basket. */
export interface PickStop {
  skuId: string;
  skuCode: string;
  title: string;
  bin: string | null;
  zone: string | null;
  pathOrder: number | null;
  pieces: number;
  baskets: BasketShare[];
}

/** The way of a wave: each SKU once, at its first bin, as the bins come; what has no bin comes last, by code. Pieces that are stopped are told, not counted. */
export function pickPath(lines: readonly PickLine[], bins: readonly PickBin[]): PickStop[] {
  const first = new Map<string, PickBin>();
  for (const bin of bins) {
    const known = first.get(bin.skuId);
    if (!known || comesBefore(bin, known)) first.set(bin.skuId, bin);
  }
  const stops = new Map<string, PickStop>();
  for (const { skuId, skuCode, title, quantity, basket, number, stopped } of lines) {
    const bin = first.get(skuId);
    const stop = stops.get(skuId) ?? { skuId, skuCode, title, bin: bin?.code ?? null, zone: bin?.zone ?? null, pathOrder: bin?.pathOrder ?? null, pieces: 0, baskets: [] };
    stops.set(skuId, stop);
    if (!stopped) stop.pieces += quantity;
    const share = stop.baskets.find((each) => each.number === number);
    if (share) share.pieces += quantity;
    else stop.baskets.push({ basket, number, pieces: quantity, stopped });
  }
  for (const stop of stops.values()) stop.baskets.sort((a, b) => a.basket - b.basket);
  return [...stops.values()].sort((a, b) => (a.pathOrder ?? Infinity) - (b.pathOrder ?? Infinity) || byText(a.bin ?? '', b.bin ?? '') || byText(a.skuCode, b.skuCode));
}

/** Which baskets go short when so many pieces of a SKU are missing: the last ones, so that as many orders as possible are whole. Undefined when more are missing than are to be picked. */
export function shortBaskets(stop: Pick<PickStop, 'pieces' | 'baskets'>, missing: number): BasketShare[] | undefined {
  if (missing > stop.pieces) return undefined;
  const short: BasketShare[] = [];
  let left = missing;
  for (const share of [...stop.baskets].filter(({ stopped }) => !stopped).reverse()) {
    if (left <= 0) break;
    short.push(share);
    left -= share.pieces;
  }
  return short;
}

function comesBefore(a: PickBin, b: PickBin): boolean {
  return a.pathOrder < b.pathOrder || (a.pathOrder === b.pathOrder && a.code < b.code);
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
