import { command } from '../../../platform/command/command.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { DefaultView, SavedView } from '../saved-view.entity.js';
import type { SetDefaultViewInput } from '../saved-view.inputs.js';

/** Says with which view the caller begins a list. */
export const setDefaultView = command('setDefaultView', async (tx, { list, savedViewId }: SetDefaultViewInput) => {
  const mine = { userId: tx.actor.id, list };
  const known = await tx.em.findOne(DefaultView, mine);
  if (!savedViewId) {
    if (known) tx.em.remove(known);
    return { done: true };
  }
  const view = await tx.em.findOne(SavedView, { id: savedViewId, list, $or: [{ ownerId: tx.actor.id }, { shared: true }] });
  if (!view) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'SavedView' }, field: ['savedViewId'] });
  if (known) known.viewId = view.id;
  else tx.em.create(DefaultView, { ...mine, viewId: view.id } as never);
  return { done: true };
});
