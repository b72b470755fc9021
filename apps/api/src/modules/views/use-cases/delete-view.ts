import { command } from '../../../platform/command/command.js';
import { ownView } from '../own-view.js';
import { DefaultView } from '../saved-view.entity.js';
import type { DeleteViewInput } from '../saved-view.inputs.js';

/** Takes an own view away; who began the list with it begins with the list as it comes. */
export const deleteView = command('deleteView', async (tx, input: DeleteViewInput) => {
  const view = await ownView(tx, input.savedViewId);
  if (view.shared) await tx.emit({ type: 'ViewUnshared', subject: { type: 'SavedView', id: view.id }, data: { name: view.name, list: view.list } });
  for (const begun of await tx.em.find(DefaultView, { viewId: view.id })) tx.em.remove(begun);
  tx.em.remove(view);
  return { done: true };
});
