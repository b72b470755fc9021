import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/user-error.js';
import { Order } from './order.entity.js';

const order = { nullable: true, description: 'The order as it stands now; null when refused.' };

@ObjectType({ description: 'What came of letting an order pass finance.', simpleResolvers: true })
export class PassFinanceReviewPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when refused.' })
  order?: Order | null;
}

@ObjectType({ description: 'What came of approving an order.', simpleResolvers: true })
export class ApproveOrderPayload extends Payload {
  @Field(() => Order, order)
  order?: Order | null;
}

@ObjectType({ description: 'What came of holding an order.', simpleResolvers: true })
export class HoldOrderPayload extends Payload {
  @Field(() => Order, order)
  order?: Order | null;
}

@ObjectType({ description: 'What came of releasing an order.', simpleResolvers: true })
export class ReleaseOrderPayload extends Payload {
  @Field(() => Order, order)
  order?: Order | null;
}

@ObjectType({ description: 'What came of giving the buyer longer to pay.', simpleResolvers: true })
export class ExtendPaymentTimePayload extends Payload {
  @Field(() => Order, order)
  order?: Order | null;
}

@ObjectType({ description: 'What came of commenting on an order.', simpleResolvers: true })
export class CommentOnOrderPayload extends Payload {
  @Field(() => Order, order)
  order?: Order | null;
}

@ObjectType({ description: 'A receiver in plain words.', simpleResolvers: true })
export class PlainReceiver {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Phone.' })
  phone!: string;
  @Field(() => String, { description: 'Province, city, district and street.' })
  address!: string;
}

@ObjectType({ description: 'The plain receiver; null when refused.', simpleResolvers: true })
export class RevealReceiverPayload extends Payload {
  @Field(() => PlainReceiver, { nullable: true, description: 'The receiver in plain words, as far as the marketplace gave them.' })
  receiver?: PlainReceiver | null;
}
