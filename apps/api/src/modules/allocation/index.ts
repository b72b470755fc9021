import type { ModuleDefinition } from '../../platform/module.js';
import { Allocation } from './allocation.entity.js';
import { AllocationCandidateResolver, AllocationResolver, FreightRateResolver, OrderAllocationResolver } from './allocation.resolver.js';
import { registerAllocation } from './allocation.subscribers.js';
import { FreightRateRow } from './freight-rate.entity.js';
import { FulfilmentOrderLine } from './fulfilment-order-line.entity.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FulfilmentOrderLineResolver, FulfilmentOrderResolver } from './fulfilment-order.resolver.js';
import { MovementOrderResolver } from './movement-order.resolver.js';
import { SplitResolver } from './parts/split.resolver.js';
import { PromiseForecastResolver } from './promise-forecast.resolver.js';

export { Allocation } from './allocation.entity.js';
export type { WarehouseChoice } from './choose-warehouse.js';
export { DEFAULT_RULES } from './default-rules.js';
export { deallocate, isOpenWork, needsRecall } from './deallocate.js';
export { FulfilmentOrderLine } from './fulfilment-order-line.entity.js';
export { FulfilmentOrder } from './fulfilment-order.entity.js';
export { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrderState, IN_HAND, IN_WAREHOUSE, type FulfilmentOrderAction } from './fulfilment-order.transitions.js';
export { renewWork } from './renew-work.js';
export { allocateOrder } from './use-cases/allocate-order.js';
export { rejoinOrder } from './use-cases/rejoin-order.js';
export { splitOrder } from './use-cases/split-order.js';
export { chooseWarehouseFor, warehouseChooser, type AllocationRequest } from './warehouse-facts.js';

export const allocationModule: ModuleDefinition = {
  entities: [Allocation, FreightRateRow, FulfilmentOrder, FulfilmentOrderLine],
  resolvers: [AllocationResolver, AllocationCandidateResolver, FreightRateResolver, OrderAllocationResolver, FulfilmentOrderResolver, FulfilmentOrderLineResolver, MovementOrderResolver, PromiseForecastResolver, SplitResolver],
  register: registerAllocation,
};
