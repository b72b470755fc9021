import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber } from '@ordo/kernel';
import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import { SystemError } from '../../platform/errors.js';
import { startsWith } from '../../platform/database/starts-with.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { mayDo } from '../../platform/principal.js';
import type { SortBy } from '../../platform/database/page.js';
import type { Order } from './order.entity.js';
import { AfterSalesStatus, FulfilmentStatus, OrderSource, OrderStage, PaymentStatus } from './order.transitions.js';

const list = (what: string) => ({ nullable: true, description: `Only these ${what}.` });

@InputType({ description: 'Which orders to list. What is left out does not limit.' })
export class OrderFilter {
  @Field(() => [OrderStage], list('stages')) @IsOptional() @ArrayMaxSize(10)
  stage?: OrderStage[] | null;
  @Field(() => [PaymentStatus], list('payment statuses')) @IsOptional() @ArrayMaxSize(10)
  paymentStatus?: PaymentStatus[] | null;
  @Field(() => [FulfilmentStatus], list('fulfilment statuses')) @IsOptional() @ArrayMaxSize(10)
  fulfilmentStatus?: FulfilmentStatus[] | null;
  @Field(() => [AfterSalesStatus], list('after-sales statuses')) @IsOptional() @ArrayMaxSize(10)
  afterSalesStatus?: AfterSalesStatus[] | null;
  @Field(() => [OrderSource], list('sources')) @IsOptional() @ArrayMaxSize(10)
  source?: OrderSource[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only held orders, or only orders that are not held.' })
  held?: boolean | null;
  @Field(() => [ID], list('shops')) @NodeId('Shop') @IsOptional() @ArrayMaxSize(50)
  shopIds?: string[] | null;
  @Field(() => [ID], list('warehouses')) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Only orders of this customer.' }) @NodeId('Customer') @IsOptional()
  customerId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Placed at or after.' })
  placedFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Placed before.' })
  placedTo?: Date | null;
  @Field(() => [String], { nullable: true, description: 'Only these order numbers, ours or the marketplace\'s, at most 100. Widths, case and blanks do not matter.' })
  @IsOptional() @ArrayMaxSize(100) @MaxLength(60, { each: true })
  numbers?: string[] | null;
  @Field(() => String, { nullable: true, description: "Beginning of the receiver's name. Needs personal-data:reveal, since names are masked." })
  @IsOptional() @Length(1, 60)
  receiverName?: string | null;
  @Field(() => String, { nullable: true, description: "The receiver's phone number, whole. Needs personal-data:reveal." })
  @IsOptional() @Length(4, 30)
  receiverPhone?: string | null;
}

export enum OrderSort {
  PLACED_AT_DESC = 'PLACED_AT_DESC',
  PLACED_AT_ASC = 'PLACED_AT_ASC',
  PAYABLE_DESC = 'PAYABLE_DESC',
  PAYABLE_ASC = 'PAYABLE_ASC',
}

registerEnumType(OrderSort, {
  name: 'OrderSort', description: 'How to sort orders.',
  valuesConfig: {
    PLACED_AT_DESC: { description: 'Newest first.' }, PLACED_AT_ASC: { description: 'Oldest first.' },
    PAYABLE_DESC: { description: 'Largest amount first.' }, PAYABLE_ASC: { description: 'Smallest amount first.' },
  },
});

export const ORDER_SORTS: Record<OrderSort, SortBy> = {
  PLACED_AT_DESC: { column: 'placedAt', direction: 'desc' },
  PLACED_AT_ASC: { column: 'placedAt', direction: 'asc' },
  PAYABLE_DESC: { column: 'payable', direction: 'desc' },
  PAYABLE_ASC: { column: 'payable', direction: 'asc' },
};

/** The filter as a condition. Filtering by a masked field needs the right to see it: it would be an oracle. */
export function orderWhere(ctx: RequestContext, filter: OrderFilter | null | undefined): FilterQuery<Order> {
  if (!filter) return {};
  const personal = filter.receiverName ?? filter.receiverPhone;
  if (personal && !mayDo(ctx.principal, 'personal-data:reveal')) {
    throw new SystemError('FORBIDDEN', 'forbidden', { permission: 'personal-data:reveal' });
  }
  if (personal) ctx.passed.add('personal-data:reveal');
  const where: Record<string, unknown> = {};
  for (const axis of ['stage', 'paymentStatus', 'fulfilmentStatus', 'afterSalesStatus', 'source'] as const) {
    if (filter[axis]?.length) where[axis] = oneOf<string>(filter[axis]);
  }
  if (filter.held !== undefined && filter.held !== null) where['held'] = filter.held;
  if (filter.shopIds?.length) where['shopId'] = oneOf(filter.shopIds);
  if (filter.warehouseIds?.length) where['warehouseId'] = oneOf(filter.warehouseIds);
  if (filter.customerId) where['customerId'] = filter.customerId;
  if (filter.placedFrom || filter.placedTo) {
    where['placedAt'] = { ...(filter.placedFrom && { $gte: filter.placedFrom }), ...(filter.placedTo && { $lt: filter.placedTo }) };
  }
  if (filter.receiverName) where['receiverName'] = startsWith(filter.receiverName);
  if (filter.receiverPhone) where['receiverPhone'] = filter.receiverPhone;
  if (filter.numbers?.length) Object.assign(where, numberWhere(filter.numbers));
  return where;
}

/** Orders with one of these numbers, ours or the marketplace's; one from elsewhere may have dashes and small letters of its own. */
export function numberWhere(numbers: readonly string[]): FilterQuery<Order> {
  const plain = numbers.map(normaliseOrderNumber);
  return { $or: [{ orderNo: { $in: plain } }, { externalNo: { $in: [...new Set([...plain, ...numbers.map((number) => number.normalize('NFKC').trim())])] } }] };
}

function oneOf<T>(values: readonly T[]): T | { $in: T[] } {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : { $in: [...values] };
}
