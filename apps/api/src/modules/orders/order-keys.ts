import type { EntityManager } from '@mikro-orm/core';
import { commandInstant } from '../../platform/database/command-instant.js';
import { nameKeys, phoneTail } from '../../platform/text/name-keys.js';
import { hasLeft } from './order.policy.js';
import { OrderStage, type FulfilmentStatus } from './order.transitions.js';

/** Stands for an instant that never comes: a keyset page needs a value that is never null. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z');

/** What the keys of an order follow from, and the keys. */
interface KeyedOrder {
  stage: OrderStage;
  fulfilmentStatus: FulfilmentStatus;
  receiverName: string;
  receiverPhone: string;
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

/**
 * Writes what an order is found and sorted by, from what it says: whoever changes an order, however, has it kept right.
 * Called by the ORM before it writes the row.
 */
export async function keepOrderKeys(order: KeyedOrder, em: EntityManager, change?: { payload: object }): Promise<void> {
  order.updatedAt = commandInstant(em) ?? order.updatedAt ?? order.createdAt;
  order.dueKey = order.shipBy && !order.promisePausedAt && !OVER.includes(order.stage) && !hasLeft(order) ? order.shipBy : NEVER;
  order.paidKey = order.paidAt ?? NEVER;
  if (order.closesAt && (order.stage !== OrderStage.AWAITING_PAYMENT || order.paid > 0)) order.closesAt = null;
  // A change to the stage of an order does not say its receiver's name again.
  if (change && !('receiverName' in change.payload) && !('receiverPhone' in change.payload)) return;
  const { pinyin, initials } = await nameKeys(order.receiverName);
  order.receiverPinyin = pinyin;
  order.receiverInitials = initials;
  order.receiverPhoneTail = phoneTail(order.receiverPhone);
}
