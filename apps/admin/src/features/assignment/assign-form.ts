import type { AssignManyOrdersInput } from '../../generated/gql/graphql.js';

/** Stands for "as it is" and for "nobody" among the ids of clerks and teams. */
export const [KEEP, NONE] = ['KEEP', 'NONE'] as const;

export interface AssignValues {
  assigneeId: string;
  teamId: string;
}

export const NO_RECEIVERS: AssignValues = { assigneeId: KEEP, teamId: KEEP };

/** Clerk and team as the API takes them: what is kept is left out, nobody is null. */
export function receiversInput({ assigneeId, teamId }: AssignValues): Pick<AssignManyOrdersInput, 'assigneeId' | 'teamId'> {
  return { ...(assigneeId !== KEEP && { assigneeId: assigneeId === NONE ? null : assigneeId }), ...(teamId !== KEEP && { teamId: teamId === NONE ? null : teamId }) };
}
