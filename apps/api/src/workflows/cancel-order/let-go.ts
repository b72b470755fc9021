import type { Tx } from '../../platform/command/tx.js';
import { deallocate } from '../../modules/allocation/index.js';
import { releaseStock } from '../../modules/inventory/index.js';

/** Takes an order from its warehouse and gives its stock back. Refused while the goods of a printed label are in hand. */
export async function letGo(tx: Tx, orderId: string): Promise<void> {
  await deallocate(tx, orderId);
  await releaseStock(tx, orderId);
}
