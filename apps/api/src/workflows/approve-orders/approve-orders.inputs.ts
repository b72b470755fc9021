import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload, UserError } from '../../platform/graphql/user-error.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { OrderFilter } from '../../modules/orders/index.js';

export const MAX_ORDERS = 2_000;

@InputType({ description: 'Approve many orders: those with these ids, or those that a filter finds.' })
export class ApproveOrdersInput extends CommandInputBase {
  @Field(() => [ID], { nullable: true, description: 'The orders, at most 500.' }) @NodeId('Order') @IsOptional() @ArrayMaxSize(500)
  orderIds?: string[] | null;
  @Field(() => OrderFilter, { nullable: true, description: 'Instead of ids: the orders that this finds, at most 2,000.' }) @IsOptional() @ValidateNested()
  filter?: OrderFilter | null;
  @Field(() => Boolean, { nullable: true, description: 'Only tell what would happen. Default: no.' }) @IsOptional()
  dryRun?: boolean | null;
}

@ObjectType({ description: 'Orders that cannot be approved for one and the same reason.', simpleResolvers: true })
export class BlockedOrders {
  @Field(() => UserError, { description: 'The reason.' })
  reason!: UserError;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => [String], { description: 'Numbers of the first of them, at most 10.' })
  orderNumbers!: string[];
}

@ObjectType({ description: 'What approving many orders would come to.', simpleResolvers: true })
export class ApprovalPreview {
  @Field(() => Int, { description: 'Orders that were asked for.' })
  total!: number;
  @Field(() => Int, { description: 'Orders that can be approved.' })
  approvable!: number;
  @Field(() => [BlockedOrders], { description: 'The others, by reason.' })
  blocked!: BlockedOrders[];
}

@ObjectType({ description: 'What came of approving many orders.', simpleResolvers: true })
export class ApproveOrdersPayload extends Payload {
  @Field(() => ApprovalPreview, { nullable: true, description: 'What can be approved and what not, as it stands now; null when refused.' })
  preview?: ApprovalPreview | null;
  @Field(() => Job, { nullable: true, description: 'The work that was queued, with a result for each order; null for a dry run.' })
  job?: Job | null;
}
