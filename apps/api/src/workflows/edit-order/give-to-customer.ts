import type { Tx } from '../../platform/command/tx.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { Allocation, FulfilmentOrder } from '../../modules/allocation/index.js';
import { GiftDecision, GiftGiven } from '../../modules/gifts/index.js';
import { Payment, Refund } from '../../modules/payments/index.js';
import { Shipment } from '../../modules/shipments/index.js';

// Whose a row is decides who sees it: what hangs on an order goes to its new customer with it.
const BELONGS_TO_AN_ORDER = [Allocation, FulfilmentOrder, Shipment, Payment, Refund, GiftDecision, GiftGiven] as const;

/** Gives everything that hangs on an order to its new customer, so that the one before does not see it any more. */
export async function giveToCustomer(tx: Tx, orderId: string, customerId: string): Promise<void> {
  await tx.em.flush();
  for (const entity of BELONGS_TO_AN_ORDER) await updateRows<{ orderId: string; customerId?: string | null }>(tx, entity, { where: { orderId }, set: { customerId }, everywhere: true });
}
