import type { FilterQuery } from '@mikro-orm/core';
import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { LedgerEntry } from './ledger.entity.js';

@InputType({ description: 'Which entries of the books to list. What is left out does not limit.' })
export class LedgerEntryFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this order.' })
  @NodeId('Order') @IsOptional()
  orderId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Booked at or after.' })
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Booked before.' })
  to?: Date | null;
}

export function ledgerWhere(filter: LedgerEntryFilter | null | undefined): FilterQuery<LedgerEntry> {
  if (!filter) return {};
  return {
    ...(filter.orderId && { orderId: filter.orderId }),
    ...((filter.from || filter.to) && { at: { ...(filter.from && { $gte: filter.from }), ...(filter.to && { $lt: filter.to }) } }),
  };
}
