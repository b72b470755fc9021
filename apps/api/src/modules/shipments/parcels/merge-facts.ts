import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { FulfilmentOrder, IN_WAREHOUSE } from '../../allocation/index.js';
import type { Order } from '../../orders/index.js';
import { Shipment } from '../shipment.entity.js';
import { ShipmentState } from '../shipment.transitions.js';
import type { MergeFacts } from './merge.policy.js';

/** Columns of an order that putting it together with others looks at. */
export const MERGE_COLUMNS = ['id', 'orderNo', 'shopId', 'fulfilmentStatus', 'held', 'cashOnDelivery', 'parcelKey', 'parcelId', 'warehouseId'] as const;
type Looked = Pick<Row<Order>, (typeof MERGE_COLUMNS)[number]>;

/** What is looked at of each order, by its id. */
export async function mergeFacts(reader: { em: EntityManager }, orders: readonly Looked[]): Promise<Map<string, MergeFacts>> {
  const orderIds = orders.map(({ id }) => id);
  const work = await lookAt(reader, FulfilmentOrder, { columns: ['orderId', 'waveId'], where: { orderId: { $in: orderIds }, state: { $in: [...IN_WAREHOUSE] } }, everywhere: true });
  const asked = await lookAt(reader, Shipment, { columns: ['orderId'], where: { orderId: { $in: orderIds }, state: { $ne: ShipmentState.CANCELLED } }, everywhere: true });
  return new Map(orders.map((order) => [order.id, {
    shopId: order.shopId, fulfilmentStatus: order.fulfilmentStatus, held: Boolean(order.held), cashOnDelivery: Boolean(order.cashOnDelivery),
    parcelKey: order.parcelKey ?? null, warehouseId: order.warehouseId ?? null,
    hasWaybill: asked.some(({ orderId }) => orderId === order.id), inWave: work.some(({ orderId, waveId }) => orderId === order.id && waveId),
    inParts: work.filter(({ orderId }) => orderId === order.id).length > 1,
  }]));
}
