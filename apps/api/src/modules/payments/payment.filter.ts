import { ArrayMaxSize, IsOptional } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { PaymentState, RefundState } from './payment.transitions.js';

@ArgsType()
export class PaymentListArgs extends ConnectionArgs {
  @Field(() => [PaymentState], { nullable: true, description: 'Only these states.' })
  @IsOptional() @ArrayMaxSize(10)
  state?: PaymentState[];
  @Field(() => ID, { nullable: true, description: 'Only of this order.' })
  @NodeId('Order') @IsOptional()
  orderId?: string;
}

@ArgsType()
export class RefundListArgs extends ConnectionArgs {
  @Field(() => [RefundState], { nullable: true, description: 'Only these states.' })
  @IsOptional() @ArrayMaxSize(10)
  state?: RefundState[];
  @Field(() => ID, { nullable: true, description: 'Only of this order.' })
  @NodeId('Order') @IsOptional()
  orderId?: string;
}
