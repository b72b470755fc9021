import type { Tx } from '../../../platform/command/tx.js';
import { LedgerAccount, LedgerEntry, LedgerPosting } from './ledger.entity.js';
import { PaymentMethod } from '../payment.transitions.js';

interface Booking {
  source: string;
  orderId: string;
  shopId: string;
  memo: string;
  /** Fen by account; must sum to zero. */
  postings: readonly { account: LedgerAccount; amount: number }[];
}

/** Books one balanced entry. Throws RangeError when it does not balance: that would be a bug. */
export function bookEntry(tx: Tx, booking: Booking): void {
  const sum = booking.postings.reduce((total, posting) => total + posting.amount, 0);
  if (sum !== 0) throw new RangeError(`entry ${booking.source} is out of balance by ${sum} fen`);
  const { source, orderId, shopId, memo } = booking;
  const entry = tx.em.create(LedgerEntry, { source, orderId, shopId, memo, at: tx.now } as never);
  for (const posting of booking.postings) tx.em.create(LedgerPosting, { entryId: entry.id, shopId, ...posting } as never);
}

/** The account in which the money of a method lies until it is settled. */
export function clearingAccount(method: PaymentMethod): LedgerAccount {
  return method === PaymentMethod.ALIPAY ? LedgerAccount.ALIPAY_CLEARING : LedgerAccount.MARKETPLACE_CLEARING;
}
