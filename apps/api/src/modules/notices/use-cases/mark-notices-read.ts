import { command } from '../../../platform/command/command.js';
import { Notice } from '../notice.entity.js';
import type { MarkNoticesReadInput } from '../notice.inputs.js';

/** Marks own notices as read; those of others are passed over as if there were none. */
export const markNoticesRead = command('markNoticesRead', async (tx, { noticeIds }: MarkNoticesReadInput) => {
  const which = { recipientId: tx.actor.id, readAt: null, ...(noticeIds && { id: { $in: noticeIds } }) };
  return { marked: await tx.em.nativeUpdate(Notice, which, { readAt: tx.now }) };
});
