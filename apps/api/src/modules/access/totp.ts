import { createHmac, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Ordo';
const STEP_SECONDS = 30;
// No 0, 1, i, l, o: they are read from paper.
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const RECOVERY_LETTERS = 10;
export const RECOVERY_CODES = 10;

/** A new secret: 160 random bits in base 32, as authenticator apps take it. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says: issuer, account and secret. */
export function secretUri(secret: string, account: string): string {
  return new TOTP({ issuer: ISSUER, label: account, secret, period: STEP_SECONDS }).toString();
}

/** A code as it is meant: full-width digits of an input method, capitals, spaces and hyphens do not count. */
const plain = (code: string): string => code.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '');

/** Whether this has the form of a code of an app, and not of a recovery code. */
export const isOfApp = (code: string): boolean => /^\d{6}$/.test(plain(code));

/** The step of thirty seconds whose code this is, of the present one and its neighbours; undefined when it is none of theirs (RFC 6238). */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!isOfApp(code)) return undefined;
  const delta = TOTP.validate({ token: plain(code), secret: Secret.fromBase32(secret), period: STEP_SECONDS, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1_000 / STEP_SECONDS) + delta;
}

/** A new recovery code: about fifty random bits, in two groups to be written down. */
export function newRecoveryCode(): string {
  const letters = Array.from({ length: RECOVERY_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** How a recovery code is kept. */
export function hashRecoveryCode(key: Buffer, userId: string, code: string): string {
  return createHmac('sha256', key).update(`recovery:${userId}:${plain(code)}`).digest('hex');
}
