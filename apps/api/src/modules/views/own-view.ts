import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { refuse, SystemError, UserErrorCode } from '../../platform/errors.js';
import { mayDo } from '../../platform/principal.js';
import type { Permission } from '../access/index.js';
import { SavedView } from './saved-view.entity.js';

const SHARE: Permission = 'view:share';

/** A view of the caller's, for changing it. That of somebody else is not there for him. */
export async function ownView(tx: Tx, id: string): Promise<SavedView> {
  const view = await loadForUpdate(tx, SavedView, id, { field: ['savedViewId'] });
  if (view.ownerId !== tx.actor.id) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'SavedView' }, field: ['savedViewId'] });
  return view;
}

/** Throws FORBIDDEN for who may not show his views to others. */
export function assertMayShare(tx: Tx): void {
  if (!mayDo(tx.actor, SHARE)) throw new SystemError('FORBIDDEN', 'forbidden', { permission: SHARE });
  tx.ctx.passed.add(SHARE);
}
