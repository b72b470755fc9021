import type { ModuleDefinition } from '../platform/module.js';
import { contributeOrderAction } from '../modules/orders/index.js';
import { schedulePulls } from '../modules/channels/index.js';
import { ORDER_BATCH_JOB, orderBatchJob } from './act-on-orders/order-batch.job.js';
import { OrderBatchItemResolver, OrderBatchResolver } from './act-on-orders/order-batch.resolver.js';
import { closeUnpaidOnTime } from './close-unpaid/close-unpaid.job.js';
import { checkImportJob, CHECK_IMPORT_JOB, commitImportJob, COMMIT_IMPORT_JOB } from './import-orders/import-orders.job.js';
import { ImportOrdersResolver } from './import-orders/import-orders.resolver.js';
import { addImportTemplate } from './import-orders/template.js';
import { storeOrder } from './intake-order/intake-order.js';
import { mapOnRelease } from './intake-order/map-on-release.js';
import { whyNotReissue } from './reissue-order/reissue.rules.js';
import { WorkflowResolver } from './workflow.resolver.js';

export { closeUnpaid } from './close-unpaid/close-unpaid.js';
export { cancelOrder } from './cancel-order/cancel-order.js';
export { editOrder } from './edit-order/edit-order.js';
export { reissueOrder } from './reissue-order/reissue-order.js';
export { storeOrder } from './intake-order/intake-order.js';
export { placeOrder, placeOrderFor } from './place-order/place-order.js';

export const workflowsModule: ModuleDefinition = {
  entities: [],
  resolvers: [WorkflowResolver, ImportOrdersResolver, OrderBatchResolver, OrderBatchItemResolver],
  register: (runtime, config) => {
    runtime.events.on('OrderReleased', mapOnRelease);
    contributeOrderAction({ action: 'reissue', permission: 'order:reissue', whyNot: whyNotReissue });
    runtime.jobs.handle(ORDER_BATCH_JOB, orderBatchJob);
    runtime.jobs.handle(CHECK_IMPORT_JOB, checkImportJob);
    runtime.jobs.handle(COMMIT_IMPORT_JOB, commitImportJob);
    closeUnpaidOnTime(runtime);
    schedulePulls(runtime, config, storeOrder);
  },
  routes: (app, _runtime, _config, contextOf) => addImportTemplate(app, contextOf),
};
