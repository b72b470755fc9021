import type { Tx } from '../../platform/command/tx.js';
import type { Order } from './order.entity.js';
import { waitsForPerson } from './order.policy.js';

type Follower = (tx: Tx, order: Order) => Promise<void>;

const followers = new Set<Follower>();

/** Lets a higher module act as soon as the rules have left an order to a person: within the same transaction. */
export function whenLeftToPerson(follower: Follower): void {
  followers.add(follower);
}

/** Says that nothing but a person gets the order on; `order` is locked by the caller. Nothing happens to one that waits for none. */
export async function leaveToPerson(tx: Tx, order: Order): Promise<void> {
  if (!waitsForPerson(order)) return;
  for (const follower of followers) await follower(tx, order);
}
