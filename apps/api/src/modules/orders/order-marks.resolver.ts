import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { Requires } from '../access/index.js';
import { MarkOrdersInput, MarkOrdersPayload, RemarkOnOrderInput, RemarkOnOrderPayload } from './mark-orders.inputs.js';
import { markOrders } from './use-cases/mark-orders.js';
import { remarkOnOrder } from './use-cases/remark-on-order.js';

@Resolver()
export class OrderMarksResolver {
  @Mutation(() => MarkOrdersPayload, { description: 'Puts tags, a flag or urgency on one or many orders, all of them or none.' })
  @Requires('mark:edit')
  markOrders(@Arg('input', () => MarkOrdersInput, { description: 'Which orders, and with what.' }) input: MarkOrdersInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, markOrders, input);
  }

  @Mutation(() => RemarkOnOrderPayload, { description: 'Writes the service remark and the print remark of an order.' })
  @Requires('mark:edit')
  remarkOnOrder(@Arg('input', () => RemarkOnOrderInput, { description: 'Which order, and what to write.' }) input: RemarkOnOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, remarkOnOrder, input);
  }
}
