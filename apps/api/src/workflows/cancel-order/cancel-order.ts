import { IsOptional, Length } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { command } from '../../platform/command/command.js';
import { loadForUpdate, ref } from '../../platform/command/tx.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { assertMay, cancelOrder as cancelItself, Order, OrderCommandInput } from '../../modules/orders/index.js';
import { refundEverything } from '../../modules/payments/index.js';
import { assertFresh } from '../edit-order/plan-token.js';
import { letGo } from './let-go.js';
import { planCancel } from './plan-cancel.js';

@InputType({ description: 'Cancel an order for good.' })
export class CancelOrderInput extends OrderCommandInput {
  @Field(() => String, { description: 'Why, and what was agreed with the customer, 2 to 500 characters.' })
  @Length(2, 500)
  reason!: string;
  @Field(() => String, { nullable: true, description: 'The plan that was looked at (`orderCancelPlan`): refused with STALE_VERSION, naming what changed, when it does not hold any more.' })
  @IsOptional() @Length(1, 200)
  planToken?: string | null;
}

@ObjectType({ description: 'What came of cancelling an order.', simpleResolvers: true })
export class CancelOrderPayload extends Payload {
  @Field(() => Order, { nullable: true, description: 'The order as it stands now; null when refused.' })
  order?: Order | null;
}

/**
 * Cancels an order for good (S4.4): its stock is free again, its fulfilment orders and waybill are void, and every payment
 * taken is opened for refund, the way it came. Refused once goods have left, saying what to do instead.
 */
export const cancelOrder = command('cancelOrder', async (tx, input: CancelOrderInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  assertMay('cancel', order);
  if (input.planToken) assertFresh(input.planToken, (await planCancel(tx, order)).facts);
  await letGo(tx, order.id);
  await cancelItself(tx, order.id, input.reason);
  await refundEverything(tx, order.id, input.reason);
  return { order: ref(Order, order.id) };
});
