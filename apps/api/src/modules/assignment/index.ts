import type { ModuleDefinition } from '../../platform/module.js';
import { Absence } from './absence.entity.js';
import { AssignmentDecision } from './assignment-decision.entity.js';
import { AssignmentResolver, OrderAssignmentResolver } from './assignment.resolver.js';
import { registerAssignment } from './assignment.subscribers.js';
import { AssignmentDecisionResolver, OrderAssignmentDecisionsResolver } from './decision.resolver.js';
import { Team, TeamMember } from './team.entity.js';

export { Team } from './team.entity.js';
export { whyNotMove } from './assignment.policy.js';
export { assignOrders, receivers } from './use-cases/assign-orders.js';
export { createTeam } from './use-cases/create-team.js';
export { takeOrders } from './use-cases/take-orders.js';

export const assignmentModule: ModuleDefinition = {
  entities: [Team, TeamMember, Absence, AssignmentDecision],
  resolvers: [AssignmentResolver, OrderAssignmentResolver, AssignmentDecisionResolver, OrderAssignmentDecisionsResolver],
  register: registerAssignment,
};
