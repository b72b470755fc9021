import type { PersonalDataHolder } from '../../platform/personal-data.js';
import { DefaultView, SavedView } from './saved-view.entity.js';

/** Saved views go with their owner, those too that he shared: what he searched for may stand in them. */
export const viewsPersonalData: PersonalDataHolder = {
  async collect(em, { userIds }) {
    const views = await em.find(SavedView, { ownerId: { $in: [...userIds] } });
    return { savedViews: views.map(({ list, name, query, shared, createdAt }) => ({ list, name, query, shared, createdAt })) };
  },
  async erase(tx, { userIds }) {
    if (userIds.length === 0) return;
    const views = await tx.em.find(SavedView, { ownerId: { $in: [...userIds] } }, { fields: ['id'] });
    await tx.em.nativeDelete(DefaultView, { $or: [{ userId: { $in: [...userIds] } }, { viewId: { $in: views.map(({ id }) => id) } }] });
    await tx.em.nativeDelete(SavedView, { ownerId: { $in: [...userIds] } });
  },
};
