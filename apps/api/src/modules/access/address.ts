import { ContactChannel } from './contact.entity.js';

const MOBILE = /^1[3-9]\d{9}$/;
// What mail servers take in practice; whether it exists is found out by the code that is sent there.
const EMAIL = /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;
const MOST = 120;

export interface Address {
  channel: ContactChannel;
  address: string;
}

/** What was typed as a mobile number or an e-mail address, in the one form in which it is kept; undefined when it is neither. */
export function parseAddress(typed: string): Address | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (text.length > MOST) return undefined;
  const digits = text.replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  if (MOBILE.test(digits)) return { channel: ContactChannel.MOBILE, address: digits };
  return EMAIL.test(text) && !text.includes('..') ? { channel: ContactChannel.EMAIL, address: text } : undefined;
}
