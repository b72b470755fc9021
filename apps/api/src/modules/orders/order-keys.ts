import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { commandInstant } from '../../platform/database/command-instant.js';
import { nameKeys, phoneTail } from '../../platform/text/name-keys.js';
import { hasLeft, hasLeftWhole, waitsForPerson } from './order.policy.js';
import { OrderStage, type FulfilmentStatus } from './order.transitions.js';

/** Stands for an instant that never comes: a keyset page needs a value that is never null. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z');

/** What the keys of an order follow from, and the keys. */
interface KeyedOrder {
  stage: OrderStage;
  fulfilmentStatus: FulfilmentStatus;
  held: boolean;
  backordered: boolean;
  waiting: boolean;
  shopId: string;
  receiverName: string;
  receiverPhone: string;
  receiverProvince: string;
  receiverCity: string;
  receiverDistrict: string;
  receiverAddress: string;
  receiverToken?: string | null;
  parcelKey?: string | null;
  placedAt: Date;
  shipBy?: Date | null;
  promisePausedAt?: Date | null;
  paidAt?: Date | null;
  paid: number;
  closesAt?: Date | null;
  createdAt: Date;
  updatedAt: Date;
  dueKey: Date;
  paidKey: Date;
  receiverPinyin?: string | null;
  receiverInitials?: string | null;
  receiverPhoneTail?: string | null;
}

const OVER: readonly OrderStage[] = [OrderStage.COMPLETED, OrderStage.CANCELLED];

/** Stages in which an order could still leave in one parcel with others. */
const WAITS: readonly OrderStage[] = [OrderStage.AWAITING_REVIEW, OrderStage.AWAITING_FINANCE_REVIEW, OrderStage.APPROVED];
const KEY_LENGTH = 32;

type Receiving = Pick<KeyedOrder, 'shopId' | 'receiverName' | 'receiverPhone' | 'receiverProvince' | 'receiverCity' | 'receiverDistrict' | 'receiverAddress' | 'receiverToken'>;

/** The same for orders of one shop to one receiver: blanks, widths and case do not matter. A masked receiver is known by the marketplace's key alone. */
export function parcelKey(order: Receiving): string {
  const receiver = order.receiverToken ? [order.receiverToken] : [order.receiverName, order.receiverPhone, order.receiverProvince, order.receiverCity, order.receiverDistrict, order.receiverAddress];
  const plain = [order.shopId, ...receiver].map((part) => part.normalize('NFKC').replace(/\s/g, '').toLowerCase());
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, KEY_LENGTH);
}

const later = (one: Date, other: Date): Date => (one < other ? other : one);

/**
 * Writes what an order is found and sorted by, from what it says: whoever changes an order, however, has it kept right.
 * Called by the ORM before it writes the row.
 */
export async function keepOrderKeys(order: KeyedOrder, em: EntityManager, change?: { payload: object }): Promise<void> {
  order.updatedAt = commandInstant(em) ?? order.updatedAt ?? order.createdAt;
  order.dueKey = order.shipBy && !order.promisePausedAt && !OVER.includes(order.stage) && !hasLeftWhole(order) ? order.shipBy : NEVER;
  order.waiting = waitsForPerson(order);
  order.paidKey = order.paidAt ? later(order.paidAt, order.placedAt) : NEVER;
  order.parcelKey = WAITS.includes(order.stage) && !hasLeft(order) ? parcelKey(order) : null;
  if (order.closesAt && (order.stage !== OrderStage.AWAITING_PAYMENT || order.paid > 0)) order.closesAt = null;
  // A change to the stage of an order does not say its receiver's name again.
  if (change && !('receiverName' in change.payload) && !('receiverPhone' in change.payload)) return;
  const { pinyin, initials } = await nameKeys(order.receiverName);
  order.receiverPinyin = pinyin;
  order.receiverInitials = initials;
  order.receiverPhoneTail = phoneTail(order.receiverPhone);
}
