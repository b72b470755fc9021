import { createHash } from 'node:crypto';
import { chinaDay, formatChinaTime } from '@ordo/kernel';
import type { World } from './world.js';

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** A trade or line number of the marketplace: 19 digits, beyond 2^53, within a signed 64-bit integer. */
export function nextTid(world: World): string {
  const second = digitsOf(formatChinaTime(new Date(world.now()))).slice(2);
  return `2${second}${String(world.next() % 1_000_000).padStart(6, '0')}`;
}

/** A refund number of the marketplace. */
export function nextRefundId(world: World): string {
  return `1${digitsOf(chinaDay(new Date(world.now()))).slice(2)}${String(world.next() % 10_000_000).padStart(8, '0')}`;
}

/** A trade number of the payment gateway: 28 digits that begin with the day. */
export function nextTradeNo(world: World): string {
  return `${digitsOf(chinaDay(new Date(world.now())))}22001${String(world.next()).padStart(15, '0')}`;
}

/** A waybill number of the carrier: SF and 13 digits. */
export function nextWaybillNo(world: World): string {
  return `SF${String(7_000_000_000_000 + world.next() * 37)}`;
}

/** An opaque identifier that is the same whenever the text is the same. */
export function opaque(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
