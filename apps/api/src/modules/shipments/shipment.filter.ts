import type { FilterQuery } from '@mikro-orm/core';
import { normaliseOrderNumber } from '@ordo/kernel';
import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { SortBy } from '../../platform/database/page.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import type { Shipment } from './shipment.entity.js';
import { ShipmentState } from './shipment.transitions.js';

@InputType({ description: 'Which shipments to list. What is left out does not limit.' })
export class ShipmentFilter {
  @Field(() => [ShipmentState], { nullable: true, description: 'Only these states.' }) @IsOptional() @ArrayMaxSize(10)
  state?: ShipmentState[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only from these warehouses.' }) @NodeId('Warehouse') @IsOptional() @ArrayMaxSize(50)
  warehouseIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only with a printed label, or only without.' })
  printed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only parcels whose last report tells of a problem, or only the others.' })
  problem?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Number of the order, or of the waybill.' }) @IsOptional() @Length(1, 60)
  number?: string | null;
}

export enum ShipmentSort {
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
}

registerEnumType(ShipmentSort, {
  name: 'ShipmentSort', description: 'How to sort shipments.',
  valuesConfig: { CREATED_AT_DESC: { description: 'Newest first.' }, CREATED_AT_ASC: { description: 'Oldest first.' } },
});

export const SHIPMENT_SORTS: Record<ShipmentSort, SortBy> = {
  CREATED_AT_DESC: { column: 'createdAt', direction: 'desc' },
  CREATED_AT_ASC: { column: 'createdAt', direction: 'asc' },
};

export function shipmentWhere(filter: ShipmentFilter | null | undefined): FilterQuery<Shipment> {
  const where: Record<string, unknown> = {};
  if (filter?.state?.length) where['state'] = { $in: filter.state };
  if (filter?.warehouseIds?.length) where['warehouseId'] = { $in: filter.warehouseIds };
  if (filter?.printed !== undefined && filter.printed !== null) where['printedCount'] = filter.printed ? { $gt: 0 } : 0;
  if (filter?.problem !== undefined && filter.problem !== null) where['problem'] = filter.problem;
  if (filter?.number) {
    const number = normaliseOrderNumber(filter.number);
    where['$or'] = [{ orderNo: number }, { waybillNo: number }];
  }
  return where;
}
