import { ArrayMaxSize, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Payload, UserError } from '../../../platform/graphql/user-error.js';
import { Warehouse } from '../../inventory/index.js';
import { Order, OrderCommandInput } from '../../orders/index.js';

const MOST_LINES = 200;

@InputType({ description: 'Pieces of a line of a fulfilment order.' })
export class SplitLineInput {
  @Field(() => ID, { description: 'The line of the fulfilment order.' }) @NodeId('FulfilmentOrderLine')
  fulfilmentOrderLineId!: string;
  @Field(() => Int, { description: 'How many, 1 to 9,999; of an order of a marketplace all of the line.' }) @Min(1) @Max(9_999)
  quantity!: number;
}

@InputType({ description: 'What is to go apart.' })
export class OrderSplitInput {
  @Field(() => ID, { description: 'The fulfilment order that the pieces are in now.' }) @NodeId('FulfilmentOrder')
  fulfilmentOrderId!: string;
  @Field(() => [SplitLineInput], { description: 'Which pieces go apart, each line once; the others stay. With none, what is in the way of any.' })
  @ValidateNested({ each: true }) @ArrayMaxSize(MOST_LINES)
  lines!: SplitLineInput[];
  @Field(() => ID, { nullable: true, description: 'The warehouse that they are to leave from; where they are when left out.' }) @NodeId('Warehouse') @IsOptional()
  warehouseId?: string | null;
}

@InputType({ description: 'Have pieces of an order leave as a part of their own.' })
export class SplitOrderInput extends CommandInputBase {
  @Field(() => ID, { description: 'The fulfilment order that the pieces are in now.' }) @NodeId('FulfilmentOrder')
  fulfilmentOrderId!: string;
  @Field(() => Int, { nullable: true, description: 'Version of the fulfilment order that the caller has seen; refused with STALE_VERSION when it changed since.' }) @IsOptional() @Min(1)
  expectedVersion?: number | null;
  @Field(() => [SplitLineInput], { description: 'Which pieces go apart, each line once; the others stay.' })
  @ValidateNested({ each: true }) @ArrayMaxSize(MOST_LINES)
  lines!: SplitLineInput[];
  @Field(() => ID, { nullable: true, description: 'The warehouse that they are to leave from; where they are when left out.' }) @NodeId('Warehouse') @IsOptional()
  warehouseId?: string | null;
  @Field(() => String, { description: 'Why, 2 to 200 characters: stands on the timeline.' }) @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'Have the parts of an order that have not left go in one parcel again.' })
export class RejoinOrderInput extends OrderCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters: stands on the timeline.' }) @Length(2, 200)
  reason!: string;
}

@ObjectType({ description: 'A warehouse that a part of an order could leave from.', simpleResolvers: true })
export class OrderSplitWarehouse {
  id!: string;
  @Field(() => Warehouse, { nullable: true, description: 'The warehouse.' })
  warehouse?: Warehouse | null;
  @Field(() => Boolean, { description: 'The pieces are there already.' })
  here!: boolean;
  @Field(() => Int, { description: 'How many of the chosen pieces it does not have; 0 when the part can leave from it.' })
  missing!: number;
}

@ObjectType({ description: 'What splitting an order would come to. Writes nothing.', simpleResolvers: true })
export class OrderSplitPlan {
  @Field(() => [OrderSplitWarehouse], { description: 'Where the chosen pieces could leave from: where they are first, then those that lack the fewest.' })
  warehouses!: OrderSplitWarehouse[];
  @Field(() => [UserError], { description: 'What is in the way, by the field it stands at; empty when nothing is.' })
  problems!: UserError[];
  @Field(() => Boolean, { description: 'Nothing is in the way.' })
  possible!: boolean;
}

@ObjectType({ description: 'What came of splitting an order.', simpleResolvers: true })
export class SplitOrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now, its parts are its `fulfilmentOrders`; null when refused.' })
  order?: Order | null;
}

@ObjectType({ description: 'What came of joining the parts of an order.', simpleResolvers: true })
export class RejoinOrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when refused.' })
  order?: Order | null;
}
