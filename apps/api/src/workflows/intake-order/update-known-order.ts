import type { Tx } from '../../platform/command/tx.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { FulfilmentOrder, FulfilmentOrderState } from '../../modules/allocation/index.js';
import type { MarketplaceOrder } from '../../modules/channels/index.js';
import {
  AfterSalesStatus, cancelOrder, completeOrder, FulfilmentStatus, hasLeft, hasLeftWhole, HoldReason, Order, OrderLine, OrderStage, placeHold, scopeOf, type Receiver,
} from '../../modules/orders/index.js';
import { recordMarketplacePayment } from '../../modules/payments/index.js';
import { sharesWaybill } from '../../modules/shipments/index.js';
import { letGo } from '../cancel-order/let-go.js';
import { receiverOf } from './receiver-of.js';

/** Lets an order that we have follow what changed on the marketplace. The order is locked; the message is newer than it. */
export async function updateKnownOrder(tx: Tx, order: Order, incoming: MarketplaceOrder): Promise<void> {
  // How far we have read is nobody's business but ours: it makes no new version, which would refuse whoever has the order open.
  await updateRows(tx, Order, { where: { id: order.id }, set: { externalModifiedAt: incoming.modifiedAt } });
  if (incoming.status === 'CLOSED') return closeOrder(tx, order);
  if (order.stage === OrderStage.AWAITING_PAYMENT) await reprice(tx, order, incoming);
  if (incoming.status !== 'UNPAID') await payOnce(tx, order, incoming);
  if (order.stage === OrderStage.CANCELLED) return;
  if (!hasLeftWhole(order)) await followReceiver(tx, order, incoming);
  if (incoming.status === 'SHIPPED' && !hasLeft(order)) await placeHold(tx, order.id, HoldReason.CHANGED_ON_MARKETPLACE, '平台显示已发货');
  const done = incoming.status === 'FINISHED' && order.fulfilmentStatus === FulfilmentStatus.DELIVERED && order.afterSalesStatus === AfterSalesStatus.NONE;
  if (done) await completeOrder(tx, order.id);
}

async function payOnce(tx: Tx, order: Order, incoming: MarketplaceOrder): Promise<void> {
  if (order.paid > 0 || (order.cashOnDelivery && incoming.status !== 'FINISHED')) return;
  await recordPaidOnMarketplace(tx, order, incoming);
}

/** The marketplace took the buyer's money: it counts as paid, and the promise to ship begins. */
export async function recordPaidOnMarketplace(tx: Tx, order: Order, incoming: MarketplaceOrder): Promise<void> {
  const paidAt = incoming.paidAt ?? incoming.modifiedAt;
  if (order.cashOnDelivery && incoming.status === 'PAID') return;
  await recordMarketplacePayment(tx, {
    orderId: order.id, shopId: order.shopId, customerId: order.customerId ?? null, amount: incoming.payable, tradeNo: incoming.tradeNo ?? incoming.externalNo, paidAt,
  });
}

/** The seller changed prices before the buyer paid. */
async function reprice(tx: Tx, order: Order, incoming: MarketplaceOrder): Promise<void> {
  if (order.payable === incoming.payable && order.freight === incoming.freight) return;
  const lines = await tx.em.find(OrderLine, { orderId: order.id });
  for (const line of lines) {
    const now = incoming.lines.find((each) => each.externalNo === line.externalNo);
    if (now) Object.assign(line, { unitPrice: now.unitPrice, discount: now.discount, payable: now.unitPrice * line.quantity - now.discount });
  }
  const sum = (of: (line: OrderLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  order.goodsTotal = sum((line) => line.unitPrice * line.quantity);
  order.discountTotal = sum((line) => line.discount);
  order.freight = incoming.freight;
  order.payable = order.goodsTotal - order.discountTotal + order.freight;
  await tellChanged(tx, order);
}

/** The buyer changed where it goes: taken over until it leaves; an order that was approved already is looked at again. */
async function followReceiver(tx: Tx, order: Order, incoming: MarketplaceOrder): Promise<void> {
  const receiver = receiverOf(incoming);
  if (order.buyerMessage !== incoming.buyerMessage && incoming.buyerMessage) order.buyerMessage = incoming.buyerMessage.slice(0, 500);
  order.receiverToken = receiver.token ?? null;
  if (sameReceiver(order, receiver)) return;
  Object.assign(order, {
    receiverName: receiver.name, receiverPhone: receiver.phone, receiverProvince: receiver.province, receiverCity: receiver.city,
    receiverDistrict: receiver.district, receiverAddress: receiver.address,
  });
  await tellChanged(tx, order);
  if (order.stage === OrderStage.APPROVED) await placeHold(tx, order.id, HoldReason.CHANGED_ON_MARKETPLACE, '收货地址变更');
}

function sameReceiver(order: Order, receiver: Receiver): boolean {
  return order.receiverName === receiver.name && order.receiverPhone === receiver.phone && order.receiverProvince === receiver.province
    && order.receiverCity === receiver.city && order.receiverDistrict === receiver.district && order.receiverAddress === receiver.address;
}

/** The marketplace closed the order: it is cancelled here too, unless somebody has its goods in hand or they have left. */
async function closeOrder(tx: Tx, order: Order): Promise<void> {
  if (order.stage === OrderStage.CANCELLED || order.stage === OrderStage.COMPLETED) return;
  await tx.emit({ type: 'OrderClosedOnMarketplace', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo }, scope: scopeOf(order) });
  if (hasLeftWhole(order)) return;
  if (hasLeft(order)) {
    await placeHold(tx, order.id, HoldReason.CHANGED_ON_MARKETPLACE, '平台已关闭此订单，但部分商品已发出；其余商品请勿发货');
    return;
  }
  const inHand = await tx.em.count(FulfilmentOrder, { orderId: order.id, printedCount: { $gt: 0 }, state: { $in: [FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED] } });
  if (inHand > 0) {
    await placeHold(tx, order.id, HoldReason.CHANGED_ON_MARKETPLACE, '平台已关闭此订单，请仓库撤回后取消');
    return;
  }
  if (await sharesWaybill(tx, order.id)) {
    await placeHold(tx, order.id, HoldReason.CHANGED_ON_MARKETPLACE, '平台已关闭此订单；它与其他订单合单发货，请先拆开再取消');
    return;
  }
  // The marketplace gives the money back itself, and reports it as a refund.
  await letGo(tx, order.id);
  await cancelOrder(tx, order.id, '平台已关闭此订单');
}

async function tellChanged(tx: Tx, order: Order): Promise<void> {
  await tx.emit({ type: 'OrderChangedOnMarketplace', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo }, scope: scopeOf(order) });
}
