import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber, yuanToFen } from '@ordo/kernel';
import { IsOptional } from 'class-validator';
import { Field } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { among } from '../../platform/database/reads.js';
import { related } from '../../platform/database/related.js';
import { startsWith } from '../../platform/database/starts-with.js';
import { asNameKey } from '../../platform/text/name-keys.js';
import type { Permission } from '../access/index.js';
import { promiseWhere } from './promise/promise-condition.js';
import { OrderBatch } from './batches/order-batch.entity.js';
import { OrderBatchItem, OrderBatchItemState } from './batches/order-batch-item.entity.js';
import { OrderTag } from './tags/order-tag.entity.js';
import { NEVER } from './order-keys.js';
import { OrderHold } from './order-hold.entity.js';
import { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import { OrderConditions } from './order.filter.js';

type Where = FilterQuery<Order>;

/** What a field of the filter means. */
export interface OrderCondition<Value = never> {
  /** Filtering by what one may not see would tell it. */
  needs?: Permission;
  where: (value: Value, ctx: RequestContext) => Where | Promise<Where>;
  /** The lines that such orders have, as kinds of which each stands in an index by the orders' time. */
  lines?: (value: Value) => FilterQuery<OrderLine>[];
  /** An index holds it beside the orders' time: their keys are looked for first, so that what is gone through and left out costs no row. */
  covered?: true;
  /** What such an order has one of, and is not named in full: whatever there is, spelt out, stands in an index by the orders' time. */
  spelt?: (value: Value) => Spelt[];
  /** What those of such orders have that come first when the newest do. */
  newest?: (value: Value) => Where;
}

/** Values of the first columns of an index whose next ones are the time and the id. */
export interface Spelt {
  columns: readonly (keyof Order & string)[];
  where: Where;
}

type Conditions = { [Key in keyof OrderConditions]-?: OrderCondition<NonNullable<OrderConditions[Key]>> };

const PLACE = ['receiverProvince', 'receiverCity'] as const;

const given = (isGiven: boolean): unknown => (isGiven ? { $ne: null } : null);

/** The conditions of orders themselves. Those that look at other rows say so by `related`. */
const own: Conditions = {
  stage: { where: (values) => ({ stage: oneOf(values) }) },
  paymentStatus: { where: (values) => ({ paymentStatus: oneOf(values) }) },
  fulfilmentStatus: { where: (values) => ({ fulfilmentStatus: oneOf(values) }) },
  afterSalesStatus: { where: (values) => ({ afterSalesStatus: oneOf(values) }) },
  source: { where: (values) => ({ source: oneOf(values) }) },
  type: { where: (values) => ({ type: oneOf(values) }) },
  held: { where: (held) => ({ held }) },
  holdReason: { where: (values, ctx) => related(ctx, OrderHold, 'orderId', { reason: oneOf(values), releasedAt: null }) },
  shopIds: { where: (values) => ({ shopId: oneOf(values) }) },
  warehouseIds: { where: (values) => ({ warehouseId: oneOf(values) }) },
  customerId: { where: (customerId) => ({ customerId }) },
  placedFrom: { where: (at) => ({ placedAt: { $gte: at } }) },
  placedTo: { where: (at) => ({ placedAt: { $lt: at } }) },
  paidFrom: { where: (at) => ({ paidKey: { $gte: at, $lt: NEVER } }), newest: (at) => ({ placedAt: { $gte: at } }) },
  // Nothing is paid before it is placed, as its key says: what is newer need not be gone through.
  paidTo: { where: (at) => ({ paidKey: { $lt: at }, placedAt: { $lt: at } }) },
  shipByFrom: { where: (at) => ({ shipBy: { $gte: at } }) },
  shipByTo: { where: (at) => ({ shipBy: { $lt: at } }) },
  promise: { where: (values, ctx) => promiseWhere(values, ctx.clock.now()), covered: true },
  payableFrom: { where: (yuan) => ({ payable: { $gte: yuanToFen(yuan) } }) },
  payableTo: { where: (yuan) => ({ payable: { $lte: yuanToFen(yuan) } }) },
  numbers: { where: (values) => byNumber(values) },
  skuCodes: { where: (values, ctx) => related(ctx, OrderLine, 'orderId', { skuCode: oneOf(values) }), lines: (values) => values.map((skuCode) => ({ skuCode })) },
  category: { where: (values, ctx) => related(ctx, OrderLine, 'orderId', { category: oneOf(values) }), lines: (values) => values.map((category) => ({ category })) },
  provinces: spelling((values) => [{ columns: PLACE, where: { receiverProvince: oneOf(values) } }]),
  cities: spelling((values) => [{ columns: PLACE, where: { receiverCity: oneOf(values) } }]),
  hasBuyerMessage: { where: (has) => ({ buyerMessage: given(has) }) as Where },
  hasServiceRemark: { needs: 'mark:read', where: (has) => ({ serviceRemark: given(has) }) as Where },
  tagIds: { needs: 'mark:read', where: (values, ctx) => related(ctx, OrderTag, 'orderId', { tagId: oneOf(values) }) },
  flag: { needs: 'mark:read', where: (values) => ({ flag: oneOf(values) }) },
  urgent: { needs: 'mark:read', where: (urgent) => ({ urgent }) },
  waiting: { where: (waiting) => ({ waiting }) },
  mine: { needs: 'assignment:read', where: (mine, ctx) => (mine ? { assigneeId: ctx.principal.id } : { $or: [{ assigneeId: null }, { assigneeId: { $ne: ctx.principal.id } }] }) },
  assigned: { needs: 'assignment:read', where: (has) => ({ assigneeId: given(has) }) as Where },
  assigneeIds: { needs: 'assignment:read', where: (values) => ({ assigneeId: oneOf(values) }) },
  teamIds: { needs: 'assignment:read', where: (values) => ({ teamId: oneOf(values) }) },
  refusedInBatch: { where: (id, ctx) => related(ctx, OrderBatchItem, 'orderId', { state: OrderBatchItemState.REFUSED, batchId: { $in: among(ctx, OrderBatch, 'id', { id, ownerId: ctx.principal.id }) as never } }) },
  receiverName: { needs: 'personal-data:reveal', ...spelling((name) => [beginning('receiverName', name)]) },
  receiverPinyin: { needs: 'personal-data:reveal', ...spelling((text) => [beginning('receiverPinyin', asNameKey(text)), beginning('receiverInitials', asNameKey(text))]) },
  receiverPhone: { needs: 'personal-data:reveal', where: (receiverPhone) => ({ receiverPhone }) },
  receiverPhoneTail: { where: (receiverPhoneTail) => ({ receiverPhoneTail }) },
};

const conditions = new Map<string, OrderCondition>(Object.entries(own) as [string, OrderCondition][]);

/** What a field of the filter means, whoever brought it. */
export const orderCondition = (name: string): OrderCondition | undefined => conditions.get(name);

interface ContributedCondition<Value> extends OrderCondition<Value> {
  /** GraphQL type of the field, for instance `() => [Carrier]`. */
  type: () => unknown;
  description: string;
  /** Decorators of class-validator that its value must satisfy. */
  rules: readonly PropertyDecorator[];
}

/**
 * Lets a module above orders add a condition on what is its own: parcels, payments. It becomes a typed field of
 * `OrderFilter` and its groups, in every list and bulk command that takes one, and orders never learn whose rows it looks at. Called when
 * the module is loaded, since the schema is built from what is there then.
 */
export function contributeOrderCondition<Value>(name: string, { type, description, rules, ...condition }: ContributedCondition<Value>): void {
  if (conditions.has(name)) throw new Error(`orders already have a condition ${name}`);
  conditions.set(name, condition);
  Field(type as () => StringConstructor, { nullable: true, description })(OrderConditions.prototype, name);
  for (const rule of [IsOptional(), ...rules]) rule(OrderConditions.prototype, name);
}

function spelling<Value>(spelt: (value: Value) => Spelt[]): OrderCondition<Value> {
  return { spelt, covered: true, where: (value) => ({ $or: spelt(value).map(({ where }) => where) }) };
}

const beginning = (column: 'receiverName' | 'receiverPinyin' | 'receiverInitials', text: string): Spelt => ({ columns: [column], where: { [column]: startsWith(text) } });

function oneOf<T>(values: readonly T[]): T | { $in: T[] } {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : { $in: [...values] };
}

/** Orders with one of these numbers, ours or the marketplace's; one from elsewhere may have dashes and small letters of its own. */
export function byNumber(numbers: readonly string[]): Where {
  const plain = numbers.map(normaliseOrderNumber);
  return { $or: [{ orderNo: { $in: plain } }, { externalNo: { $in: [...new Set([...plain, ...numbers.map((number) => number.normalize('NFKC').trim())])] } }] };
}
