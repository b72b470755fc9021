import type { Row } from '../../../platform/database/row.js';
import type { OrderLine } from '../order-line.entity.js';
import type { Order } from '../order.entity.js';

/** The columns of an order that facts are made of. */
export const FACT_COLUMNS = [
  'id', 'orderNo', 'source', 'type', 'shopId', 'customerId', 'cashOnDelivery', 'goodsTotal', 'discountTotal', 'payable', 'itemCount', 'receiverName', 'receiverPhone',
  'receiverProvince', 'receiverCity', 'receiverDistrict', 'receiverAddress', 'buyerMessage', 'placedAt',
] as const;

/** An order to gather facts of: a row, or one that is about to be placed and knows less. */
export type FactOrder = Pick<Row<Order>, 'id' | 'source' | 'shopId' | 'customerId' | 'payable' | 'receiverProvince' | 'receiverCity' | 'placedAt'> & Partial<Pick<Row<Order>, (typeof FACT_COLUMNS)[number]>>;
export type FactLine = Pick<Row<OrderLine>, 'skuId' | 'skuCode' | 'quantity'>;
