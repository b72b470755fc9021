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

interface EditedMoney {
  /** What was paid, whatever went back of it. */
  paid: number;
  before: number;
  after: number;
  /** What the payments can still give back. */
  left: number;
  /** What open refunds would still take that nobody has let out. */
  open: number;
}

/** What a change of the payable amount means for money that was paid already. */
export interface MoneyAfterEdit {
  toCollect: number;
  toRefund: number;
  /** Taken back from refunds that nobody has let out: what was too much is asked for again. */
  withdrawn: number;
}

/** What is collected or paid back when an order is to be paid with another amount (all fen): only what the change itself makes too much. */
export function moneyAfterEdit({ paid, before, after, left, open }: EditedMoney): MoneyAfterEdit {
  const tooMuch = (payable: number): number => Math.max(0, paid - payable);
  const more = tooMuch(after) - tooMuch(before);
  return { toCollect: Math.max(0, after - paid), toRefund: Math.min(left, Math.max(0, more)), withdrawn: Math.min(open, Math.max(0, -more)) };
}
