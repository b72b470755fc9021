import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { makeOrderNumber } from '@ordo/kernel';
import { Sku } from '../src/modules/catalog/index.js';
import { Customer, customerKeys } from '../src/modules/customers/index.js';
import { Warehouse } from '../src/modules/inventory/index.js';
import { AfterSalesStatus, FulfilmentStatus, keepOrderKeys, Order, OrderFlag, OrderLine, OrderSource, OrderStage, PaymentStatus } from '../src/modules/orders/index.js';
import { Payment, PaymentMethod, PaymentState } from '../src/modules/payments/index.js';
import { Carrier, Shipment, ShipmentState } from '../src/modules/shipments/index.js';
import { Shop } from '../src/modules/shops/index.js';
import { TimelineEntry } from '../src/platform/events/timeline-entry.entity.js';
import type { House } from '../src/app/runtime.js';

const BATCH = 500;
const LINES = 3;
const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'] as const;
const PLACES = [['浙江省', '杭州市', '西湖区'], ['广东省', '深圳市', '南山区'], ['上海市', '上海市', '浦东新区'], ['北京市', '北京市', '海淀区'], ['四川省', '成都市', '武侯区']] as const;
/** One in ten waits for review, the rest is somewhere behind it: as in a shop that works. */
const STATES = [
  [OrderStage.AWAITING_REVIEW, FulfilmentStatus.UNALLOCATED], [OrderStage.APPROVED, FulfilmentStatus.ALLOCATED], [OrderStage.APPROVED, FulfilmentStatus.SHIPPED],
  ...Array.from({ length: 7 }, () => [OrderStage.COMPLETED, FulfilmentStatus.DELIVERED] as const),
] as const;

interface Ground {
  shops: Shop[];
  skus: Sku[];
  warehouses: Warehouse[];
  now: number;
  spacingMs: number;
}

/**
 * Adds `count` orders with three lines, a customer, a payment, a timeline and what was sent of each, as plain rows: for load tests.
 * Stock is not touched; bundles are not among the goods, having no stock of their own. `progress` is told how many are done.
 */
export async function seedLoad(house: House, count: number, progress: (done: number) => void): Promise<void> {
  const em = house.orm.em.fork();
  em.setFilterParams('scope', { scope: { shops: 'all', warehouses: 'all' } });
  const [shops, skus, warehouses] = [await em.find(Shop, {}), await em.find(Sku, { bundle: false }), await em.find(Warehouse, {})];
  const ground: Ground = { shops, skus, warehouses, now: Date.now(), spacingMs: (365 * 24 * 3_600_000) / count };
  for (let done = 0; done < count; done += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - done) }, (_, i) => done + i);
    await em.transactional((unit) => insertBatch(unit as EntityManager, numbers.map((n) => rowsOf(ground, n))));
    progress(done + numbers.length);
  }
}

type Rows = ReturnType<typeof rowsOf>;

async function insertBatch(em: EntityManager, all: readonly Rows[]): Promise<void> {
  const insert = (entity: EntityClass<unknown>, rows: object[]): Promise<unknown> => em.getDriver().nativeInsertMany(entity as never, rows as never, { ctx: em.getTransactionContext() });
  // Rows that go past the ORM's units of work: nobody else writes what they are found by.
  for (const { customer, order } of all) {
    Object.assign(customer, await customerKeys(customer));
    await keepOrderKeys(order, em);
  }
  await insert(Customer, all.map((rows) => rows.customer));
  await insert(Order, all.map((rows) => rows.order));
  await insert(OrderLine, all.flatMap((rows) => rows.lines));
  await insert(Payment, all.map((rows) => rows.payment));
  await insert(TimelineEntry, all.flatMap((rows) => rows.timeline));
  await insert(Shipment, all.flatMap((rows) => rows.shipment));
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id that sorts by time like a ULID, made from a number: the same seed gives the same rows. */
function idOf(at: number, n: number, kind: number): string {
  const digits = (value: number, length: number): string => Array.from({ length }, (_, i) => ALPHABET[Math.floor(value / 32 ** (length - 1 - i)) % 32]).join('');
  return `${digits(at, 10)}${digits(kind, 2)}${digits(n, 14)}`;
}

function rowsOf({ shops, skus, warehouses, now, spacingMs }: Ground, n: number) {
  const at = Math.floor(now - n * spacingMs);
  const placedAt = new Date(at);
  const shop = pick(shops, n);
  const [province, city, district] = pick(PLACES, n);
  const [stage, fulfilmentStatus] = pick(STATES, n);
  const name = `${pick(SURNAMES, n)}${pick(SURNAMES, Math.floor(n / 10))}`;
  const id = idOf(at, n, 1);
  const customerId = idOf(at, n, 2);
  const chosen = Array.from({ length: LINES }, (_, i) => pick(skus, n + i * 7));
  const lines = chosen.map((sku, i) => ({
    id: idOf(at, n * LINES + i, 3), orderId: id, skuId: sku.id, skuCode: sku.code, shopId: shop.id, placedAt, category: sku.category, title: sku.title, quantity: 1 + ((n + i) % 3), unitPrice: sku.price,
    discount: 0, payable: sku.price * (1 + ((n + i) % 3)), shippedQuantity: 0, returnedQuantity: 0,
  }));
  const payable = lines.reduce((sum, line) => sum + line.payable, 0);
  const order = {
    id, orderNo: `${makeOrderNumber(placedAt, n % 1_000_000).slice(0, 14)}${String(Math.floor(n / 1_000_000))}${n % 10}`, source: OrderSource.MANUAL, shopId: shop.id, externalNo: String(9e15 + n), customerId, stage,
    paymentStatus: PaymentStatus.PAID, fulfilmentStatus, afterSalesStatus: AfterSalesStatus.NONE, held: false, backordered: false, waiting: stage === OrderStage.AWAITING_REVIEW, warehouseId: pick(warehouses, n).id, cashOnDelivery: false,
    goodsTotal: payable, discountTotal: 0, freight: 0, payable, paid: payable, refunded: 0, itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    itemSummary: `${chosen[0]?.title ?? ''} +2`, receiverName: name, receiverPhone: `139${String(n % 100_000_000).padStart(8, '0')}`,
    receiverProvince: province, receiverCity: city, receiverDistrict: district, receiverAddress: `文一西路 ${n % 999} 号`, placedAt, paidAt: placedAt, version: 1, createdAt: placedAt,
    shipBy: new Date(at + 48 * 3_600_000), urgent: n % 200 === 0, flag: n % 50 === 0 ? OrderFlag.RED : null, updatedAt: placedAt, dueKey: placedAt, paidKey: placedAt,
  };
  const sent = fulfilmentStatus === FulfilmentStatus.SHIPPED || fulfilmentStatus === FulfilmentStatus.DELIVERED;
  const arrived = stage === OrderStage.COMPLETED;
  return {
    order, lines,
    shipment: sent ? [{
      id: idOf(at, n, 6), fulfilmentOrderId: idOf(at, n, 7), orderId: id, orderNo: order.orderNo, shopId: shop.id, warehouseId: order.warehouseId, customerId, carrier: Carrier.SF,
      waybillNo: `SF9${String(n).padStart(12, '0')}`, state: arrived ? ShipmentState.DELIVERED : ShipmentState.IN_TRANSIT, printedCount: 1, originCity: '杭州市', destinationCity: city,
      createdAt: placedAt, shippedAt: placedAt, deliveredAt: arrived ? placedAt : null, problem: false,
    }] : [],
    customer: { id: customerId, shopId: shop.id, externalUid: `load-${n}-${now}`, name, phone: order.receiverPhone, level: 'NORMAL', createdAt: placedAt },
    payment: { id: idOf(at, n, 4), orderId: id, shopId: shop.id, customerId, method: PaymentMethod.ALIPAY, state: PaymentState.SUCCEEDED, amount: payable, refunded: 0, outTradeNo: `LD${id}`, createdAt: placedAt, paidAt: placedAt },
    timeline: ['OrderPlaced', 'OrderPaymentChanged', 'OrderApproved'].map((type, i) => ({
      id: idOf(at, n * 3 + i, 5), subjectId: id, type, data: { orderNo: order.orderNo, source: 'MANUAL', status: 'PAID' }, actorKind: 'job', actorName: 'load', at: placedAt,
    })),
  };
}

function pick<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('the demo has to be seeded first');
  return found;
}
