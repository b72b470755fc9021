import type { ModuleDefinition } from '../platform/module.js';
import { schedulePulls } from '../modules/channels/index.js';
import { approveOrdersJob, APPROVE_ORDERS_JOB } from './approve-orders/approve-orders.job.js';
import { storeOrder } from './intake-order/intake-order.js';
import { mapOnRelease } from './intake-order/map-on-release.js';
import { WorkflowResolver } from './workflow.resolver.js';

export { cancelOrder } from './cancel-order/cancel-order.js';
export { editOrder } from './edit-order/edit-order.js';
export { storeOrder } from './intake-order/intake-order.js';
export { placeOrder, placeOrderFor } from './place-order/place-order.js';

export const workflowsModule: ModuleDefinition = {
  entities: [],
  resolvers: [WorkflowResolver],
  register: (runtime, config) => {
    runtime.events.on('OrderReleased', mapOnRelease);
    runtime.jobs.handle(APPROVE_ORDERS_JOB, approveOrdersJob);
    schedulePulls(runtime, config, storeOrder);
  },
};
