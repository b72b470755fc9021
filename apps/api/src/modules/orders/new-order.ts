import { makeOrderNumber } from '@ordo/kernel';
import { randomInt } from 'node:crypto';
import type { Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import type { Component, ProductCategory } from '../catalog/index.js';
import { OrderLineComponent } from './order-line-component.entity.js';
import { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';
import { paymentStatus } from './order.money.js';
import { startPromise } from './promise/keep-promise.js';
import { orderTotals } from './order.totals.js';
import { OrderStage, type OrderSource, OrderType } from './order.transitions.js';

export interface Receiver {
  name: string;
  phone: string;
  province: string;
  city: string;
  district: string;
  address: string;
  /** The marketplace's key to the receiver behind the mask. */
  token?: string | null;
}

/** A gift that a person gave: no rule gives it, and so none takes it away. */
export const GIVEN_BY_HAND = {} as const;

export interface NewOrderLine {
  id?: string;
  skuId: string | null;
  skuCode: string;
  /** Null while the goods are not mapped. */
  category: ProductCategory | null;
  title: string;
  quantity: number;
  /** Fen. */
  unitPrice: number;
  /** Fen: this line's share. */
  discount: number;
  externalNo?: string | null;
  /** Of a bundle: what it is made of. */
  components?: readonly Component[];
  /** Given by a rule, or by hand (`GIVEN_BY_HAND`). */
  gift?: { ruleKey?: string; rule?: string; version?: number } | null;
}

export interface NewOrder {
  source: OrderSource;
  /** A sale unless told otherwise. */
  type?: OrderType;
  /** The order that it stems from. */
  originalId?: string | null;
  shopId: string;
  externalNo?: string | null;
  customerId?: string | null;
  warehouseId?: string | null;
  receiver: Receiver;
  lines: readonly NewOrderLine[];
  /** Fen. */
  freight: number;
  cashOnDelivery?: boolean;
  buyerMessage?: string | null;
  serviceRemark?: string | null;
  printRemark?: string | null;
  placedAt: Date;
  /** By when whoever sends it has promised to ship; left out, the shop's own promise counts. */
  shipBy?: Date | null;
  /** When it closes if it waits for payment and nothing is paid. */
  closesAt?: Date | null;
  externalModifiedAt?: Date | null;
}

/**
 * Adds an order with its lines and tells `OrderPlaced`. It waits for payment, unless there is nothing to pay beforehand.
 * Who calls it has priced the lines and reserved the stock. Amounts in fen.
 */
export async function createOrder(tx: Tx, input: NewOrder): Promise<Order> {
  const totals = orderTotals(input.lines, input.freight);
  const { payable } = totals;
  const beforehand = payable > 0 && !input.cashOnDelivery;
  const order = tx.em.create(Order, {
    orderNo: makeOrderNumber(tx.now, randomInt(1_000_000)),
    source: input.source, type: input.type ?? OrderType.SALE, originalId: input.originalId ?? null, shopId: input.shopId, externalNo: input.externalNo ?? null,
    customerId: input.customerId ?? null, warehouseId: input.warehouseId ?? null,
    stage: beforehand ? OrderStage.AWAITING_PAYMENT : OrderStage.AWAITING_REVIEW,
    paymentStatus: paymentStatus({ payable, paid: 0, refunded: 0 }),
    cashOnDelivery: input.cashOnDelivery ?? false,
    ...totals,
    receiverName: input.receiver.name, receiverPhone: input.receiver.phone,
    receiverProvince: input.receiver.province, receiverCity: input.receiver.city, receiverDistrict: input.receiver.district,
    receiverAddress: input.receiver.address, receiverToken: input.receiver.token ?? null,
    buyerMessage: input.buyerMessage ?? null, serviceRemark: input.serviceRemark ?? null, printRemark: input.printRemark ?? null,
    placedAt: input.placedAt, shipBy: input.shipBy ?? null, closesAt: input.closesAt ?? null, externalModifiedAt: input.externalModifiedAt ?? null,
    createdAt: tx.now, version: 1,
  } as never);
  for (const line of input.lines) addLine(tx, order, line);
  if (!beforehand) await startPromise(tx, order, { startAt: input.placedAt, holds: [] });
  await tx.emit({
    type: 'OrderPlaced',
    subject: { type: 'Order', id: order.id },
    data: { orderNo: order.orderNo, source: input.source, stage: order.stage },
    scope: { shopId: order.shopId, warehouseId: order.warehouseId, customerId: order.customerId },
  });
  return order;
}

/** Adds a line with what is to be paid for it, and what it is made of. */
export function addLine(tx: Tx, { id: orderId, shopId, placedAt }: Pick<Order, 'id' | 'shopId' | 'placedAt'>, line: NewOrderLine): void {
  const { id = newId(), components = [] } = line;
  tx.em.create(OrderLine, {
    id, orderId, shopId, placedAt, skuId: line.skuId, skuCode: line.skuCode, category: line.category, title: line.title, quantity: line.quantity,
    unitPrice: line.unitPrice, discount: line.discount, payable: line.unitPrice * line.quantity - line.discount,
    externalNo: line.externalNo ?? null, bundle: components.length > 0,
    gift: Boolean(line.gift), giftRuleKey: line.gift?.ruleKey ?? null, giftRule: line.gift?.rule ?? null, giftRuleSetNumber: line.gift?.version ?? null,
  } as never);
  addComponents(tx, orderId, id, components);
}

/** Keeps with a line what its bundle is made of now: a later change of the bundle does not change what was ordered. */
export function addComponents(tx: Tx, orderId: string, orderLineId: string, components: readonly Component[]): void {
  for (const { skuId, skuCode, title, quantity, price } of components) {
    tx.em.create(OrderLineComponent, { orderId, orderLineId, skuId, skuCode, title, quantity, listPrice: price } as never);
  }
}
