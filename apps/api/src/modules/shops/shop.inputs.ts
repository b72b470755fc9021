import { IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Shop, ShopPromiseRule } from './shop.entity.js';

const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 30 * 24 * 60;

@InputType({ description: 'Set by when a shop promises to ship.' })
export class SetShipPromiseInput extends CommandInputBase {
  @Field(() => ID, { description: 'The shop.' }) @NodeId('Shop')
  shopId!: string;
  @Field(() => ShopPromiseRule, { description: 'By what it promises.' })
  rule!: ShopPromiseRule;
  @Field(() => Int, { description: 'Hours after payment, 1 to 720.' }) @Min(1) @Max(720)
  shipWithinHours!: number;
  @Field(() => Int, { description: 'Hour of the China day before which orders leave the same working day, 1 to 23.' }) @Min(1) @Max(23)
  cutOffHour!: number;
  @Field(() => Int, { nullable: true, description: 'Version of the promise that the caller has seen; refused with STALE_VERSION when it changed since.' }) @IsOptional() @Min(1)
  expectedVersion?: number | null;
}

@ObjectType({ description: 'What came of setting the promise of a shop.', simpleResolvers: true })
export class SetShipPromisePayload extends Payload {
  @Field(() => Shop, { nullable: true, description: 'The shop as it stands now; null when refused.' })
  shop?: Shop | null;
}

@InputType({ description: 'Set how long the orders of a shop wait for payment.' })
export class SetPaymentTimeInput extends CommandInputBase {
  @Field(() => ID, { description: 'The shop.' })
  @NodeId('Shop')
  shopId!: string;
  @Field(() => Int, { nullable: true, description: 'Minutes from placing, 5 to 43,200 (30 days); null: its orders never close by themselves.' })
  @IsOptional() @Min(SHORTEST_MINUTES) @Max(LONGEST_MINUTES)
  minutes?: number | null;
}

@ObjectType({ description: 'What came of setting how long orders wait for payment.', simpleResolvers: true })
export class SetPaymentTimePayload extends Payload {
  @Field(() => Shop, { nullable: true, description: 'The shop as it stands now; null when refused.' })
  shop?: Shop | null;
}
