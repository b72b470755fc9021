import { command, perform } from '../../platform/command/command.js';
import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { Refusal, refuse, UserErrorCode } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { chooseWarehouseFor, type WarehouseChoice } from '../../modules/allocation/index.js';
import { mapExternalSkus, type FoundSku } from '../../modules/catalog/index.js';
import type { IntakeOutcome, MarketplaceOrder } from '../../modules/channels/index.js';
import { findOrCreateCustomer } from '../../modules/customers/index.js';
import { keepGifts } from '../../modules/gifts/index.js';
import { reserveStock } from '../../modules/inventory/index.js';
import { createOrder, goodsOf, HoldReason, Order, OrderSource, placeHold, type NewOrderLine, type Receiver } from '../../modules/orders/index.js';
import { Shop } from '../../modules/shops/index.js';
import { again, racing } from '../again.js';
import { newGifts } from '../give-gifts/new-gifts.js';
import { receiverOf } from './receiver-of.js';
import { recordPaidOnMarketplace, updateKnownOrder } from './update-known-order.js';

export interface IntakeInput {
  shopId: string;
  order: MarketplaceOrder;
  /** Whether stock is reserved for a new order; without, it is put on hold for want of stock. */
  reserve: boolean;
}

/**
 * Stores an order as a marketplace tells of it, keyed by shop and the marketplace's number: new ones are added, known
 * ones follow, and a message that is not newer than what we have changes nothing.
 */
export const intakeOrder = command('intakeOrder', async (tx, input: IntakeInput): Promise<{ outcome: IntakeOutcome }> => {
  const { shopId, order: incoming } = input;
  const known = await tx.em.findOne(Order, { shopId, externalNo: incoming.externalNo }, { disableIdentityMap: true });
  if (known) {
    const order = await loadForUpdate(tx, Order, known.id);
    if (order.externalModifiedAt && order.externalModifiedAt >= incoming.modifiedAt) return { outcome: 'UNCHANGED' };
    await updateKnownOrder(tx, order, incoming);
    return { outcome: 'UPDATED' };
  }
  // Shipped or closed before we ever saw it: there is nothing left for us to do, and nothing to take from our stock.
  if (incoming.status !== 'UNPAID' && incoming.status !== 'PAID') return { outcome: 'SKIPPED' };
  await addOrder(tx, input);
  return { outcome: 'CREATED' };
});

/** Stores an order of a marketplace; one for which there is no stock is stored all the same, on hold. */
export async function storeOrder(ctx: RequestContext, input: { shopId: string; order: MarketplaceOrder }): Promise<IntakeOutcome> {
  try {
    return (await again(() => perform(ctx, intakeOrder, { ...input, reserve: true }))).outcome;
  } catch (error) {
    const short = error instanceof Refusal && error.details.some((detail) => detail.code === UserErrorCode.INSUFFICIENT_STOCK);
    if (!short) throw error;
    return (await again(() => perform(ctx, intakeOrder, { ...input, reserve: false }))).outcome;
  }
}

async function addOrder(tx: Tx, { shopId, order: incoming, reserve }: IntakeInput): Promise<void> {
  const shop = await tx.em.findOne(Shop, { id: shopId });
  if (!shop) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Shop' }, field: ['shopId'] });
  const skus = await mapExternalSkus(tx, shopId, incoming.lines);
  const bought = newLines(incoming, skus);
  const receiver = receiverOf(incoming);
  const customer = await findOrCreateCustomer(tx, { shopId, name: incoming.buyer.name, phone: receiver.phone, externalUid: incoming.buyer.externalUid });
  const choice = await choose(tx, shopId, incoming, bought, receiver);
  const there = reserve && choice?.enough ? choice.warehouseId : null;
  const wanted = {
    source: OrderSource.TAOBAO, shopId, externalNo: incoming.externalNo, customerId: customer.id, warehouseId: there, receiver, lines: bought,
    freight: incoming.freight, cashOnDelivery: incoming.cashOnDelivery, buyerMessage: incoming.buyerMessage?.slice(0, 500) ?? null,
    placedAt: incoming.createdAt, externalModifiedAt: incoming.modifiedAt,
  };
  const gifts = await newGifts(tx, wanted);
  const [lines, warehouseId] = [[...bought, ...gifts.lines], gifts.waits ? null : there];
  const order = await createOrder(tx, { ...wanted, lines, warehouseId });
  if (gifts.plan) await keepGifts(tx, order, gifts.plan);
  if (warehouseId) {
    const reserved = goodsOf(lines).flatMap(({ lineId, skuId, quantity }) => (skuId ? [{ lineId, skuId, quantity }] : []));
    await racing(() => reserveStock(tx, { orderId: order.id, warehouseId, lines: reserved }));
  }
  if (incoming.status === 'PAID') await recordPaidOnMarketplace(tx, order, incoming);
  await holdIfNeeded(tx, order.id, lines, receiver, warehouseId !== null);
}

async function choose(tx: Tx, shopId: string, incoming: MarketplaceOrder, lines: readonly IncomingLine[], receiver: Receiver): Promise<WarehouseChoice | null> {
  // All or nothing: which warehouse is right is known only with all lines.
  if (lines.some(({ skuId }) => !skuId)) return null;
  const mapped = goodsOf(lines).flatMap(({ skuId, skuCode, quantity }) => (skuId ? [{ skuId, skuCode, quantity }] : []));
  return chooseWarehouseFor(tx, { lines: mapped, province: receiver.province, city: receiver.city, source: OrderSource.TAOBAO, shopId, value: incoming.payable });
}

async function holdIfNeeded(tx: Tx, orderId: string, lines: readonly NewOrderLine[], receiver: Receiver, reserved: boolean): Promise<void> {
  const unmapped = lines.filter((line) => !line.skuId).map((line) => line.skuCode);
  if (unmapped.length > 0) await placeHold(tx, orderId, HoldReason.PRODUCT_UNMAPPED, unmapped.join(' ').slice(0, 500));
  else if (!reserved) await placeHold(tx, orderId, HoldReason.STOCK_SHORT);
  if (!receiver.name || !receiver.phone || !receiver.province || !receiver.address) await placeHold(tx, orderId, HoldReason.ADDRESS_INCOMPLETE);
}

type IncomingLine = NewOrderLine & { id: string };

function newLines(incoming: MarketplaceOrder, skus: ReadonlyMap<string, FoundSku>): IncomingLine[] {
  return incoming.lines.map((line) => {
    const sku = skus.get(line.externalSkuId);
    const { title, quantity, unitPrice, discount, externalNo } = line;
    return { id: newId(), skuId: sku?.id ?? null, skuCode: (sku?.code ?? (line.outerCode || line.externalSkuId)).slice(0, 60), category: sku?.category ?? null, title, quantity, unitPrice, discount, externalNo, components: sku?.components ?? [] };
  });
}
