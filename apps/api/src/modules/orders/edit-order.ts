import { fenToYuan } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { addLine, type NewOrderLine, type Receiver } from './new-order.js';
import { scopeOf } from './order-progress.js';
import { OrderLineComponent } from './order-line-component.entity.js';
import { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import type { StageAfterEdit } from './edit-order.policy.js';
import { keepPromise } from './promise/keep-promise.js';
import { orderTotals } from './order.totals.js';

/** An order as a change wants it. What is left out stays. */
export interface OrderEdit {
  /** All lines; those with the id of a line that is there already replace it. */
  lines?: readonly (NewOrderLine & { id: string })[];
  /** Fen. */
  freight: number;
  receiver?: Receiver;
  customerId?: string;
  warehouseId?: string;
  cashOnDelivery: boolean;
  buyerMessage?: string | null;
  stage: StageAfterEdit;
  /** When it closes if it waits for payment from now on and nothing was paid. */
  closesAt?: Date | null;
  reason: string;
}

/** The order's own part of a change, told as `OrderEdited`. The order is locked; stock, parcels and money are the workflow's business. */
export async function editOrder(tx: Tx, order: Order, edit: OrderEdit): Promise<void> {
  const before = order.payable;
  if (edit.lines) {
    await replaceLines(tx, order, edit.lines);
    Object.assign(order, orderTotals(edit.lines, edit.freight));
  } else {
    order.freight = edit.freight;
    order.payable = order.goodsTotal - order.discountTotal + edit.freight;
  }
  const { receiver } = edit;
  if (receiver) {
    Object.assign(order, {
      receiverName: receiver.name, receiverPhone: receiver.phone, receiverProvince: receiver.province, receiverCity: receiver.city,
      receiverDistrict: receiver.district, receiverAddress: receiver.address, receiverToken: null,
    });
  }
  if (edit.customerId) order.customerId = edit.customerId;
  if (edit.warehouseId) order.warehouseId = edit.warehouseId;
  if (edit.buyerMessage !== undefined) order.buyerMessage = edit.buyerMessage;
  order.cashOnDelivery = edit.cashOnDelivery;
  order.stage = edit.stage.stage;
  if (edit.closesAt !== undefined) order.closesAt = edit.closesAt;
  if (edit.stage.action === 'settle' && order.paid > 0) order.paidAt ??= tx.now;
  await keepPromise(tx, order);
  await tx.emit({
    type: 'OrderEdited', subject: { type: 'Order', id: order.id },
    data: { orderNo: order.orderNo, reason: edit.reason, before: fenToYuan(before), after: fenToYuan(order.payable) }, scope: scopeOf(order),
  });
}

async function replaceLines(tx: Tx, order: Order, wanted: NonNullable<OrderEdit['lines']>): Promise<void> {
  const known = await tx.em.find(OrderLine, { orderId: order.id });
  const gone = known.filter((line) => !wanted.some(({ id }) => id === line.id));
  if (gone.some(({ bundle }) => bundle)) for (const component of await tx.em.find(OrderLineComponent, { orderLineId: { $in: gone.map(({ id }) => id) } })) tx.em.remove(component);
  for (const line of gone) tx.em.remove(line);
  for (const line of wanted) {
    const { quantity, unitPrice, discount } = line;
    const there = known.find(({ id }) => id === line.id);
    if (there) Object.assign(there, { quantity, unitPrice, discount, payable: unitPrice * quantity - discount });
    else addLine(tx, order, line);
  }
}
