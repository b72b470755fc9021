import type { Tx } from '../../platform/command/tx.js';
import { Refusal, UserErrorCode } from '../../platform/errors.js';
import { holdersOf, User } from '../access/index.js';
import { TeamMember } from './team.entity.js';

/** Makes these the members of a team; says by name who came and who went. Refuses to take in who may not work on orders, each by his place. */
export async function putMembers(tx: Tx, teamId: string, memberIds: readonly string[]): Promise<{ came: string; went: string }> {
  const there = await tx.em.find(TeamMember, { teamId });
  const known = new Set(there.map(({ userId }) => userId));
  const wanted = new Set(memberIds);
  const added = [...wanted].filter((id) => !known.has(id));
  const may = new Map((await holdersOf(tx.em, 'assignment:take', tx.now, added)).map(({ id, name }) => [id, name]));
  const strangers = added.filter((id) => !may.has(id));
  if (strangers.length > 0) throw new Refusal(strangers.map((id) => ({ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'memberMayNot', field: ['memberIds', String(memberIds.indexOf(id))] })));
  const gone = there.filter(({ userId }) => !wanted.has(userId));
  const left = await tx.em.find(User, { id: { $in: gone.map(({ userId }) => userId) } });
  for (const userId of added) tx.em.create(TeamMember, { teamId, userId } as never);
  for (const member of gone) tx.em.remove(member);
  return { came: [...may.values()].join('、'), went: left.map(({ displayName }) => displayName).join('、') };
}
