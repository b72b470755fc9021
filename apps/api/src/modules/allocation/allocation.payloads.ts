import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/user-error.js';
import { Order } from '../orders/index.js';

@ObjectType({ description: 'What came of allocating an order.', simpleResolvers: true })
export class AllocateOrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now, with its allocation; null when refused.' })
  order?: Order | null;
}
