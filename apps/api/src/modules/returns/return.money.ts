import { allocateFen } from '@ordo/kernel';
import { FreightBearer } from './return.transitions.js';

/** One line of the order, with what live returns of it took already. Amounts are fen. */
export interface ReturnableLine {
  lineId: string;
  quantity: number;
  payable: number;
  /** Pieces in live returns. */
  taken: number;
  /** Fen in live returns. */
  takenAmount: number;
}

export interface PaidOrder {
  /** What the customer paid in all, at most what was to be paid. */
  paid: number;
  freight: number;
  lines: readonly ReturnableLine[];
  /** Freight that a live return pays back already. */
  freightTaken: number;
}

export interface RefundPart {
  lineId: string;
  quantity: number;
  amount: number;
}

export interface RefundSum {
  lines: RefundPart[];
  freight: number;
  total: number;
}

/**
 * What is paid back for pieces of an order: the paid share of each, by largest remainder, so that returning an order
 * piece by piece pays back to the fen what was paid for its goods. The freight out comes back with the last piece,
 * and only when the merchant bears the freight.
 */
export function refundFor(order: PaidOrder, wanted: readonly { lineId: string; quantity: number }[], bearer: FreightBearer): RefundSum {
  const shares = allocateFen(order.paid, [...order.lines.map((line) => line.payable), order.freight]);
  const lines = wanted.map(({ lineId, quantity }) => {
    const index = order.lines.findIndex((line) => line.lineId === lineId);
    const line = order.lines[index];
    if (!line) throw new RangeError(`no line ${lineId} in the order`);
    // Counting from the whole, not from the pieces of this return, is what loses no fen over many of them.
    const upTo = firstPieces(shares[index] ?? 0, line.quantity, line.taken + quantity);
    return { lineId, quantity, amount: Math.max(upTo - line.takenAmount, 0) };
  });
  // Who keeps what was given to him has given back all that he paid for.
  const everything = order.lines.every((line) => line.payable === 0 || line.taken + quantityOf(wanted, line.lineId) >= line.quantity);
  const freight = everything && bearer === FreightBearer.MERCHANT ? Math.max((shares.at(-1) ?? 0) - order.freightTaken, 0) : 0;
  return { lines, freight, total: freight + lines.reduce((sum, line) => sum + line.amount, 0) };
}

/** What is paid back when fewer pieces of a line arrived than were announced. */
export function amountForReceived(line: { quantity: number; amount: number }, received: number): number {
  return firstPieces(line.amount, line.quantity, received);
}

function firstPieces(amount: number, quantity: number, count: number): number {
  const parts = allocateFen(amount, Array.from({ length: quantity }, () => 1));
  return parts.slice(0, count).reduce((sum, part) => sum + part, 0);
}

function quantityOf(wanted: readonly { lineId: string; quantity: number }[], lineId: string): number {
  return wanted.filter((each) => each.lineId === lineId).reduce((sum, each) => sum + each.quantity, 0);
}
