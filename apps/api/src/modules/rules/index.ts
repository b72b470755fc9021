import type { ModuleDefinition } from '../../platform/module.js';
import { RuleSet } from './rule-set.entity.js';
import { ClerkActionResolver, RuleSetResolver } from './rule-set.resolver.js';
import { RuleTrialChange } from './rule-trial-change.entity.js';

export { GiftShort, GiftStep, type GiftAction } from './gift-action.types.js';
export { actOnFamily } from './families.js';
export { ANY_REMARK, RuleFact } from './rule-facts.js';
export { RuleSet } from './rule-set.entity.js';
export { currentOf, whyNotRuleSet } from './rule-set.policy.js';
export { RULE_SET_TRANSITIONS, RuleSetState } from './rule-set.transitions.js';
export { RuleTrialFigureKey, type RuleTrialPieces } from './rule-trial.types.js';
export { AllocationStrategy, ClerkStrategy, RuleCondition, RuleFamily, RuleMatch, RuleOperator, RuleOutcome, type ClerkAction, type Rule, type WarehouseAction } from './rule.types.js';
export { rulesInForce } from './rules-in-force.js';
export { runTrial, type TrialWanted } from './run-trial.js';
export { TrialSheet, type TrialFindings, type TrialVerdict } from './trial-sheet.js';

export const rulesModule: ModuleDefinition = { entities: [RuleSet, RuleTrialChange], resolvers: [RuleSetResolver, ClerkActionResolver] };
