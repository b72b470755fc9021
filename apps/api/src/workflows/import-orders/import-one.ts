import { command, perform } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { lookAt } from '../../platform/database/reads.js';
import { Refusal } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { ImportedOrder } from '../../modules/orders/index.js';
import { again } from '../again.js';
import { placeInside } from '../place-order/place-order.js';
import { refusalsOf, type ImportedDraft, type Wrong } from './rows-to-order.js';

export type Outcome = { outcome: 'PLACED' } | { outcome: 'KNOWN' } | { outcome: 'REFUSED'; wrong: Wrong[] };

interface One {
  importId: string;
  shopId: string;
  draft: ImportedDraft;
}

const importOrder = command('importOrder', async (tx, { importId, shopId, draft }: One): Promise<{ outcome: 'PLACED' } | { outcome: 'KNOWN' }> => {
  const [known] = await lookAt(tx, ImportedOrder, { columns: ['id'], where: { shopId, key: draft.key }, limit: 1 });
  if (known) return { outcome: 'KNOWN' };
  const order = await placeInside(tx, draft.input, draft.externalNo);
  tx.em.persist(tx.em.create(ImportedOrder, { id: newId(), shopId, key: draft.key, importId, orderId: order.id, createdAt: tx.now }));
  return { outcome: 'PLACED' };
});

/** Places one order of a file, or finds that it is here already. One transaction: with the order goes the mark that it was imported. */
export async function importOne(ctx: RequestContext, one: One): Promise<Outcome> {
  if (one.draft.wrong.length > 0) return { outcome: 'REFUSED', wrong: one.draft.wrong };
  try {
    return await again(() => perform(ctx, importOrder, one));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: 'REFUSED', wrong: refusalsOf(one.draft, error.details) };
  }
}
