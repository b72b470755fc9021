import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { AccessProposal, type AccessProposalKind } from '../review/access-proposal.entity.js';
import type { UndoAccessProposalInput } from '../review/access-review.types.js';
import { DirectGrant, Role } from '../role.entity.js';
import { User } from '../user.entity.js';
import { assertMayChange, changeAccess } from './apply-access-proposal.js';
import { enableUser } from './disable-user.js';
import { updateRole } from './update-role.js';

/** Takes a followed proposal back, as long as nobody has changed the same since. */
export const undoAccessProposal = command('undoAccessProposal', async (tx, input: UndoAccessProposalInput): Promise<{ proposal: Ref }> => {
  const proposal = await loadForUpdate(tx, AccessProposal, input.accessProposalId, { field: ['accessProposalId'] });
  assertMayChange(tx, proposal.kind);
  if (proposal.undoneAt) throw changedSince();
  await HOW[proposal.kind](tx, proposal);
  proposal.undoneAt = tx.now;
  return { proposal: ref(AccessProposal, proposal.id) };
});

const changedSince = (): Error => refuse(UserErrorCode.STALE_VERSION, 'proposalChangedSince', { field: ['accessProposalId'] });

const HOW: Record<AccessProposalKind, (tx: Tx, proposal: AccessProposal) => Promise<unknown>> = {
  TRIM_ROLE: async (tx, { subjectId, taken, versionAfter }) => {
    const role = await tx.em.findOne(Role, { id: subjectId });
    if (!role || role.version !== versionAfter) throw changedSince();
    return updateRole.run(tx, { roleId: role.id, permissions: [...role.permissions, ...taken.map((each) => each.permission)] });
  },
  DISABLE_USER: async (tx, { subjectId }) => {
    const user = await tx.em.findOne(User, { id: subjectId, enabled: false });
    if (!user) throw changedSince();
    return enableUser.run(tx, { userId: user.id });
  },
  END_GRANT: async (tx, { subjectId, taken }) => {
    const permissions = taken.map((each) => each.permission);
    if ((await tx.em.count(DirectGrant, { userId: subjectId, permission: { $in: permissions } })) > 0) throw changedSince();
    return changeAccess(tx, {
      userIds: [subjectId],
      setPermissions: taken.map(({ permission, validFrom, validUntil }) => ({ permission, denied: false, validFrom: dateOf(validFrom), validUntil: dateOf(validUntil) })),
    });
  },
};

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
