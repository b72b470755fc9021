import type { ModuleDefinition } from '../../platform/module.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { fillsNameKeys } from '../../platform/text/fill-name-keys.js';
import { orderPersonalData } from './order-personal-data.js';
import { EXPORT_ORDERS_JOB, exportOrdersJob } from './use-cases/export-orders.js';
import { OrderBatch } from './batches/order-batch.entity.js';
import { OrderBatchItem } from './batches/order-batch-item.entity.js';
import { addAttachmentDownload } from './comments/attachment-download.js';
import { addAttachmentUpload } from './comments/attachment-upload.js';
import { OrderAttachmentResolver, OrderCommentsResolver, OrderNoticeResolver } from './comments/comment.resolver.js';
import { REMOVE_ATTACHMENTS_JOB, removeAttachments, SWEEP_ATTACHMENTS_JOB, SWEEP_EVERY_MS, sweepAttachments } from './comments/forget-attachments.js';
import { OrderAttachment } from './comments/order-attachment.entity.js';
import { OrderDraft } from './drafts/order-draft.entity.js';
import { OrderDraftResolver } from './drafts/order-draft.resolver.js';
import { forgetOldDrafts } from './drafts/order-drafts.js';
import { OrderInvoice } from './invoices/order-invoice.entity.js';
import { OrderInvoiceResolver, OrderInvoicesResolver } from './invoices/order-invoice.resolver.js';
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
import { OrderLineComponent } from './order-line-component.entity.js';
import { OrderLineComponentResolver, OrderLineResolver } from './order-line.resolver.js';
import { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';
import { OrderResolver } from './order.resolver.js';
import { OrderSubscriptionResolver } from './order.subscription.js';

export { OrderBatch, OrderBatchVerb } from './batches/order-batch.entity.js';
export { OrderBatchItem, OrderBatchItemState } from './batches/order-batch-item.entity.js';
export { ORDER_BATCH_TRANSITIONS, OrderBatchState, type OrderBatchAction } from './batches/order-batch.transitions.js';
export { discardDraft } from './drafts/order-drafts.js';
export { addInvoice, invoiceProblems, OrderInvoiceInput } from './invoices/order-invoice.js';
export { cancelOrder } from './cancel-order.js';
export { contributeOrderAction, type OrderActionFacts } from './order-actions.js';
export { EDIT_PARTS, OrderEditPart, stageAfterEdit, type StageAfterEdit } from './edit-order.policy.js';
export { editOrder, type OrderEdit } from './edit-order.js';
export { OrderHold } from './order-hold.entity.js';
export { placeHold, releaseHolds } from './order-holds.js';
export { joinParcel, leaveParcel } from './order-parcel.js';
export { OrderPromise } from './promise/order-promise.entity.js';
export { PROMISE_TRANSITIONS, PromiseState } from './promise/promise.clock.js';
export { PromiseForecast } from './promise/promise.types.js';
export { OrderLineComponent } from './order-line-component.entity.js';
export { OrderLine } from './order-line.entity.js';
export { goodsOf, goodsOfOrder, goodsOfOrders, orderComponents, splitOverComponents, type Goods } from './order-goods.js';
export { completeOrder, recordAfterSales, recordFulfilment, recordPaid, scopeOf, type MovedPieces } from './order-progress.js';
export type { FactLine, FactOrder } from './facts/fact-order.js';
export { factReader, factsOf } from './facts/order-facts.js';
export { pastOrders, pastOrdersBegin, type PastOrder } from './facts/past-orders.js';
export { contributeOrderCondition } from './order-conditions.js';
export { keepOrderKeys } from './order-keys.js';
export { OrderFlag } from './order-marks.js';
export { contributeOrderFinder } from './order-search.js';
export { OrderSearchKind } from './order-search.types.js';
export { leaveToPerson, whenLeftToPerson } from './left-to-person.js';
export { orderWhere } from './order-where.js';
export { MOST_NUMBERS, OrderFilter } from './order.filter.js';
export { assertTags, markOrders } from './use-cases/mark-orders.js';
export { remarkOnOrder } from './use-cases/remark-on-order.js';
export { createTag } from './tags/create-tag.js';
export { Tag, TagTone } from './tags/tag.entity.js';
export { Order } from './order.entity.js';
export { assertMay, hasLeft, hasLeftWhole, seesOrder, waitsForPerson, whyNot } from './order.policy.js';
export {
  AfterSalesStatus, FulfilmentStatus, HoldReason, MARKETPLACES, ORDER_TRANSITIONS, OrderSource, OrderStage, OrderType, PaymentStatus, displayStatus,
} from './order.transitions.js';
export { guessMapping, IMPORT_FIELDS, OrderImportField, REQUIRED_FIELDS, type ColumnMapping } from './imports/import-fields.js';
export { ImportedOrder } from './imports/imported-order.entity.js';
export { OrderImport, type RowProblem } from './imports/order-import.entity.js';
export { ORDER_IMPORT_TRANSITIONS, OrderImportState, type OrderImportAction } from './imports/order-import.transitions.js';
export { addComponents, createOrder, GIVEN_BY_HAND, type NewOrder, type NewOrderLine, type Receiver } from './new-order.js';
export { orderTotals } from './order.totals.js';
export { OrderCommandInput } from './order.inputs.js';
export { OrderAttachment } from './comments/order-attachment.entity.js';
export { commentOnOrder } from './use-cases/comment-on-order.js';
export { extendPaymentTime } from './use-cases/extend-payment-time.js';
export { holdOrder } from './use-cases/hold-order.js';
export { releaseOrder } from './use-cases/release-order.js';
export { OrderQueueKey, queueWhere } from './order-queues.js';
export { sendToFinance } from './send-to-finance.js';
export { approveOrder } from './use-cases/approve-order.js';

const FORGET_DRAFTS_EVERY_MS = 24 * 3_600_000;

export const ordersModule: ModuleDefinition = {
  entities: [Order, OrderLine, OrderHold, OrderPromise, OrderImport, ImportedOrder, Tag, OrderTag, OrderLineComponent, OrderBatch, OrderBatchItem, OrderDraft, OrderInvoice, OrderAttachment],
  resolvers: [OrderResolver, OrderCommentsResolver, OrderAttachmentResolver, OrderNoticeResolver, OrderSubscriptionResolver, OrderFindingResolver, OrderFollowUpsResolver, OrderMarksResolver, TagResolver, OrderTagsResolver, PromiseResolver, OrderLineResolver, OrderLineComponentResolver, OrderDraftResolver, OrderInvoicesResolver, OrderInvoiceResolver],
  register: (runtime) => {
    holdsPersonalData(runtime, orderPersonalData);
    runtime.jobs.every('orders.forget-drafts', FORGET_DRAFTS_EVERY_MS, forgetOldDrafts);
    runtime.jobs.handle(REMOVE_ATTACHMENTS_JOB, removeAttachments);
    runtime.jobs.every(SWEEP_ATTACHMENTS_JOB, SWEEP_EVERY_MS, sweepAttachments);
    runtime.jobs.handle(EXPORT_ORDERS_JOB, exportOrdersJob);
    runtime.jobs.every(WATCH_PROMISES_JOB, WATCH_EVERY_MS, watchPromises);
    fillsNameKeys(runtime, 'orders.fill-name-keys', { table: 'orders', name: 'receiver_name', phone: 'receiver_phone', pinyin: 'receiver_pinyin', initials: 'receiver_initials', tail: 'receiver_phone_tail' });
  },
  routes: (app, _runtime, _config, contextOf) => {
    addAttachmentUpload(app, contextOf);
    addAttachmentDownload(app, contextOf);
  },
};
