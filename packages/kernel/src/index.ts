export { parseJsonBigIntSafe } from './bigint-json.js';
export { chinaDay, endOfChinaDay, formatChinaTime, parseChinaTime } from './china-time.js';
export { maskAddress, maskEmail, maskName, maskPhone, maskPhoneForWaybill } from './masking.js';
export { allocateFen, assertFen, fenToYuan, yuanToFen, type Fen } from './money.js';
export { creditCodeCheck, isCreditCode, normaliseCreditCode } from './credit-code.js';
export { findOrderNumbers, isOrderNumber, makeOrderNumber, makePaperNumber, normaliseOrderNumber } from './order-number.js';
export { provinceDistance } from './province-distance.js';
export {
  conditionsOf, decide, factsAskedFor, holds, plainRegion, unmetOf,
  type ConditionTree, type DecisionRule, type Facts, type FactValue, type RuleCondition, type RuleGroup, type RuleMatch, type RuleOperator, type TriedRule, type Verdict,
} from './rules.js';
export { actionsFrom, canRun, defineTransitions, nextState, toMermaid, walk, type Transitions } from './transitions.js';
export { addWorkingDays, isWorkingDay, returnWindowEnds, type CalendarOverrides } from './working-days.js';
