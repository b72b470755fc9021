import { command } from '../../../platform/command/command.js';
import { ref, type Ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { mayDo } from '../../../platform/principal.js';
import { planAccessChange } from '../access-change.js';
import type { AccessChangeInput } from '../access-change.inputs.js';
import type { Permission } from '../permissions.js';
import { AccessProposal, AccessProposalKind, type TakenGrant } from '../review/access-proposal.entity.js';
import type { ApplyAccessProposalInput } from '../review/access-review.types.js';
import { DirectGrant, Role } from '../role.entity.js';
import { User } from '../user.entity.js';
import { assignAccess } from './assign-access.js';
import { disableUser } from './disable-user.js';
import { updateRole } from './update-role.js';

/** What the command behind a proposal takes; the review alone gives nobody the right to it. */
export const NEEDED: Record<AccessProposalKind, Permission> = { TRIM_ROLE: 'role:edit', DISABLE_USER: 'user:disable', END_GRANT: 'user:assign' };

export function assertMayChange(tx: Tx, kind: AccessProposalKind): void {
  if (!mayDo(tx.actor, NEEDED[kind])) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'forbidden', { params: { permission: NEEDED[kind] }, field: ['kind'] });
  tx.ctx.passed.add(NEEDED[kind]);
}

/** Follows a proposal of the access review by the command that a person would have used, and keeps what it took. */
export const applyAccessProposal = command('applyAccessProposal', async (tx, input: ApplyAccessProposalInput): Promise<{ proposal: Ref }> => {
  assertMayChange(tx, input.kind);
  const field = input.kind === AccessProposalKind.TRIM_ROLE ? 'roleId' : 'userId';
  const subjectId = input[field];
  if (!subjectId) throw notFound(field);
  const done = await HOW[input.kind](tx, subjectId, input.permissions);
  const proposal = { id: newId(), kind: input.kind, subjectId, appliedByName: tx.actor.name, appliedAt: tx.now, ...done };
  tx.em.create(AccessProposal, proposal as never);
  return { proposal: ref(AccessProposal, proposal.id) };
});

type Done = Pick<AccessProposal, 'subjectName' | 'taken'> & { versionAfter?: number };

const HOW: Record<AccessProposalKind, (tx: Tx, subjectId: string, permissions: readonly string[]) => Promise<Done>> = {
  TRIM_ROLE: async (tx, roleId, permissions) => {
    const role = await found(tx.em.findOne(Role, { id: roleId }), 'roleId');
    const taken = role.permissions.filter((each) => permissions.includes(each));
    assertSomething(taken);
    await updateRole.run(tx, { roleId, permissions: role.permissions.filter((each) => !taken.includes(each)) });
    await tx.em.flush();
    return { subjectName: role.name, taken: taken.map((permission) => ({ permission, validFrom: null, validUntil: null })), versionAfter: role.version };
  },
  DISABLE_USER: async (tx, userId) => {
    const user = await found(tx.em.findOne(User, { id: userId, enabled: true }), 'userId');
    await disableUser.run(tx, { userId });
    return { subjectName: user.displayName, taken: [] };
  },
  END_GRANT: async (tx, userId, permissions) => {
    const user = await found(tx.em.findOne(User, { id: userId }), 'userId');
    const grants = await tx.em.find(DirectGrant, { userId, denied: false, permission: { $in: [...permissions] } });
    assertSomething(grants);
    const taken = grants.map(({ permission, validFrom, validUntil }): TakenGrant => ({ permission, validFrom: validFrom?.toISOString() ?? null, validUntil: validUntil?.toISOString() ?? null }));
    await changeAccess(tx, { userIds: [userId], clearPermissions: taken.map((each) => each.permission) });
    return { subjectName: user.displayName, taken };
  },
};

/** Gives or takes as previewed, the preview being of this moment. */
export async function changeAccess(tx: Tx, change: AccessChangeInput): Promise<void> {
  const { token } = await planAccessChange(tx.em, tx.actor, change, tx.now);
  await assignAccess.run(tx, { ...change, previewToken: token });
}

function assertSomething(taken: readonly unknown[]): void {
  if (taken.length === 0) throw refuse(UserErrorCode.STALE_VERSION, 'previewStale', { field: ['permissions'] });
}

type SubjectField = 'roleId' | 'userId';

async function found<T>(row: Promise<T | null>, field: SubjectField): Promise<T> {
  const known = await row;
  if (!known) throw notFound(field);
  return known;
}

function notFound(field: SubjectField): Error {
  return refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: field === 'roleId' ? 'Role' : 'User' }, field: [field] });
}
