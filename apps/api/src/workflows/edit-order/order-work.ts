import type { Tx } from '../../platform/command/tx.js';
import { FulfilmentOrder, isOpenWork, needsRecall } from '../../modules/allocation/index.js';
import { Reservation, Warehouse } from '../../modules/inventory/index.js';
import { Shipment, ShipmentState } from '../../modules/shipments/index.js';
import { lookAt } from '../../platform/database/reads.js';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';

const LEAN = { filters: { scope: false }, disableIdentityMap: true, orderBy: { id: 'asc' } } as const;

/** What the warehouse has of an order: numbers of what would be void, and of what it has to recall first. */
export interface OrderWork {
  voidFulfilmentOrders: string[];
  voidWaybills: string[];
  recallFirst: string[];
  /** It goes by one waybill with other orders. */
  takeApartFirst: boolean;
}

export const NO_WORK: OrderWork = { voidFulfilmentOrders: [], voidWaybills: [], recallFirst: [], takeApartFirst: false };

/** Looks at what taking an order from its warehouse would make void. */
export async function lookAtWork(tx: Tx, orderId: string): Promise<OrderWork> {
  const open = (await tx.em.find(FulfilmentOrder, { orderId }, LEAN)).filter(isOpenWork);
  const parcels = await tx.em.find(Shipment, { fulfilmentOrderId: { $in: open.map(({ id }) => id) } }, LEAN);
  return {
    voidFulfilmentOrders: open.map(({ number }) => number),
    voidWaybills: parcels.flatMap(({ waybillNo }) => waybillNo ?? []),
    recallFirst: open.filter(needsRecall).map(({ number }) => number),
    takeApartFirst: parcels.some(({ parcelLeadId, state }) => parcelLeadId && state !== ShipmentState.CANCELLED),
  };
}

/** What of the warehouse's work has to be undone before an order can be taken from it. */
export function workProblems({ recallFirst, takeApartFirst }: OrderWork, orderNo: string): RefusalDetail[] {
  const code = UserErrorCode.ACTION_NOT_ALLOWED;
  const recalls = recallFirst.map((number) => ({ code, messageKey: 'fulfilmentOrderRecallFirst', params: { number }, field: ['orderId'] }));
  return takeApartFirst ? [...recalls, { code, messageKey: 'parcelTakeApartFirst', params: { orderNo }, field: ['orderId'] }] : recalls;
}

interface Held {
  skuId: string;
  warehouseId: string;
  quantity: number;
}

/** What an order holds of the stock. */
export async function lookAtReservations(tx: Tx, orderId: string): Promise<Held[]> {
  const rows = await tx.em.find(Reservation, { orderId }, { disableIdentityMap: true, orderBy: { id: 'asc' } });
  return rows.map(({ skuId, warehouseId, quantity }) => ({ skuId, warehouseId, quantity }));
}

export interface StockDifference {
  skuCode: string;
  warehouse: string;
  before: number;
  after: number;
}

/** What is taken and released, by SKU and warehouse, in words; stocks that stay as they are are left out. */
export async function stockDifferences(tx: Tx, before: readonly Held[], after: readonly Held[], codes: ReadonlyMap<string, string>): Promise<StockDifference[]> {
  const sums = new Map<string, { skuId: string; warehouseId: string; before: number; after: number }>();
  const add = (held: readonly Held[], side: 'before' | 'after'): void => {
    for (const { skuId, warehouseId, quantity } of held) {
      const key = `${skuId}/${warehouseId}`;
      const sum = sums.get(key) ?? { skuId, warehouseId, before: 0, after: 0 };
      sum[side] += quantity;
      sums.set(key, sum);
    }
  };
  add(before, 'before');
  add(after, 'after');
  const changed = [...sums.values()].filter((sum) => sum.before !== sum.after);
  if (changed.length === 0) return [];
  const warehouses = await lookAt(tx, Warehouse, { columns: ['id', 'name'], where: { id: { $in: [...new Set(changed.map(({ warehouseId }) => warehouseId))] } }, everywhere: true });
  const names = new Map(warehouses.map(({ id, name }) => [id, name]));
  return changed.map((sum) => ({ skuCode: codes.get(sum.skuId) ?? '', warehouse: names.get(sum.warehouseId) ?? '', before: sum.before, after: sum.after }));
}
