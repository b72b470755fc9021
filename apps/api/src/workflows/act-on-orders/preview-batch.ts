import type { RequestContext } from '../../platform/context.js';
import { lookAt } from '../../platform/database/reads.js';
import { badInput, Refusal, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import { mayDo } from '../../platform/principal.js';
import { FulfilmentOrder, IN_HAND } from '../../modules/allocation/index.js';
import { Reservation } from '../../modules/inventory/index.js';
import { OrderBatchVerb } from '../../modules/orders/index.js';
import { Payment, PaymentState } from '../../modules/payments/index.js';
import type { BlockedOrders, OrderBatchPreview, WhichOrdersInput } from './act-on-orders.inputs.js';
import { BATCH_VERBS } from './batch-verbs.js';
import { whichOrders } from './which-orders.js';

const NUMBERS_SHOWN = 10;
/** Orders that one statement asks for. */
const CHUNK = 1_000;
const MOST_ROWS = 100_000;

/** What a verb would come to with many orders: how many it can be done with, why not with the rest, what cancelling gives back. */
export async function previewBatch(ctx: RequestContext, verb: OrderBatchVerb, which: WhichOrdersInput): Promise<OrderBatchPreview> {
  const { permission, whyNot } = BATCH_VERBS[verb];
  const { orders, missing } = await whichOrders(ctx, which).catch(namingTheField);
  const inHand = verb === OrderBatchVerb.CANCEL ? await recallFirst(ctx, orders.map(({ id }) => id)) : undefined;
  const possible: string[] = [];
  const groups = new Map<string, BlockedOrders>();
  for (const order of orders) {
    const reason = whyNot(order) ?? inHand?.get(order.id);
    if (reason) add(ctx, groups, reason, order.orderNo);
    else possible.push(order.id);
  }
  for (let left = missing.length; left > 0; left -= 1) add(ctx, groups, { code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'Order' } });
  // What was paid is told to who may cancel.
  const effects = verb === OrderBatchVerb.CANCEL && mayDo(ctx.principal, permission) ? { refund: await paidFor(ctx, possible), pieces: await heldBy(ctx, possible) } : {};
  return { total: orders.length + missing.length, possible: possible.length, blocked: [...groups.values()].toSorted((a, b) => b.count - a.count), ...effects };
}

/** A question has no `userErrors`: what is wrong with it is said as bad input, at its field. */
function namingTheField(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  throw badInput(error.details.map(({ field = [], messageKey, params }) => ({ field, messageKey, ...(params && { params }) })));
}

function add(ctx: RequestContext, groups: Map<string, BlockedOrders>, { params, ...rest }: RefusalDetail, orderNo?: string): void {
  const error = toUserError({ ...rest, ...(params && { params }) }, ctx.locale);
  const group = groups.get(error.message) ?? { reason: error, count: 0, orderNumbers: [] };
  group.count += 1;
  if (orderNo && group.orderNumbers.length < NUMBERS_SHOWN) group.orderNumbers.push(orderNo);
  groups.set(error.message, group);
}

/** Orders whose goods are in somebody's hands with a printed label: they come back first. */
async function recallFirst(ctx: RequestContext, orderIds: readonly string[]): Promise<Map<string, RefusalDetail>> {
  const found = new Map<string, RefusalDetail>();
  for (const ids of chunks(orderIds)) {
    const rows = await lookAt(ctx, FulfilmentOrder, {
      columns: ['orderId'], where: { orderId: { $in: ids }, state: { $in: [...IN_HAND] }, printedCount: { $gt: 0 } }, limit: MOST_ROWS, everywhere: true,
    });
    for (const { orderId } of rows) found.set(orderId, { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'ordersInHand' });
  }
  return found;
}

/** What the payments of orders can still give back, in fen. */
async function paidFor(ctx: RequestContext, orderIds: readonly string[]): Promise<number> {
  let sum = 0;
  for (const ids of chunks(orderIds)) {
    const rows = await lookAt(ctx, Payment, { columns: ['amount', 'refunded'], where: { orderId: { $in: ids }, state: PaymentState.SUCCEEDED }, limit: MOST_ROWS, everywhere: true });
    sum += rows.reduce((all, { amount, refunded }) => all + Number(amount) - Number(refunded), 0);
  }
  return sum;
}

async function heldBy(ctx: RequestContext, orderIds: readonly string[]): Promise<number> {
  let sum = 0;
  for (const ids of chunks(orderIds)) {
    const rows = await lookAt(ctx, Reservation, { columns: ['quantity'], where: { orderId: { $in: ids } }, limit: MOST_ROWS, everywhere: true });
    sum += rows.reduce((all, { quantity }) => all + quantity, 0);
  }
  return sum;
}

function* chunks(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += CHUNK) yield ids.slice(from, from + CHUNK);
}
