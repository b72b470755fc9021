import { hash, randomBytes } from 'node:crypto';

/** A new bearer token: 256 random bits. */
export function newToken(prefix: 'ses' | 'tkt' | 'oms_live' | 'oms_test'): string {
  return `${prefix}_${randomBytes(32).toString('base64url')}`;
}

/** How a token is kept. It is random enough that a plain hash suffices. */
export function hashToken(token: string): string {
  return hash('sha256', token);
}
