import { command } from '../../../platform/command/command.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { SavedView } from '../saved-view.entity.js';
import type { ArrangeViewsInput } from '../saved-view.inputs.js';

/** Puts the own views of one list in another order. Refused unless all of them are named, each once. */
export const arrangeViews = command('arrangeViews', async (tx, { viewIds }: ArrangeViewsInput) => {
  const [first] = viewIds;
  const one = first ? await tx.em.findOne(SavedView, { id: first, ownerId: tx.actor.id }) : null;
  const all = one ? await tx.em.find(SavedView, { ownerId: tx.actor.id, list: one.list }) : [];
  const complete = all.length === viewIds.length && all.every(({ id }) => viewIds.includes(id));
  if (!complete || all.length === 0) throw refuse(UserErrorCode.INVALID_INPUT, 'viewsIncomplete', { field: ['viewIds'] });
  for (const view of all) view.position = viewIds.indexOf(view.id);
  return { done: true };
});
