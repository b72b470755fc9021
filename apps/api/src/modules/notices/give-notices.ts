import type { Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import { Notice, type NoticeKind } from './notice.entity.js';

/** What somebody is to be told. */
export interface NewNotice {
  kind: NoticeKind;
  subject: { type: string; id: string };
  /** The entry of the subject's timeline that tells it. */
  entryId: string;
}

/** Tells each of these people, in the transaction of what they are told of; whose pages are open see it at once. */
export async function giveNotices(tx: Tx, recipientIds: readonly string[], { kind, subject, entryId }: NewNotice): Promise<void> {
  for (const recipientId of new Set(recipientIds)) {
    tx.append(Notice, { id: newId(), recipientId, kind, subjectType: subject.type, subjectId: subject.id, entryId, actorId: tx.actor.kind === 'user' ? tx.actor.id : null, actorName: tx.actor.name, at: tx.now, readAt: null });
    await tx.emit({ type: 'NoticeGiven', subject: { type: 'User', id: recipientId }, audit: { kind, about: subject.id } });
  }
}
