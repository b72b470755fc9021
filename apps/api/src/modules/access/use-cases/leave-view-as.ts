import { command } from '../../../platform/command/command.js';
import { takeTurn } from '../access-gate.js';
import { ViewAs } from '../view-as.entity.js';
import type { LeaveViewAsInput } from '../view-as.inputs.js';

/** Ends a preview of the caller's own session: his open subscriptions with it are closed too, in every process. */
export const leaveViewAs = command('leaveViewAs', async (tx, { viewAsId }: LeaveViewAsInput) => {
  const preview = await tx.em.findOne(ViewAs, { id: viewAsId, sessionId: tx.actor.sessionId ?? '' });
  if (!preview) return { left: true };
  await takeTurn(tx);
  await tx.em.nativeDelete(ViewAs, { id: preview.id });
  const subject = preview.userId ? { type: 'User', id: preview.userId } : { type: 'Role', id: preview.roleId ?? preview.id };
  await tx.emit({ type: 'ViewAsLeft', subject, data: { name: preview.name }, audit: { kind: preview.kind } });
  return { left: true };
});
