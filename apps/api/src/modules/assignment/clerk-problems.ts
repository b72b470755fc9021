import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { holdersOf } from '../access/index.js';
import type { Rule } from '../rules/index.js';
import { Team } from './team.entity.js';

/** The teams and clerks that rules name and that there are not, each with its place. */
export async function clerkProblems(tx: Tx, rules: readonly Rule[]): Promise<RefusalDetail[]> {
  const teamIds = [...new Set(rules.flatMap(({ clerk }) => clerk?.teamId ?? []))];
  const teams = new Set((await lookAt(tx, Team, { columns: ['id'], where: { id: { $in: teamIds }, retiredAt: null } })).map(({ id }) => id));
  const clerks = new Set((await holdersOf(tx.em, 'assignment:take', tx.now)).map(({ id }) => id));
  return rules.flatMap(({ clerk }, index): RefusalDetail[] => {
    if (!clerk) return [];
    const at = ['rules', String(index), 'clerk'];
    const team: RefusalDetail[] = clerk.teamId && !teams.has(clerk.teamId) ? [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'ruleTeamUnknown', field: [...at, 'teamId'] }] : [];
    return [...team, ...clerk.clerkIds.flatMap((id, place): RefusalDetail[] => (clerks.has(id) ? [] : [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'ruleClerkUnknown', field: [...at, 'clerkIds', String(place)] }]))];
  });
}
