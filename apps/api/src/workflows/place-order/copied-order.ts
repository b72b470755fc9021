import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { Order, type Receiver } from '../../modules/orders/index.js';

const COLUMNS = ['customerId', 'receiverName', 'receiverPhone', 'receiverProvince', 'receiverCity', 'receiverDistrict', 'receiverAddress', 'receiverToken'] as const;

export type CopiedOrder = Pick<Order, (typeof COLUMNS)[number]>;

/** The order that another one is a copy of. Refuses with NOT_FOUND what is outside the caller's scope. */
export async function copiedOrder(tx: Tx, id: string): Promise<CopiedOrder> {
  const [order] = await lookAt(tx, Order, { columns: [...COLUMNS], where: { id } });
  if (!order) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Order' }, field: ['copyOf'] });
  return order;
}

/** The receiver of an order as another order for him keeps it, masked or not. */
export function receiverOf(order: CopiedOrder): Receiver {
  return {
    name: order.receiverName, phone: order.receiverPhone, province: order.receiverProvince, city: order.receiverCity, district: order.receiverDistrict,
    address: order.receiverAddress, token: order.receiverToken ?? null,
  };
}
