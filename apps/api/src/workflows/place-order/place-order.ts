import { fenToYuan, yuanToFen } from '@ordo/kernel';
import { command, execute, type Answer, type Command } from '../../platform/command/command.js';
import { ref, type Ref, type Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { lookAt } from '../../platform/database/reads.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { mayDo } from '../../platform/principal.js';
import { chooseWarehouseFor, type AllocationRequest } from '../../modules/allocation/index.js';
import { reserveStock, type ReservedLine } from '../../modules/inventory/index.js';
import { keepGifts } from '../../modules/gifts/index.js';
import { addInvoice, createOrder, discardDraft, goodsOf, HoldReason, invoiceProblems, Order, OrderSource, OrderType, placeHold, scopeOf, type NewOrderLine, type Receiver } from '../../modules/orders/index.js';
import { closesAt, Shop, ShopChannel } from '../../modules/shops/index.js';
import { again, racing, refusedFor } from '../again.js';
import { newGifts } from '../give-gifts/new-gifts.js';
import { assertEnough } from './assert-enough.js';
import { copiedOrder, receiverOf, type CopiedOrder } from './copied-order.js';
import { draftOrder, wantedGoods, type DraftOrder } from './draft-order.js';
import { newLines } from './new-lines.js';
import { customerOf, customerProblems } from './order-customer.js';
import type { PlaceOrderInput } from './place-order.inputs.js';
import { checkReceiver } from './receiver-rules.js';

/**
 * Places an order (S4.1): the server's prices, the warehouse by the rules, the stock reserved, all or nothing.
 * Refused with everything that is wrong at once. A discount below a floor price places it on hold.
 */
export const placeOrder: Command<PlaceOrderInput, { order: Ref }> = command('placeOrder', async (tx, input: PlaceOrderInput) => {
  const order = await placeInside(tx, input, null, byHand(tx, input));
  if (input.invoice) addInvoice(tx, order.id, input.invoice);
  if (input.priceReason) {
    await tx.emit({ type: 'OrderPriceGiven', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, discount: fenToYuan(order.discountTotal), reason: input.priceReason }, scope: scopeOf(order) });
  }
  if (input.orderDraftId) await discardDraft(tx, input.orderDraftId);
  return { order: ref(Order, order.id) };
});

/** Places an order as part of a command: what `placeOrder` does. `externalNo`: the number that it has elsewhere. */
export async function placeInside(tx: Tx, input: PlaceOrderInput, externalNo?: string | null, more: readonly RefusalDetail[] = []): Promise<Order> {
  const shop = await shopOf(tx, input.shopId);
  const draft = await draftOrder(tx, input);
  const copied = input.copyOf ? await copiedOrder(tx, input.copyOf) : undefined;
  const receiver = settled(draft, input, { copied, more });
  const customerId = input.customer ? (await customerOf(tx, shop.id, input.customer)).id : (copied?.customerId ?? null);
  const source = sourceOf(tx, shop);
  const type = input.gift ? OrderType.GIFT : OrderType.SALE;
  const choice = await chooseWarehouseFor(tx, requestOf({ draft, receiver, shop, source, customerId, type }));
  const warehouseId = assertEnough(choice);
  const bought = {
    source, type, shopId: shop.id, customerId, warehouseId, receiver, lines: newLines(draft), freight: draft.pricing.freight, externalNo: externalNo ?? null,
    cashOnDelivery: input.cashOnDelivery ?? false, buyerMessage: input.buyerMessage ?? null, serviceRemark: input.serviceRemark?.trim() || null, printRemark: input.printRemark?.trim() || null, placedAt: tx.now,
    closesAt: closesAt(shop, tx.now),
  };
  const gifts = await newGifts(tx, bought);
  const lines = [...bought.lines, ...gifts.lines];
  const order = await createOrder(tx, { ...bought, lines, warehouseId: gifts.waits ? null : warehouseId });
  if (gifts.plan) await keepGifts(tx, order, gifts.plan);
  if (gifts.waits) await placeHold(tx, order.id, HoldReason.STOCK_SHORT);
  else await racing(() => reserveStock(tx, { orderId: order.id, warehouseId, lines: reservedLines(lines) }));
  if (draft.pricing.belowFloor) await placeHold(tx, order.id, HoldReason.PRICE_BELOW_FLOOR, draft.pricing.belowFloor);
  return order;
}

/** The shop that an order is placed in. Refuses with NOT_FOUND what is outside the caller's scope. */
export async function shopOf(tx: Tx, shopId: string): Promise<PlacingShop> {
  const [shop] = await lookAt(tx, Shop, { columns: ['id', 'channel', 'closeUnpaidAfterMinutes'], where: { id: shopId } });
  if (!shop) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Shop' }, field: ['shopId'] });
  return shop;
}

export type PlacingShop = Pick<Shop, 'id' | 'channel' | 'closeUnpaidAfterMinutes'>;

interface Placing {
  draft: DraftOrder;
  receiver: Receiver;
  shop: PlacingShop;
  source: OrderSource;
  customerId?: string | null;
  type?: OrderType;
}

/** What the choice of a warehouse is asked for when an order is placed. */
export function requestOf({ draft, receiver, shop, source, customerId, type = OrderType.SALE }: Placing): AllocationRequest {
  return {
    lines: wantedGoods(draft.lines),
    province: receiver.province, city: receiver.city, source, type, shopId: shop.id, customerId: customerId ?? null, value: draft.pricing.payable,
  };
}

/** Places an order for a resolver; looks again when somebody else took the stock in between. */
export function placeOrderFor(ctx: RequestContext, input: PlaceOrderInput): Promise<Answer<{ order: Ref }>> {
  return again(() => execute(ctx, placeOrder, input)).catch((error: unknown) => refusedFor(ctx, error));
}

/** The receiver as it is kept: as given, or that of the order that is copied. Refuses with everything that is wrong with the input together. */
export function settled(draft: DraftOrder, input: PlaceOrderInput, { copied, more = [] }: { copied?: CopiedOrder | undefined; more?: readonly RefusalDetail[] } = {}): Receiver {
  const checked = input.receiver ? checkReceiver(input.receiver) : copied ? { receiver: receiverOf(copied) } : { problems: [missing('receiver')] };
  const customer = input.customer ? customerProblems(input.customer) : copied ? [] : [missing('customer')];
  const problems: RefusalDetail[] = [...draft.problems, ...('problems' in checked ? checked.problems : []), ...customer, ...(input.invoice ? invoiceProblems(input.invoice) : []), ...more];
  if (problems.length > 0 || 'problems' in checked) throw new Refusal(problems);
  return checked.receiver;
}

const missing = (field: 'receiver' | 'customer'): RefusalDetail => ({ code: UserErrorCode.INVALID_INPUT, messageKey: `${field}Missing`, field: [field] });

/** What is wrong with an order beside its goods and its receiver, when a person places it: a price without a reason, remarks without the right to them. */
function byHand(tx: Tx, { lines, discount, gift, priceReason, serviceRemark, printRemark }: PlaceOrderInput): RefusalDetail[] {
  const problems: RefusalDetail[] = [];
  const priced = gift || (discount && yuanToFen(discount.amount) > 0) || lines.some(({ unitPrice }) => unitPrice);
  if (priced && !priceReason && tx.actor.kind === 'user') problems.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'priceReasonMissing', field: ['priceReason'] });
  const mayRemark = mayDo(tx.actor, 'mark:edit');
  for (const [field, text] of Object.entries({ serviceRemark, printRemark })) {
    if (text?.trim() && !mayRemark) problems.push({ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'remarksNeedPermission', field: [field] });
  }
  return problems;
}

/** Where an order of this caller's in this shop comes from. */
export function sourceOf(tx: Tx, shop: PlacingShop): OrderSource {
  if (tx.actor.kind === 'apiKey') return OrderSource.PARTNER;
  return shop.channel === ShopChannel.STOREFRONT ? OrderSource.STOREFRONT : OrderSource.MANUAL;
}

/** What is promised for these lines: of a bundle its components. */
function reservedLines(lines: readonly (NewOrderLine & { id: string })[]): ReservedLine[] {
  return goodsOf(lines).flatMap(({ lineId, skuId, quantity }) => (skuId ? [{ lineId, skuId, quantity }] : []));
}
