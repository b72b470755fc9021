/** Money that came for an order, all fen. `paid` counts what has just arrived. */
interface Arrival {
  arrived: number;
  paid: number;
  payable: number;
  cancelled: boolean;
}

/** How much of what has just arrived nobody asked for: all of it for a cancelled order, else what is beyond the payable amount. */
export function surplusOf({ arrived, paid, payable, cancelled }: Arrival): number {
  return cancelled ? arrived : Math.max(0, Math.min(arrived, paid - payable));
}

interface Refundable {
  id: string;
  amount: number;
  /** What refunds have taken of it already. */
  refunded: number;
}

export type Split = { parts: { id: string; amount: number }[] } | { remaining: number };

/**
 * Splits a refund over the payments that can still give something back, in the order given: each part goes back over its
 * own payment. `remaining` when they cannot give that much together. Amounts in fen.
 */
export function splitRefund(amount: number, payments: readonly Refundable[]): Split {
  const remaining = payments.reduce((sum, payment) => sum + payment.amount - payment.refunded, 0);
  if (amount > remaining) return { remaining };
  const parts: { id: string; amount: number }[] = [];
  let open = amount;
  for (const payment of payments) {
    const part = Math.min(open, payment.amount - payment.refunded);
    if (part <= 0) continue;
    parts.push({ id: payment.id, amount: part });
    open -= part;
  }
  return { parts };
}

interface OpenRefund {
  id: string;
  amount: number;
}

/**
 * What open refunds must give up, newest first, so that `needed` fen become free: whole refunds, and part of the last one.
 * Gives up everything when that is not enough; the caller finds out at the payment.
 */
export function cutRefunds(needed: number, open: readonly OpenRefund[]): { id: string; by: number }[] {
  const cuts: { id: string; by: number }[] = [];
  let missing = needed;
  for (const refund of open) {
    if (missing <= 0) break;
    const by = Math.min(missing, refund.amount);
    cuts.push({ id: refund.id, by });
    missing -= by;
  }
  return cuts;
}
