import { command, execute, lookOnly, perform, type Answer, type Command } from '../../platform/command/command.js';
import { loadForUpdate, ref, type Ref, type Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { notFound, Refusal, refuse, UserErrorCode } from '../../platform/errors.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import { deallocate } from '../../modules/allocation/index.js';
import { keepGifts, recountGifts } from '../../modules/gifts/index.js';
import { replaceReservations } from '../../modules/inventory/index.js';
import { editOrder as editItself, goodsOf, HoldReason, Order, OrderEditPart, placeHold } from '../../modules/orders/index.js';
import { settleEditMoney } from '../../modules/payments/index.js';
import { closesAt, Shop } from '../../modules/shops/index.js';
import { again, racing } from '../again.js';
import { tellHandGifts } from '../give-gifts/hand-gifts.js';
import { customerOf } from '../place-order/order-customer.js';
import type { EditOrderInput, OrderEditInput } from './edit-order.inputs.js';
import { giveToCustomer } from './give-to-customer.js';
import { impactOf } from './impact-of.js';
import type { OrderImpact } from './order-impact.js';
import { planEdit, type EditPlan } from './plan-edit.js';
import { assertFresh } from './plan-token.js';

const look = lookOnly('orderEditPlan', async (tx: Tx, { orderId, edit }: { orderId: string; edit: OrderEditInput }) => {
  const order = await tx.em.findOne(Order, { id: orderId });
  if (!order) throw notFound('Order');
  const plan = await planEdit(tx, order, edit);
  return impactOf(tx.ctx, order, { ...plan, giftChanges: [...plan.gifts.differences, ...plan.handGifts], payableAfter: plan.payable });
});

/** What a change of an order would do, by the very same rules as doing it. Writes nothing. */
export function planOrderEdit(ctx: RequestContext, orderId: string, edit: OrderEditInput): Promise<OrderImpact> {
  return perform(ctx, look, { orderId, edit });
}

/**
 * Changes an order as planned (S4.3), in one step: stock by its differences, the money collected or paid back by the
 * difference of what is to be paid, its warehouse and waybill void when somebody has to look at it once more. Refused once
 * goods have left, and when the plan does not hold any more.
 */
export const editOrder: Command<EditOrderInput, { order: Ref }> = command('editOrder', async (tx, input: EditOrderInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  const plan = await planEdit(tx, order, input.edit);
  if (plan.problems.length > 0) throw new Refusal(plan.problems);
  assertFresh(input.planToken, plan.facts);
  const { gifts } = plan;
  // The last ones of a limited number are gone since the plan was made.
  if (gifts.plan && !(await recountGifts(tx, gifts.plan, gifts.had))) throw refuse(UserErrorCode.STALE_VERSION, 'planStaleStock', { field: ['planToken'] });
  if (plan.work.voidFulfilmentOrders.length > 0) await deallocate(tx, order.id);
  const customer = plan.parts.includes(OrderEditPart.CUSTOMER) && input.edit.customer ? await customerOf(tx, order.shopId, input.edit.customer) : undefined;
  await editItself(tx, order, {
    freight: plan.freight, cashOnDelivery: plan.cashOnDelivery, stage: plan.stage, reason: input.reason,
    ...(plan.lines && { lines: plan.lines }), ...(plan.receiver && { receiver: plan.receiver }), ...(customer && { customerId: customer.id }),
    ...(plan.warehouseId && { warehouseId: plan.warehouseId }), ...(plan.stage.action === 'askAgain' && { closesAt: await closingOf(tx, order.shopId) }),
    ...(plan.parts.includes(OrderEditPart.MESSAGE) && { buyerMessage: input.edit.buyerMessage?.trim() || null }),
  });
  if (gifts.plan) await keepGifts(tx, order, gifts.plan, gifts.had);
  await tellHandGifts(tx, order, plan.handGifts, input.reason);
  if (customer) await giveToCustomer(tx, order.id, customer.id);
  await moveReservations(tx, order.id, plan);
  if (plan.parts.some((part) => part === OrderEditPart.GOODS || part === OrderEditPart.MONEY || part === OrderEditPart.PAYMENT_WAY)) {
    await settleEditMoney(tx, order.id, plan.money, input.reason);
  }
  if (plan.belowFloor) await placeHold(tx, order.id, HoldReason.PRICE_BELOW_FLOOR, plan.belowFloor);
  return { order: ref(Order, order.id) };
});

/** Changes an order for a resolver; looks again when somebody else took the stock in between. */
export async function editOrderFor(ctx: RequestContext, input: EditOrderInput): Promise<Answer<{ order: Ref }>> {
  try {
    return await again(() => execute(ctx, editOrder, input));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { userErrors: error.details.map((detail) => toUserError(detail, ctx.locale)) };
  }
}

/** Whoever is asked for money anew has as long to pay as for a new order. */
async function closingOf(tx: Tx, shopId: string): Promise<Date | null> {
  const shop = await tx.em.findOne(Shop, { id: shopId }, { filters: { scope: false } });
  return shop ? closesAt(shop, tx.now) : null;
}

async function moveReservations(tx: Tx, orderId: string, { warehouseId, lines }: EditPlan): Promise<void> {
  if (!warehouseId || !lines) return;
  await racing(() => replaceReservations(tx, { orderId, warehouseId, lines: goodsOf(lines).map(({ lineId, skuId, quantity }) => ({ lineId, skuId, quantity })) }));
}
