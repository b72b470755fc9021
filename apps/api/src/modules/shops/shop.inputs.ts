import { IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Shop } from './shop.entity.js';

const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 30 * 24 * 60;

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
