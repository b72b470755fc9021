import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Payload, UserError } from '../../../platform/graphql/user-error.js';
import { Order, OrderCommandInput } from '../../orders/index.js';
import { MOST_IN_PARCEL } from './merge.policy.js';

@InputType({ description: 'Which orders are to go in one parcel.' })
export class OrderMergeInput {
  @Field(() => [ID], { description: `The orders, 2 to ${MOST_IN_PARCEL}; those that go in one parcel with one of them already come along.` })
  @NodeId('Order') @ArrayMinSize(1) @ArrayMaxSize(MOST_IN_PARCEL) @ArrayUnique()
  orderIds!: string[];
}

@InputType({ description: 'Put orders into one parcel.' })
export class MergeOrdersInput extends CommandInputBase {
  @Field(() => [ID], { description: `The orders, 2 to ${MOST_IN_PARCEL}; those that go in one parcel with one of them already come along.` })
  @NodeId('Order') @ArrayMinSize(1) @ArrayMaxSize(MOST_IN_PARCEL) @ArrayUnique()
  orderIds!: string[];
  @Field(() => String, { description: 'Why, 2 to 200 characters: stands on the timeline of each.' }) @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'Have orders that go in one parcel go alone again.' })
export class TakeApartOrdersInput extends OrderCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters: stands on the timeline of each.' }) @Length(2, 200)
  reason!: string;
}

@ObjectType({ description: 'One of the orders that are to go in one parcel.', simpleResolvers: true })
export class OrderMergeItem {
  @Field(() => Order, { description: 'The order.' })
  order!: Order;
  @Field(() => [UserError], { description: 'What is in its way; empty when nothing is.' })
  problems!: UserError[];
}

@ObjectType({ description: 'What putting orders into one parcel would come to. Writes nothing.', simpleResolvers: true })
export class OrderMergePlan {
  @Field(() => [OrderMergeItem], { description: 'The orders, those that come along among them.' })
  items!: OrderMergeItem[];
  @Field(() => Boolean, { description: 'Nothing is in the way of any of them.' })
  possible!: boolean;
}

@ObjectType({ description: 'What came of putting orders into one parcel.', simpleResolvers: true })
export class MergeOrdersPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The first of the orders as it stands now, the others are its `parcelMates`; null when refused.' })
  order?: Order | null;
}

@ObjectType({ description: 'What came of taking orders apart.', simpleResolvers: true })
export class TakeApartOrdersPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when refused.' })
  order?: Order | null;
}
