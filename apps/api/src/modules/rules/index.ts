import type { ModuleDefinition } from '../../platform/module.js';
import { RuleSet } from './rule-set.entity.js';
import { RuleSetResolver } from './rule-set.resolver.js';

export { knowReasons } from './hold-reasons.js';
export { recordTrial } from './record-trial.js';
export { ANY_REMARK, RuleFact } from './rule-facts.js';
export { RuleSet } from './rule-set.entity.js';
export { currentOf, whyNotRuleSet } from './rule-set.policy.js';
export { RULE_SET_TRANSITIONS, RuleSetState } from './rule-set.transitions.js';
export { Rule, RuleCondition, RuleFamily, RuleMatch, RuleOperator, RuleOutcome, type RuleTrial, type RuleTrialChange } from './rule.types.js';
export { rulesInForce, type RulesInForce } from './rules-in-force.js';
export { RuleSetPayload } from './rule-set.payloads.js';

export const rulesModule: ModuleDefinition = { entities: [RuleSet], resolvers: [RuleSetResolver] };
