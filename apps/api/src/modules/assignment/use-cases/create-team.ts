import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import type { CreateTeamInput } from '../assignment.inputs.js';
import { putMembers } from '../put-members.js';
import { Team } from '../team.entity.js';

const MOST_TEAMS = 100;

/** Adds a team with its members. */
export const createTeam = command('createTeam', async (tx, input: CreateTeamInput) => {
  const name = input.name.trim();
  await assertFree(tx, name);
  if ((await tx.em.count(Team)) >= MOST_TEAMS) throw refuse(UserErrorCode.INVALID_INPUT, 'teamsTooMany', { params: { max: MOST_TEAMS }, field: ['name'] });
  const team = tx.em.create(Team, { name, createdAt: tx.now } as never);
  await tx.em.flush();
  const { came } = await putMembers(tx, team.id, input.memberIds);
  await tx.emit({ type: 'TeamCreated', subject: { type: 'Team', id: team.id }, data: { name, came } });
  return { team: ref(Team, team.id) };
});

/** Refuses a name that another team has already. */
export async function assertFree(tx: Tx, name: string, except?: string): Promise<void> {
  const known = await tx.em.findOne(Team, { name });
  if (known && known.id !== except) throw refuse(UserErrorCode.INVALID_INPUT, 'teamExists', { params: { name }, field: ['name'] });
}
