interface Held {
  id: string;
  available: number;
  safetyLevel: number;
  warehouse?: { id: string; name: string } | null | undefined;
}

/** Which other stock of a SKU can best do without some of it, and of how many: the one with most above its own safety level; none when there is none. */
export function bestSender<Stock extends Held>(stocks: readonly Stock[], here: string): (Stock & { spare: number }) | undefined {
  const spare = stocks.filter(({ id, warehouse }) => id !== here && warehouse).map((stock) => ({ ...stock, spare: stock.available - stock.safetyLevel })).filter((stock) => stock.spare > 0);
  return spare.toSorted((a, b) => b.spare - a.spare)[0];
}
