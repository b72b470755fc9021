import type { ModuleDefinition } from '../../platform/module.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { fillsNameKeys } from '../../platform/text/fill-name-keys.js';
import { orderPersonalData } from './order-personal-data.js';
import { EXPORT_ORDERS_JOB, exportOrdersJob } from './use-cases/export-orders.js';
import { ImportedOrder } from './imports/imported-order.entity.js';
import { OrderImport } from './imports/order-import.entity.js';
import { OrderFindingResolver } from './order-finding.resolver.js';
import { OrderFollowUpsResolver } from './order-follow-ups.resolver.js';
import { OrderMarksResolver } from './order-marks.resolver.js';
import { OrderTag } from './tags/order-tag.entity.js';
import { Tag } from './tags/tag.entity.js';
import { OrderTagsResolver, TagResolver } from './tags/tag.resolver.js';
import { OrderPromise } from './promise/order-promise.entity.js';
import { PromiseResolver } from './promise/promise.resolver.js';
import { WATCH_EVERY_MS, WATCH_PROMISES_JOB, watchPromises } from './promise/watch-promises.job.js';
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
export { OrderPromise } from './promise/order-promise.entity.js';
export { PROMISE_TRANSITIONS, PromiseState } from './promise/promise.clock.js';
export { PromiseForecast } from './promise/promise.types.js';
export { OrderLine } from './order-line.entity.js';
export { completeOrder, recordAfterSales, recordFulfilment, recordPaid, scopeOf } from './order-progress.js';
export { linesOf } from './facts/beside-orders.js';
export type { FactLine, FactOrder } from './facts/fact-order.js';
export { factReader, factsOf } from './facts/order-facts.js';
export { pastOrders, pastOrdersBegin, type PastOrder } from './facts/past-orders.js';
export { contributeOrderCondition } from './order-conditions.js';
export { keepOrderKeys } from './order-keys.js';
export { OrderFlag } from './order-marks.js';
export { contributeOrderFinder } from './order-search.js';
export { OrderSearchKind } from './order-search.types.js';
export { orderWhere } from './order-where.js';
export { MOST_NUMBERS, OrderFilter } from './order.filter.js';
export { markOrders } from './use-cases/mark-orders.js';
export { remarkOnOrder } from './use-cases/remark-on-order.js';
export { createTag } from './tags/create-tag.js';
export { Tag, TagTone } from './tags/tag.entity.js';
export { Order } from './order.entity.js';
export { assertMay, hasLeft, whyNot } from './order.policy.js';
export {
  AfterSalesStatus, FulfilmentStatus, HoldReason, MARKETPLACES, ORDER_TRANSITIONS, OrderSource, OrderStage, OrderType, PaymentStatus, displayStatus,
} from './order.transitions.js';
export { guessMapping, IMPORT_FIELDS, OrderImportField, REQUIRED_FIELDS, type ColumnMapping } from './imports/import-fields.js';
export { ImportedOrder } from './imports/imported-order.entity.js';
export { OrderImport, type RowProblem } from './imports/order-import.entity.js';
export { ORDER_IMPORT_TRANSITIONS, OrderImportState, type OrderImportAction } from './imports/order-import.transitions.js';
export { createOrder, type NewOrder, type NewOrderLine, type Receiver } from './new-order.js';
export { orderTotals } from './order.totals.js';
export { OrderCommandInput } from './order.inputs.js';
export { commentOnOrder } from './use-cases/comment-on-order.js';
export { extendPaymentTime } from './use-cases/extend-payment-time.js';
export { holdOrder } from './use-cases/hold-order.js';
export { sendToFinance } from './send-to-finance.js';
export { approveOrder } from './use-cases/approve-order.js';

export const ordersModule: ModuleDefinition = {
  entities: [Order, OrderLine, OrderHold, OrderPromise, OrderImport, ImportedOrder, Tag, OrderTag],
  resolvers: [OrderResolver, OrderSubscriptionResolver, OrderFindingResolver, OrderFollowUpsResolver, OrderMarksResolver, TagResolver, OrderTagsResolver, PromiseResolver],
  register: (runtime) => {
    holdsPersonalData(runtime, orderPersonalData);
    runtime.jobs.handle(EXPORT_ORDERS_JOB, exportOrdersJob);
    runtime.jobs.every(WATCH_PROMISES_JOB, WATCH_EVERY_MS, watchPromises);
    fillsNameKeys(runtime, 'orders.fill-name-keys', { table: 'orders', name: 'receiver_name', phone: 'receiver_phone', pinyin: 'receiver_pinyin', initials: 'receiver_initials', tail: 'receiver_phone_tail' });
  },
};
