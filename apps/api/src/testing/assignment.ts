import { encodeNodeId } from '../platform/ids.js';
import { Team } from '../modules/assignment/index.js';
import { TeamMember } from '../modules/assignment/team.entity.js';
import type { TestUser } from './access.js';
import type { Person, TestApi } from './test-api.js';

let made = 0;

/** A team with these members, straight into the database. */
export async function buildTeam(api: TestApi, members: readonly Pick<TestUser, 'rowId'>[] = []): Promise<{ id: string; rowId: string; name: string }> {
  const em = api.system().em.fork();
  made += 1;
  const team = em.create(Team, { name: `小组${made}`, createdAt: api.clock.now() } as never);
  await em.flush();
  for (const { rowId } of members) em.create(TeamMember, { teamId: team.id, userId: rowId } as never);
  await em.flush();
  return { id: encodeNodeId('Team', team.id), rowId: team.id, name: team.name };
}

type Who = { as: Person } | { headers: TestUser['headers'] };

/** Runs a command of who works on orders; answers with its payload, or with the errors. */
export async function assignmentCommand(api: TestApi, name: string, input: object, who: Who) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const shown = { createTeam: 'team { id name version members { name } }', updateTeam: 'team { id name version retiredAt members { name } }', setAbsence: 'clerk { name away awayUntil open }' }[name] ?? 'orderNumbers';
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${name}(input: $input) { ${shown} userErrors { code field message } } }`, { ...who, variables: { input } });
  return data?.[name] ?? { errors };
}
