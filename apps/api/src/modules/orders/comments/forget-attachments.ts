import type { Tx } from '../../../platform/command/tx.js';
import type { RequestContext } from '../../../platform/context.js';
import { fileStore } from '../../../platform/files/file-store.js';
import { OrderAttachment } from './order-attachment.entity.js';

export const REMOVE_ATTACHMENTS_JOB = 'orders.remove-attachments';
export const SWEEP_ATTACHMENTS_JOB = 'orders.sweep-attachments';
export const SWEEP_EVERY_MS = 3_600_000;

const DAY_MS = 86_400_000;
const BATCH = 200;

/** Takes the files away that stand with comments on these orders: who is on a photo is as personal as what was written. */
export async function forgetAttachments(tx: Tx, orderIds: readonly string[]): Promise<void> {
  const files = await tx.em.find(OrderAttachment, { orderId: { $in: [...orderIds] } }, { fields: ['id'] });
  if (files.length === 0) return;
  const ids = files.map(({ id }) => id);
  await tx.em.nativeDelete(OrderAttachment, { id: { $in: ids } });
  // The bytes cannot come back with the rows: they go when these are gone for good.
  await tx.enqueue({ name: REMOVE_ATTACHMENTS_JOB, payload: { ids } });
}

/** Removes the bytes of files whose rows are gone. */
export async function removeAttachments(ctx: RequestContext, { ids }: Record<string, unknown>): Promise<void> {
  for (const id of ids as string[]) await fileStore(ctx.runtime).remove(id);
}

/** Removes what was uploaded a day ago, and nothing was said with. */
export async function sweepAttachments(ctx: RequestContext): Promise<void> {
  const em = ctx.runtime.em.fork();
  const waiting = { entryId: null, createdAt: { $lt: new Date(ctx.clock.now().getTime() - DAY_MS) } };
  for (;;) {
    const over = await em.find(OrderAttachment, waiting, { fields: ['id'], orderBy: { id: 'asc' }, limit: BATCH });
    for (const { id } of over) {
      // Said with in this very moment: it stays.
      if ((await em.nativeDelete(OrderAttachment, { id, entryId: null })) > 0) await fileStore(ctx.runtime).remove(id);
    }
    if (over.length < BATCH) return;
  }
}
