import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { encodeNodeId, newId } from '../../../platform/ids.js';
import { PreviewKind } from '../../../platform/principal.js';
import { whyNotShow } from '../delegation.js';
import { knownPermissions, limitOf } from '../role-change.js';
import { Role } from '../role.entity.js';
import { keptRoleName } from '../role-words.js';
import { User } from '../user.entity.js';
import { accessOfPrincipal, shownPrincipal, type Shown } from '../view-as.js';
import { ViewAs } from '../view-as.entity.js';
import type { StartViewAsInput } from '../view-as.inputs.js';

const MINUTES = 30;

/** Begins to look at the product as a role, a person or an unsaved role would see it. Only for the caller's session, and only where he may all that himself. */
export const startViewAs = command('startViewAs', async (tx, input: StartViewAsInput) => {
  const { sessionId } = tx.actor;
  if (!sessionId) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'viewAsNeedsSession');
  const { field, ...shown } = await targetOf(tx, input);
  const principal = await shownPrincipal(tx.em, tx.actor, shown, tx.now);
  if (!principal) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: shown.kind === PreviewKind.USER ? 'User' : 'Role' }, field });
  const beyond = whyNotShow(accessOfPrincipal(tx.actor), accessOfPrincipal(principal));
  if (beyond) throw new Refusal({ ...beyond, field, params: { name: shown.name } });
  const expiresAt = new Date(tx.now.getTime() + MINUTES * 60_000);
  await tx.em.nativeDelete(ViewAs, { expiresAt: { $lte: tx.now } });
  tx.em.persist(tx.em.create(ViewAs, { ...shown, sessionId, expiresAt } as never));
  const subject = shown.userId ? { type: 'User', id: shown.userId } : { type: 'Role', id: shown.roleId ?? shown.id };
  await tx.emit({ type: 'ViewAsStarted', subject, data: { name: shown.name }, audit: { kind: shown.kind, permissions: shown.permissions, until: expiresAt } });
  return { preview: { id: encodeNodeId('ViewAs', shown.id), kind: shown.kind, name: shown.kind === PreviewKind.ROLE ? keptRoleName(shown.name, tx.ctx.locale) : shown.name, expiresAt } };
});

async function targetOf(tx: Tx, { roleId, userId, draft }: StartViewAsInput): Promise<Shown & { field: string[] }> {
  if ([roleId, userId, draft].filter(Boolean).length !== 1) throw refuse(UserErrorCode.INVALID_INPUT, 'viewAsOneOf', { field: ['roleId'] });
  const none = { id: newId(), roleId: null, userId: null, permissions: null, refundLimit: null };
  if (draft) return { ...none, kind: PreviewKind.DRAFT, name: draft.name, roleId: draft.roleId ?? null, permissions: knownPermissions(draft.permissions), refundLimit: limitOf(draft.refundLimit), field: ['draft'] };
  if (userId) return { ...none, kind: PreviewKind.USER, name: (await tx.em.findOne(User, { id: userId }))?.displayName ?? '', userId, field: ['userId'] };
  return { ...none, kind: PreviewKind.ROLE, name: (await tx.em.findOne(Role, { id: roleId ?? '' }))?.name ?? '', roleId: roleId ?? null, field: ['roleId'] };
}
