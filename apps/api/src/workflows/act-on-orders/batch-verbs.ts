import type { Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { Permission } from '../../modules/access/index.js';
import { assignOrders, receivers, whyNotMove } from '../../modules/assignment/index.js';
import { approveOrder, assertTags, holdOrder, markOrders, releaseOrder, remarkOnOrder, whyNot, type HoldReason, type Order, type OrderBatchVerb } from '../../modules/orders/index.js';
import { cancelOrder } from '../cancel-order/cancel-order.js';
import type { AssignManyOrdersInput, MarkManyOrdersInput } from './act-on-orders.inputs.js';

/** What a look at many orders knows of each. */
export type Facts = Pick<Order, 'id' | 'orderNo' | 'stage' | 'fulfilmentStatus' | 'held' | 'waiting'>;

export type Marks = Pick<MarkManyOrdersInput, 'addTagIds' | 'removeTagIds' | 'flag' | 'urgent' | 'serviceRemark' | 'printRemark'>;

/** What each verb wants to know beside the orders. */
export interface Particulars {
  APPROVE: object;
  HOLD: { reason: HoldReason; note?: string | null };
  RELEASE: { note: string };
  CANCEL: { reason: string };
  MARK: Marks;
  ASSIGN: Pick<AssignManyOrdersInput, 'assigneeId' | 'teamId'>;
}

interface BatchVerb<Given> {
  permission: Permission;
  /** Why it is not possible with an order, as far as its own row tells. */
  whyNot: (order: Facts) => RefusalDetail | undefined;
  /** Refuses at once what would be refused for every order. */
  check?: (tx: Tx, given: Given) => Promise<void>;
  /** Does it with one order, by the very command that a person gives for one. */
  act: (tx: Tx, orderId: string, given: Given) => Promise<unknown>;
}

/** What can be done with many orders at once. A new verb is a line here and a mutation. */
export const BATCH_VERBS: { [Verb in OrderBatchVerb]: BatchVerb<Particulars[Verb]> } = {
  APPROVE: { permission: 'order:approve', whyNot: (order) => whyNot('approve', order), act: (tx, orderId) => approveOrder.run(tx, { orderId }) },
  HOLD: { permission: 'order:hold', whyNot: (order) => whyNot('hold', order), act: (tx, orderId, given) => holdOrder.run(tx, { orderId, ...given }) },
  RELEASE: { permission: 'order:hold', whyNot: (order) => whyNot('release', order), act: (tx, orderId, given) => releaseOrder.run(tx, { orderId, ...given }) },
  CANCEL: { permission: 'order:cancel', whyNot: (order) => whyNot('cancel', order), act: (tx, orderId, given) => cancelOrder.run(tx, { orderId, ...given }) },
  MARK: { permission: 'mark:edit', whyNot: () => undefined, check: checkMarks, act: mark },
  ASSIGN: { permission: 'assignment:manage', whyNot: whyNotMove, check: async (tx, given) => void (await receivers(tx, given)), act: (tx, orderId, given) => assignOrders.run(tx, { orders: [{ orderId }], ...given }) },
};

async function mark(tx: Tx, orderId: string, { serviceRemark, printRemark, ...marks }: Marks): Promise<void> {
  await markOrders.run(tx, { orderIds: [orderId], ...marks });
  if (serviceRemark === undefined && printRemark === undefined) return;
  await remarkOnOrder.run(tx, { orderId, ...(serviceRemark !== undefined && { serviceRemark }), ...(printRemark !== undefined && { printRemark }) });
}

async function checkMarks(tx: Tx, given: Marks): Promise<void> {
  const { addTagIds, removeTagIds, ...rest } = given;
  if (!addTagIds?.length && !removeTagIds?.length && Object.values(rest).every((value) => value === undefined)) throw refuse(UserErrorCode.INVALID_INPUT, 'marksNothing', { field: ['addTagIds'] });
  await assertTags(tx, given);
}
