import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import type { UpdateTeamInput } from '../assignment.inputs.js';
import { putMembers } from '../put-members.js';
import { Team } from '../team.entity.js';
import { assertFree } from './create-team.js';

/** Renames a team, changes who belongs to it, retires it or puts it to work again. */
export const updateTeam = command('updateTeam', async (tx, input: UpdateTeamInput) => {
  const team = await loadForUpdate(tx, Team, input.teamId, { field: ['teamId'], expectedVersion: input.expectedVersion });
  const name = input.name?.trim();
  if (name) {
    await assertFree(tx, name, team.id);
    team.name = name;
  }
  if (input.retired !== undefined && input.retired !== null) team.retiredAt = input.retired ? (team.retiredAt ?? tx.now) : null;
  const { came, went } = input.memberIds ? await putMembers(tx, team.id, input.memberIds) : { came: '', went: '' };
  await tx.emit({ type: 'TeamUpdated', subject: { type: 'Team', id: team.id }, data: { name: team.name, came, went } });
  return { team: ref(Team, team.id) };
});
