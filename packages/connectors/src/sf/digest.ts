import { createHash } from 'node:crypto';

/** The carrier's own sample encodes the text before hashing it; many gateways take the plain text. */
export type SfDigestMode = 'urlencoded' | 'plain';

// URLSearchParams writes what Java's URLEncoder writes: space as +, only * - . _ and alphanumerics kept.
const urlEncode = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

/** The `msgDigest` of an SF call: base64 of the sixteen bytes of MD5 over message, timestamp (ms) and checkword. */
export function sfDigest(msgData: string, timestamp: string, checkword: string, mode: SfDigestMode = 'urlencoded'): string {
  const text = msgData + timestamp + checkword;
  return createHash('md5').update(mode === 'plain' ? text : urlEncode(text)).digest('base64');
}
