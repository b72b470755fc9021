import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { holdersOf } from '../../access/index.js';
import { giveNotices, NoticeKind } from '../../notices/index.js';
import { OrderAttachment } from '../comments/order-attachment.entity.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';
import type { CommentOnOrderInput } from '../order.inputs.js';
import { seesOrder } from '../order.policy.js';

/** Writes what a person says on the order's timeline, with the files that he uploaded for it, and tells the colleagues whom he names. */
export const commentOnOrder = command('commentOnOrder', async (tx, input: CommentOnOrderInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  const mentioned = [...new Set(input.mentions ?? [])];
  const attached = [...new Set(input.attachments ?? [])];
  const entryId = newId();
  await assertSeen(tx, order, input.mentions ?? []);
  await attach(tx, order.id, entryId, attached);
  await tx.emit({
    type: 'OrderCommented', subject: { type: 'Order', id: order.id }, entryId,
    data: { text: input.text }, audit: { ...(mentioned.length > 0 && { mentioned }), ...(attached.length > 0 && { attached }) }, scope: scopeOf(order),
  });
  await giveNotices(tx, mentioned.filter((id) => id !== tx.actor.id), { kind: NoticeKind.MENTIONED, subject: { type: 'Order', id: order.id }, entryId });
  return { order: ref(Order, order.id) };
});

/** A colleague who may not see the order is not told of it; nor is anybody told whether there is one by that id. */
async function assertSeen(tx: Tx, order: Order, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const holders = await holdersOf(tx.em, 'order:read', tx.now, ids);
  const seen = new Set(holders.filter(({ scope }) => seesOrder(scope, order)).map(({ id }) => id));
  const blind = ids.findIndex((id) => !seen.has(id));
  if (blind >= 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'mentionSeesNothing', { field: ['mentions', String(blind)] });
}

async function attach(tx: Tx, orderId: string, entryId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const taken = await tx.em.nativeUpdate(OrderAttachment, { id: { $in: [...ids] }, orderId, uploaderId: tx.actor.id, entryId: null }, { entryId });
  if (taken !== ids.length) throw refuse(UserErrorCode.NOT_FOUND, 'attachmentGone', { field: ['attachments'] });
}
