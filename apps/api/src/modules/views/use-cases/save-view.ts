import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { assertMayShare, ownView } from '../own-view.js';
import { SavedView } from '../saved-view.entity.js';
import { MOST_VIEWS, type SaveViewInput } from '../saved-view.inputs.js';

/** Keeps how the caller looks at a list, under a name; for himself, or for all who may see the list. */
export const saveView = command('saveView', async (tx, input: SaveViewInput) => {
  if (input.shared) assertMayShare(tx);
  const view = input.savedViewId ? await ownView(tx, input.savedViewId) : await newView(tx, input);
  const wasShared = view.shared;
  if (input.name) view.name = input.name.trim();
  if (typeof input.query === 'string') view.query = input.query;
  if (typeof input.shared === 'boolean') view.shared = input.shared;
  if (view.shared || wasShared) await tx.emit({ type: view.shared ? 'ViewShared' : 'ViewUnshared', subject: { type: 'SavedView', id: view.id }, data: { name: view.name, list: view.list } });
  await tx.em.flush();
  return { view: ref(SavedView, view.id) };
});

async function newView(tx: Tx, { list, name, query }: SaveViewInput): Promise<SavedView> {
  const needed = { list, name, query };
  const missing = Object.entries(needed).filter(([, value]) => value === undefined || value === null);
  if (missing.length > 0) throw new Refusal(missing.map(([field]) => ({ code: UserErrorCode.INVALID_INPUT, messageKey: 'viewIncomplete', field: [field] })));
  const position = await tx.em.count(SavedView, { ownerId: tx.actor.id, list: list ?? '' });
  if (position >= MOST_VIEWS) throw refuse(UserErrorCode.INVALID_INPUT, 'viewsTooMany', { params: { max: MOST_VIEWS }, field: ['list'] });
  return tx.em.create(SavedView, { ownerId: tx.actor.id, list, name, query, shared: false, position, createdAt: tx.now } as never);
}
