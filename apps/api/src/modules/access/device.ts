import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const sign = (key: Buffer, userId: string, device: string): Buffer => createHmac('sha256', key).update(`device:${userId}:${device}`).digest();

/** What a browser keeps to show that a user has signed in from it: signed, and nothing is kept of it here. */
export function newDevice(key: Buffer, userId: string): string {
  const device = randomBytes(16).toString('base64url');
  return `${device}.${sign(key, userId, device).toString('base64url')}`;
}

/** The browser's own name when the user has signed in from it before; undefined for any other, and for what is not ours. */
export function knownDevice(key: Buffer, userId: string, shown: string | undefined): string | undefined {
  const [device = '', signature = ''] = shown?.split('.') ?? [];
  const given = Buffer.from(signature, 'base64url');
  const right = sign(key, userId, device);
  return given.length === right.length && timingSafeEqual(given, right) ? device : undefined;
}
