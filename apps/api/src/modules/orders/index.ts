import type { ModuleDefinition } from '../../platform/module.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { orderPersonalData } from './order-personal-data.js';
import { OrderHold } from './order-hold.entity.js';
import { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';
import { OrderResolver } from './order.resolver.js';
import { OrderSubscriptionResolver } from './order.subscription.js';

export { cancelOrder } from './cancel-order.js';
export { contributeOrderAction, type OrderActionFacts } from './order-actions.js';
export { EDIT_PARTS, OrderEditPart, stageAfterEdit, type StageAfterEdit } from './edit-order.policy.js';
export { editOrder, type OrderEdit } from './edit-order.js';
export { OrderHold } from './order-hold.entity.js';
export { placeHold, releaseHolds } from './order-holds.js';
export { OrderLine } from './order-line.entity.js';
export { completeOrder, recordAfterSales, recordFulfilment, recordPaid, scopeOf } from './order-progress.js';
export { OrderFilter, orderWhere } from './order.filter.js';
export { Order } from './order.entity.js';
export { assertMay, hasLeft, whyNot } from './order.policy.js';
export {
  AfterSalesStatus, FulfilmentStatus, HoldReason, MARKETPLACES, ORDER_TRANSITIONS, OrderSource, OrderStage, PaymentStatus, displayStatus,
} from './order.transitions.js';
export { createOrder, type NewOrder, type NewOrderLine, type Receiver } from './new-order.js';
export { orderTotals } from './order.totals.js';
export { OrderCommandInput } from './order.inputs.js';
export { commentOnOrder } from './use-cases/comment-on-order.js';
export { holdOrder } from './use-cases/hold-order.js';
export { approveOrder } from './use-cases/approve-order.js';

export const ordersModule: ModuleDefinition = {
  entities: [Order, OrderLine, OrderHold],
  resolvers: [OrderResolver, OrderSubscriptionResolver],
  register: (runtime) => holdsPersonalData(runtime, orderPersonalData),
};
