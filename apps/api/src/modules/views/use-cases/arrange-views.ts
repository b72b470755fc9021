import { command } from '../../../platform/command/command.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { SavedView } from '../saved-view.entity.js';
import type { ArrangeViewsInput } from '../saved-view.inputs.js';

/** Puts the own views of one list in another order. Refused unless all of them are named, each once. */
export const arrangeViews = command('arrangeViews', async (tx, { savedViewIds }: ArrangeViewsInput) => {
  const [first] = savedViewIds;
  const one = first ? await tx.em.findOne(SavedView, { id: first, ownerId: tx.actor.id }) : null;
  const all = one ? await tx.em.find(SavedView, { ownerId: tx.actor.id, list: one.list }) : [];
  const complete = all.length === savedViewIds.length && all.every(({ id }) => savedViewIds.includes(id));
  if (!complete || all.length === 0) throw refuse(UserErrorCode.INVALID_INPUT, 'viewsIncomplete', { field: ['savedViewIds'] });
  for (const view of all) view.position = savedViewIds.indexOf(view.id);
  return { done: true };
});
