/** What a carrier takes for a parcel up to a distance. */
export interface Rate {
  carrier: string;
  /** Holds up to this distance between the capitals of the provinces; 0 is within one province. */
  upToKm: number;
  firstGrams: number;
  /** Fen for the first weight. */
  firstFee: number;
  stepGrams: number;
  /** Fen for each step of weight that is begun beyond it. */
  stepFee: number;
}

const KILO = 1_000;
const sf = (upToKm: number, firstFee: number, stepFee: number): Rate => ({ carrier: 'SF', upToKm, firstGrams: KILO, firstFee, stepGrams: KILO, stepFee });

/** In force while nobody has set other rates. */
export const DEFAULT_RATES: readonly Rate[] = [sf(0, 1_200, 200), sf(600, 1_300, 400), sf(1_200, 1_600, 700), sf(2_000, 1_900, 1_100), sf(10_000, 2_300, 1_400)];

/** Freight of a parcel by the cheapest carrier, in fen; null when no rate reaches so far. A distance that is not known counts as the farthest. */
export function estimateFreight(rates: readonly Rate[], km: number | null, grams: number): number | null {
  const fees = [...Map.groupBy(rates, ({ carrier }) => carrier).values()].flatMap((of) => {
    const near = of.toSorted((a, b) => a.upToKm - b.upToKm);
    const rate = km === null ? near.at(-1) : near.find(({ upToKm }) => km <= upToKm);
    return rate ? [rate.firstFee + Math.ceil(Math.max(grams - rate.firstGrams, 0) / rate.stepGrams) * rate.stepFee] : [];
  });
  return fees.length > 0 ? Math.min(...fees) : null;
}
