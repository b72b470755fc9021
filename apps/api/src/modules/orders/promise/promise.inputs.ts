import { Field, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/user-error.js';
import { Order } from '../order.entity.js';
import { OrderCommandInput } from '../order.inputs.js';

@InputType({ description: 'Follow the promise of an order up.' })
export class TakePromiseInput extends OrderCommandInput {}

@ObjectType({ description: 'What came of following a promise up.', simpleResolvers: true })
export class TakePromisePayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when refused.' })
  order?: Order | null;
}
