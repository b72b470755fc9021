import { createHash, createHmac } from 'node:crypto';

export type TopSignMethod = 'md5' | 'hmac' | 'hmac-sha256';

/**
 * The signature of a TOP call, upper-case hex: every parameter but `sign` and the empty ones, sorted by the bytes of
 * its name, name and value joined without separators (open platform document 101617).
 */
export function signTop(params: Readonly<Record<string, string>>, secret: string, method: TopSignMethod): string {
  const text = Object.entries(params)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([name, value]) => name + value)
    .join('');
  const digest =
    method === 'md5'
      ? createHash('md5').update(secret + text + secret)
      : createHmac(method === 'hmac' ? 'md5' : 'sha256', secret).update(text);
  return digest.digest('hex').toUpperCase();
}
