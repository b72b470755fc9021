import { Length } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { MoneyInput } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Payment } from './payment.entity.js';
import { Refund } from './refund.entity.js';

@InputType({ description: 'Start to pay an order by Alipay.' })
export class StartPaymentInput extends CommandInputBase {
  @Field(() => ID, { description: 'The order.' })
  @NodeId('Order')
  orderId!: string;
}

@InputType({ description: 'Ask for money to go back.' })
export class RequestRefundInput extends CommandInputBase {
  @Field(() => ID, { description: 'The order.' })
  @NodeId('Order')
  orderId!: string;
  @Field(() => MoneyInput, { description: 'How much, more than zero and not more than remains.' })
  amount!: MoneyInput;
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'A command on one refund.' })
export class ApproveRefundInput extends CommandInputBase {
  @Field(() => ID, { description: 'The refund.' })
  @NodeId('Refund')
  refundId!: string;
}

@InputType({ description: 'End an attempt to pay.' })
export class ClosePaymentInput extends CommandInputBase {
  @Field(() => ID, { description: 'The payment.' })
  @NodeId('Payment')
  paymentId!: string;
}

@InputType({ description: 'Stop a refund before it goes out.' })
export class RejectRefundInput extends ApproveRefundInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'Send a failed refund again.' })
export class RetryRefundInput extends ApproveRefundInput {}

@ObjectType({ description: 'What came of starting a payment.', simpleResolvers: true })
export class StartPaymentPayload extends Payload {
  @Field(() => Payment, { nullable: true, description: 'The attempt; null when refused.' })
  payment?: Payment | null;
  @Field(() => String, { nullable: true, description: "Address of the gateway's page, to send the payer to; null when refused, or while the gateway is not configured." })
  payUrl?: string | null;
}

@ObjectType({ description: 'What came of ending an attempt to pay.', simpleResolvers: true })
export class ClosePaymentPayload extends Payload {
  @Field(() => Payment, { nullable: true, description: 'The attempt; null when refused.' })
  payment?: Payment | null;
}

@ObjectType({ description: 'What came of asking for a refund.', simpleResolvers: true })
export class RequestRefundPayload extends Payload {
  @Field(() => Refund, { nullable: true, description: 'The refund, or the first of several over several payments; null when refused.' })
  refund?: Refund | null;
}

@ObjectType({ description: 'What came of approving a refund.', simpleResolvers: true })
export class ApproveRefundPayload extends Payload {
  @Field(() => Refund, { nullable: true, description: 'The refund; null when refused.' })
  refund?: Refund | null;
}

@ObjectType({ description: 'What came of stopping a refund.', simpleResolvers: true })
export class RejectRefundPayload extends Payload {
  @Field(() => Refund, { nullable: true, description: 'The refund; null when refused.' })
  refund?: Refund | null;
}

@ObjectType({ description: 'What came of retrying a refund.', simpleResolvers: true })
export class RetryRefundPayload extends Payload {
  @Field(() => Refund, { nullable: true, description: 'The refund; null when refused.' })
  refund?: Refund | null;
}
