import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { execute } from '../platform/command/command.js';
import type { RequestContext } from '../platform/context.js';
import { decodeNodeId } from '../platform/ids.js';
import { Requires } from '../modules/access/index.js';
import { cancelOrder, CancelOrderInput, CancelOrderPayload } from './cancel-order/cancel-order.js';
import { planOrderCancel } from './cancel-order/plan-cancel.js';
import { EditOrderInput, OrderEditInput } from './edit-order/edit-order.inputs.js';
import { editOrderFor, planOrderEdit } from './edit-order/edit-order.js';
import { EditOrderPayload, OrderImpact } from './edit-order/order-impact.js';
import { OrderPreviewInput, PlaceOrderInput } from './place-order/place-order.inputs.js';
import { placeOrderFor } from './place-order/place-order.js';
import { OrderPreview, PlaceOrderPayload } from './place-order/place-order.payloads.js';
import { previewOrder } from './place-order/preview-order.js';
import { ReissueOrderInput, ReissueOrderPayload } from './reissue-order/reissue-order.inputs.js';
import { reissueOrderFor } from './reissue-order/reissue-order.js';
import { settleExchange, SettleExchangeInput, SettleExchangePayload } from './settle-exchange/settle-exchange.js';

/** The verbs that change several modules at once. */
@Resolver()
export class WorkflowResolver {
  @Query(() => OrderPreview, { description: 'What an order would come to: totals, stock, and what stands in its way. Writes nothing.' })
  @Requires('order:create')
  orderPreview(@Arg('input', () => OrderPreviewInput, { description: 'What is to be ordered.' }) input: OrderPreviewInput, @Ctx() ctx: RequestContext): unknown {
    return previewOrder(ctx, input);
  }

  @Mutation(() => PlaceOrderPayload, { description: 'Places an order: priced, its stock reserved, all or nothing.' })
  @Requires('order:create')
  placeOrder(@Arg('input', () => PlaceOrderInput, { description: 'What is ordered, by whom, and where it goes.' }) input: PlaceOrderInput, @Ctx() ctx: RequestContext): unknown {
    return placeOrderFor(ctx, input);
  }

  @Query(() => OrderImpact, { description: 'What a change of an order would do: stock, money, review, waybill, and what stands in its way. Writes nothing.' })
  @Requires('order:edit')
  orderEditPlan(
    @Arg('orderId', () => ID, { description: 'The order.' }) orderId: string,
    @Arg('edit', () => OrderEditInput, { description: 'The change.' }) edit: OrderEditInput,
    @Ctx() ctx: RequestContext,
  ): unknown {
    return planOrderEdit(ctx, decodeNodeId('Order', orderId, ['orderId']), edit);
  }

  @Query(() => OrderImpact, { description: 'What cancelling an order would do. Writes nothing.' })
  @Requires('order:cancel')
  orderCancelPlan(@Arg('orderId', () => ID, { description: 'The order.' }) orderId: string, @Ctx() ctx: RequestContext): unknown {
    return planOrderCancel(ctx, decodeNodeId('Order', orderId, ['orderId']));
  }

  @Mutation(() => EditOrderPayload, { description: 'Changes an order as planned, in one step: stock, money and what the warehouse has of it follow.' })
  @Requires('order:edit')
  editOrder(@Arg('input', () => EditOrderInput, { description: 'Which, how, and why.' }) input: EditOrderInput, @Ctx() ctx: RequestContext): unknown {
    return editOrderFor(ctx, input);
  }

  @Mutation(() => CancelOrderPayload, { description: 'Cancels an order for good: stock is freed, waybills are void, payments are opened for refund.' })
  @Requires('order:cancel')
  cancelOrder(@Arg('input', () => CancelOrderInput, { description: 'Which, and why.' }) input: CancelOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, cancelOrder, input);
  }

  @Mutation(() => ReissueOrderPayload, { description: 'Sends goods of an order that has left once more, free of charge, by an order of its own.' })
  @Requires('order:reissue')
  reissueOrder(@Arg('input', () => ReissueOrderInput, { description: 'Which goods, and why.' }) input: ReissueOrderInput, @Ctx() ctx: RequestContext): unknown {
    return reissueOrderFor(ctx, input);
  }

  @Mutation(() => SettleExchangePayload, { description: 'Sends the replacement of goods that came back, or pays them back with the customer\'s consent.' })
  @Requires('return:review')
  settleExchange(@Arg('input', () => SettleExchangeInput, { description: 'Which return.' }) input: SettleExchangeInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, settleExchange, input);
  }
}
