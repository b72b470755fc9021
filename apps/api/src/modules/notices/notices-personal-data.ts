import { ERASED, type PersonalDataHolder } from '../../platform/personal-data.js';
import { Notice } from './notice.entity.js';

/** What somebody was told goes with him; where he told others, his name goes. */
export const noticesPersonalData: PersonalDataHolder = {
  async collect(em, { userIds }) {
    const notices = await em.find(Notice, { recipientId: { $in: [...userIds] } }, { orderBy: { id: 'asc' } });
    return { notices: notices.map(({ kind, actorName, at, readAt }) => ({ kind, from: actorName, at, readAt })) };
  },
  async erase(tx, { userIds }) {
    if (userIds.length === 0) return;
    await tx.em.nativeDelete(Notice, { recipientId: { $in: [...userIds] } });
    await tx.em.nativeUpdate(Notice, { actorId: { $in: [...userIds] } }, { actorName: ERASED });
  },
};
