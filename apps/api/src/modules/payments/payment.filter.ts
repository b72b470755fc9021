import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber } from '@ordo/kernel';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { RequestContext } from '../../platform/context.js';
import type { SortBy } from '../../platform/database/page.js';
import { readMany } from '../../platform/database/reads.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Order } from '../orders/index.js';
import type { Payment } from './payment.entity.js';
import { PaymentMethod, PaymentState, RefundState } from './payment.transitions.js';
import type { Refund } from './refund.entity.js';

/** What lists of payments and of refunds are limited by alike. */
@InputType({ description: 'What lists of money are limited by. What is left out does not limit.' })
abstract class MoneyFilter {
  @Field(() => [PaymentMethod], { nullable: true, description: 'Only these methods.' })
  @IsOptional() @ArrayMaxSize(10)
  method?: PaymentMethod[] | null;
  @Field(() => ID, { nullable: true, description: 'Only of this order.' })
  @NodeId('Order') @IsOptional()
  orderId?: string | null;
  @Field(() => String, { nullable: true, description: "Only of the order of this number, ours or the marketplace's. Widths, case and blanks do not matter." })
  @IsOptional() @Length(1, 60)
  orderNo?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Begun at or after.' })
  createdFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Begun before.' })
  createdTo?: Date | null;
}

@InputType({ description: 'Which payments to list. What is left out does not limit.' })
export class PaymentFilter extends MoneyFilter {
  @Field(() => [PaymentState], { nullable: true, description: 'Only these states.' })
  @IsOptional() @ArrayMaxSize(10)
  state?: PaymentState[] | null;
}

@InputType({ description: 'Which refunds to list. What is left out does not limit.' })
export class RefundFilter extends MoneyFilter {
  @Field(() => [RefundState], { nullable: true, description: 'Only these states.' })
  @IsOptional() @ArrayMaxSize(10)
  state?: RefundState[] | null;
}

export enum MoneySort {
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
  AMOUNT_DESC = 'AMOUNT_DESC',
  AMOUNT_ASC = 'AMOUNT_ASC',
}

registerEnumType(MoneySort, {
  name: 'MoneySort', description: 'How to sort payments and refunds.',
  valuesConfig: {
    CREATED_AT_DESC: { description: 'Newest first.' }, CREATED_AT_ASC: { description: 'Oldest first.' },
    AMOUNT_DESC: { description: 'Largest amount first.' }, AMOUNT_ASC: { description: 'Smallest amount first.' },
  },
});

export const MONEY_SORTS: Record<MoneySort, SortBy> = {
  CREATED_AT_DESC: { column: 'createdAt', direction: 'desc' },
  CREATED_AT_ASC: { column: 'createdAt', direction: 'asc' },
  AMOUNT_DESC: { column: 'amount', direction: 'desc' },
  AMOUNT_ASC: { column: 'amount', direction: 'asc' },
};

/** The filter as a condition on payments or on refunds. An order number that nobody has finds nothing. */
export async function moneyWhere<T extends Payment | Refund>(ctx: RequestContext, filter: PaymentFilter | RefundFilter | null | undefined): Promise<FilterQuery<T>> {
  if (!filter) return {};
  const where: Record<string, unknown>[] = [];
  if (filter.state?.length) where.push({ state: { $in: [...filter.state] } });
  if (filter.method?.length) where.push({ method: { $in: [...filter.method] } });
  if (filter.orderId) where.push({ orderId: filter.orderId });
  if (filter.orderNo) where.push({ orderId: { $in: await ordersOf(ctx, filter.orderNo) } });
  if (filter.createdFrom) where.push({ createdAt: { $gte: filter.createdFrom } });
  if (filter.createdTo) where.push({ createdAt: { $lt: filter.createdTo } });
  return (where.length > 0 ? { $and: where } : {}) as FilterQuery<T>;
}

// A marketplace's number may stand in several shops.
async function ordersOf(ctx: RequestContext, number: string): Promise<string[]> {
  const plain = normaliseOrderNumber(number);
  const orders = await readMany(ctx, Order, { columns: ['id'], where: { $or: [{ orderNo: plain }, { externalNo: plain }] }, limit: 20 });
  return orders.map((order) => order.id);
}
