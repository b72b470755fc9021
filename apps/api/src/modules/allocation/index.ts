import type { ModuleDefinition } from '../../platform/module.js';
import { AllocationRule } from './allocation-rule.entity.js';
import { Allocation } from './allocation.entity.js';
import { AllocationCandidateResolver, AllocationResolver, AllocationRuleResolver, OrderAllocationResolver } from './allocation.resolver.js';
import { registerAllocation } from './allocation.subscribers.js';
import { FulfilmentOrderLine } from './fulfilment-order-line.entity.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FulfilmentOrderResolver } from './fulfilment-order.resolver.js';
import { PromiseForecastResolver } from './promise-forecast.resolver.js';

export { AllocationRule } from './allocation-rule.entity.js';
export { AllocationFact, AllocationStrategy, ConditionOperator, DEFAULT_RULES, type Rule, type RuleCondition } from './allocation-rules.js';
export { Allocation } from './allocation.entity.js';
export type { WarehouseChoice } from './choose-warehouse.js';
export { deallocate, isOpenWork, needsRecall } from './deallocate.js';
export { FulfilmentOrderLine } from './fulfilment-order-line.entity.js';
export { FulfilmentOrder } from './fulfilment-order.entity.js';
export { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrderState, IN_HAND, type FulfilmentOrderAction } from './fulfilment-order.transitions.js';
export { allocateOrder } from './use-cases/allocate-order.js';
export { chooseWarehouseFor, warehouseChooser, type AllocationRequest } from './warehouse-facts.js';

export const allocationModule: ModuleDefinition = {
  entities: [Allocation, AllocationRule, FulfilmentOrder, FulfilmentOrderLine],
  resolvers: [AllocationResolver, AllocationCandidateResolver, AllocationRuleResolver, OrderAllocationResolver, FulfilmentOrderResolver, PromiseForecastResolver],
  register: registerAllocation,
};
