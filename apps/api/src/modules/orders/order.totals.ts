interface PricedPiece {
  title: string;
  quantity: number;
  /** Fen. */
  unitPrice: number;
  discount: number;
}

interface OrderTotals {
  goodsTotal: number;
  discountTotal: number;
  freight: number;
  payable: number;
  itemCount: number;
  itemSummary: string;
}

/** What an order stores of its lines: sums in fen, pieces, and the words that lists show. */
export function orderTotals(lines: readonly PricedPiece[], freight: number): OrderTotals {
  const goodsTotal = sum(lines, (line) => line.unitPrice * line.quantity);
  const discountTotal = sum(lines, (line) => line.discount);
  return {
    goodsTotal, discountTotal, freight, payable: goodsTotal - discountTotal + freight,
    itemCount: sum(lines, (line) => line.quantity), itemSummary: summaryOf(lines),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function summaryOf(lines: readonly PricedPiece[]): string {
  const [first, ...rest] = lines;
  if (!first) return '';
  const head = `${first.title} ×${first.quantity}`;
  return (rest.length > 0 ? `${head} +${rest.length}` : head).slice(0, 200);
}
