import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../platform/graphql/user-error.js';
import { Return } from './return.entity.js';

const asItStands = { nullable: true, description: 'The return as it stands now; null when refused.' };

@ObjectType({ description: 'What came of asking for a return.', simpleResolvers: true })
export class RequestReturnPayload extends Payload {
  @Field(() => Return, asItStands)
  return?: Return | null;
}

@ObjectType({ description: 'What came of approving a return.', simpleResolvers: true })
export class ApproveReturnPayload extends Payload {
  @Field(() => Return, asItStands)
  return?: Return | null;
}

@ObjectType({ description: 'What came of rejecting a return.', simpleResolvers: true })
export class RejectReturnPayload extends Payload {
  @Field(() => Return, asItStands)
  return?: Return | null;
}

@ObjectType({ description: 'What came of telling the parcel of a return.', simpleResolvers: true })
export class RecordReturnShipmentPayload extends Payload {
  @Field(() => Return, asItStands)
  return?: Return | null;
}

@ObjectType({ description: 'What came of taking returned goods in.', simpleResolvers: true })
export class ReceiveReturnPayload extends Payload {
  @Field(() => Return, asItStands)
  return?: Return | null;
}

@ObjectType({ description: 'What came of asking for the refund of a return again.', simpleResolvers: true })
export class AskReturnRefundPayload extends Payload {
  @Field(() => Return, asItStands)
  return?: Return | null;
}

@ObjectType({ description: 'What came of withdrawing a return.', simpleResolvers: true })
export class CancelReturnPayload extends Payload {
  @Field(() => Return, asItStands)
  return?: Return | null;
}
