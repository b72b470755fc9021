import { command, execute } from '../../platform/command/command.js';
import { ref, type Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { readMany } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import { newId } from '../../platform/ids.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { actorOf } from '../../modules/access/index.js';
import { Order, orderWhere, whyNot } from '../../modules/orders/index.js';
import { MAX_ORDERS, type ApprovalPreview, type ApproveOrdersInput, type BlockedOrders } from './approve-orders.inputs.js';
import { APPROVE_ORDERS_JOB } from './approve-orders.job.js';

const NUMBERS_SHOWN = 10;
const COLUMNS = ['id', 'orderNo', 'stage', 'fulfilmentStatus', 'held'] as const;

const queueApproval = command('approveOrders', async (tx: Tx, input: { orderIds: string[]; idempotencyKey?: string | null }) => {
  const id = newId();
  await tx.enqueue({ id, name: APPROVE_ORDERS_JOB, total: input.orderIds.length, payload: { orderIds: input.orderIds, locale: tx.ctx.locale, actor: actorOf(tx.actor) } });
  return { job: ref(Job, id) };
});

/** Approves many orders in the background, with a result for each; a dry run only tells what would happen. */
export async function approveOrdersFor(ctx: RequestContext, input: ApproveOrdersInput): Promise<unknown> {
  try {
    const orders = await chosen(ctx, input);
    const preview = previewOf(ctx, orders, input.orderIds?.length ?? orders.length);
    if (input.dryRun) return { preview, job: null, userErrors: [] };
    const answer = await execute(ctx, queueApproval, { orderIds: orders.map((order) => order.id), idempotencyKey: input.idempotencyKey });
    return { preview, ...answer };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { userErrors: error.details.map((detail) => toUserError(detail, ctx.locale)) };
  }
}

async function chosen(ctx: RequestContext, { orderIds, filter }: ApproveOrdersInput): Promise<Row<Order>[]> {
  if (!orderIds?.length && !filter) throw refuse(UserErrorCode.INVALID_INPUT, 'ordersMissing', { field: ['orderIds'] });
  const where = orderIds?.length ? { id: { $in: [...new Set(orderIds)] } } : await orderWhere(ctx, filter);
  const orders = await readMany(ctx, Order, { columns: COLUMNS, where, limit: MAX_ORDERS + 1 });
  if (orders.length > MAX_ORDERS) throw refuse(UserErrorCode.INVALID_INPUT, 'ordersTooMany', { params: { max: MAX_ORDERS }, field: ['filter'] });
  return orders;
}

function previewOf(ctx: RequestContext, orders: readonly Row<Order>[], asked: number): ApprovalPreview {
  const groups = new Map<string, BlockedOrders>();
  const add = (reason: RefusalDetail, orderNo?: string): void => {
    const error = toUserError(reason, ctx.locale);
    const group = groups.get(error.message) ?? { reason: error, count: 0, orderNumbers: [] };
    group.count += 1;
    if (orderNo && group.orderNumbers.length < NUMBERS_SHOWN) group.orderNumbers.push(orderNo);
    groups.set(error.message, group);
  };
  let approvable = 0;
  for (const order of orders) {
    const reason = whyNot('approve', order);
    if (reason) add(reason, order.orderNo);
    else approvable += 1;
  }
  for (let missing = orders.length; missing < asked; missing += 1) add({ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'Order' } });
  return { total: asked, approvable, blocked: [...groups.values()] };
}
