import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** What whoever asked for codes holds, and shows with them: 256 random bits. */
export const newTicket = (): string => randomBytes(32).toString('base64url');

/** How a ticket is kept: random enough that a plain hash suffices. */
export const hashTicket = (ticket: string): string => createHash('sha256').update(ticket).digest('hex');

/** Six digits, each as likely as the other. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** How a code is kept: six digits are guessed at once from a plain hash, so it is keyed, and good for this row alone. */
export const hashCode = (key: Buffer, rowId: string, code: string): string => createHmac('sha256', key).update(`code:${rowId}:${code}`).digest('hex');

/** Whether the code is that of the row; as long for one as for the other. */
export function codeFits(key: Buffer, rowId: string, codeHash: string | null | undefined, code: string): boolean {
  const given = Buffer.from(hashCode(key, rowId, code), 'hex');
  // A code that was never sent fits nothing.
  const kept = Buffer.from(codeHash ?? hashCode(key, rowId, randomBytes(9).toString('hex')), 'hex');
  return timingSafeEqual(given, kept);
}
