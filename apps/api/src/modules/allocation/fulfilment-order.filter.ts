import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber } from '@ordo/kernel';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { SortBy } from '../../platform/database/page.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import type { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FulfilmentOrderState, IN_HAND } from './fulfilment-order.transitions.js';

@InputType({ description: 'Which fulfilment orders to list. What is left out does not limit.' })
export class FulfilmentOrderFilter {
  @Field(() => [FulfilmentOrderState], { nullable: true, description: 'Only these states.' }) @IsOptional() @ArrayMaxSize(10)
  state?: FulfilmentOrderState[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only with a printed label, or only without.' })
  printed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those whose goods are wanted back on their shelf.' })
  recallRequested?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those in a wave, or only those in none.' })
  inWave?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Number of the order.' }) @IsOptional() @Length(1, 60)
  orderNo?: string | null;
}

export enum FulfilmentOrderSort {
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
}

registerEnumType(FulfilmentOrderSort, {
  name: 'FulfilmentOrderSort', description: 'How to sort fulfilment orders.',
  valuesConfig: { CREATED_AT_DESC: { description: 'Newest first.' }, CREATED_AT_ASC: { description: 'Oldest first.' } },
});

export const FULFILMENT_ORDER_SORTS: Record<FulfilmentOrderSort, SortBy> = {
  CREATED_AT_DESC: { column: 'createdAt', direction: 'desc' },
  CREATED_AT_ASC: { column: 'createdAt', direction: 'asc' },
};

export function fulfilmentOrderWhere(filter: FulfilmentOrderFilter | null | undefined): FilterQuery<FulfilmentOrder> {
  const where: Record<string, unknown> = {};
  if (filter?.state?.length) where['state'] = { $in: filter.state };
  if (filter?.warehouseIds?.length) where['warehouseId'] = { $in: filter.warehouseIds };
  if (filter?.printed !== undefined && filter.printed !== null) where['printedCount'] = filter.printed ? { $gt: 0 } : 0;
  if (filter?.inWave !== undefined && filter.inWave !== null) where['waveId'] = filter.inWave ? { $ne: null } : null;
  // Only goods in hand can be wanted back: by the state, since an index has it.
  if (filter?.recallRequested) where['$and'] = [{ state: { $in: IN_HAND } }, { recallRequestedAt: { $ne: null } }];
  if (filter?.orderNo) where['orderNo'] = normaliseOrderNumber(filter.orderNo);
  return where;
}
