import { formatChinaTime } from '@ordo/kernel';
import type { RequestContext } from '../../../platform/context.js';
import { readMany, readOne } from '../../../platform/database/reads.js';
import { mayDo } from '../../../platform/principal.js';
import { FulfilmentOrder, FulfilmentOrderLine } from '../../allocation/index.js';
import { Warehouse } from '../../inventory/index.js';
import { Order } from '../../orders/index.js';
import { carrierName } from '../carrier-names.js';
import { Shipment } from '../shipment.entity.js';
import { pickPath } from '../waves/pick-path.js';
import { Wave } from '../waves/wave.entity.js';
import { binsOfSkus, wavePicks } from '../waves/wave-picks.js';
import type { Label } from './label-page.js';
import type { PackingList } from './packing-list-page.js';
import type { PickList, PickListRemark } from './pick-list-page.js';

const PRINTED_AT_ONCE = 100;
const LINES_AT_MOST = 10_000;

/** A label's facts; 404 when there is no such parcel in scope, 409 while nobody has counted a printing. */
export async function readLabel(ctx: RequestContext, id: string | undefined): Promise<Label | 404 | 409> {
  const shipment = id && await readOne(ctx, Shipment, { where: { id } });
  if (!shipment) return 404;
  const shares = shipment.parcelLeadId ? await readMany(ctx, Shipment, { where: { parcelLeadId: shipment.parcelLeadId }, columns: ['id', 'orderNo', 'fulfilmentOrderId'], limit: PRINTED_AT_ONCE }) : [shipment];
  const [order, warehouse, lines] = await Promise.all([
    readOne(ctx, Order, { where: { id: shipment.orderId }, everywhere: true }),
    readOne(ctx, Warehouse, { where: { id: shipment.warehouseId } }),
    readMany(ctx, FulfilmentOrderLine, { where: { fulfilmentOrderId: { $in: shares.map(({ fulfilmentOrderId }) => fulfilmentOrderId) } }, limit: LINES_AT_MOST }),
  ]);
  if (!order || !warehouse) return 404;
  if (!shipment.waybillNo || shipment.printedCount === 0) return 409;
  return {
    carrierName: carrierName(shipment.carrier, 'zh-CN'), waybillNo: shipment.waybillNo, routeCode: shipment.routeCode ?? null, orderNo: shares.map(({ orderNo }) => orderNo).join(' '),
    sender: { name: warehouse.contact, phone: warehouse.phone, address: `${warehouse.province}${warehouse.city}${warehouse.district}${warehouse.address}` },
    receiver: {
      name: order.receiverName, phone: order.receiverPhone,
      address: `${order.receiverProvince}${order.receiverCity}${order.receiverDistrict}${order.receiverAddress}`,
    },
    goods: lines.map(({ skuCode, quantity }) => ({ skuCode, quantity })),
    printedCount: shipment.printedCount, printedAt: formatChinaTime(ctx.clock.now()),
  };
}

/** What is in each parcel, in the order asked for; 404 when none is in scope, 409 while a printing of one was not counted. */
export async function readPackingLists(ctx: RequestContext, ids: readonly string[]): Promise<PackingList[] | 404 | 409> {
  const found = await readMany(ctx, FulfilmentOrder, { where: { id: { $in: [...ids] } }, limit: PRINTED_AT_ONCE });
  if (found.length === 0) return 404;
  if (found.some(({ packingListPrints }) => packingListPrints === 0)) return 409;
  const [orders, lines, waves] = await Promise.all([
    readMany(ctx, Order, { where: { id: { $in: found.map(({ orderId }) => orderId) } }, columns: ['id', 'receiverName', 'receiverPhone', 'printRemark'], limit: PRINTED_AT_ONCE, everywhere: true }),
    readMany(ctx, FulfilmentOrderLine, { where: { fulfilmentOrderId: { $in: found.map(({ id }) => id) } }, limit: LINES_AT_MOST }),
    readMany(ctx, Wave, { where: { id: { $in: found.flatMap(({ waveId }) => waveId ?? []) } }, columns: ['id', 'waveNo'], limit: PRINTED_AT_ONCE }),
  ]);
  const mayReadRemarks = mayDo(ctx.principal, 'mark:read');
  return ids.flatMap((id) => {
    const work = found.find((each) => each.id === id);
    const order = orders.find((each) => each.id === work?.orderId);
    if (!work || !order) return [];
    return [{
      number: work.number, orderNo: work.orderNo, wave: waves.find((wave) => wave.id === work.waveId)?.waveNo ?? null, basket: work.basket ?? null,
      receiver: { name: order.receiverName, phone: order.receiverPhone }, lines: lines.filter(({ fulfilmentOrderId }) => fulfilmentOrderId === id),
      remark: mayReadRemarks ? (order.printRemark ?? null) : null, prints: work.packingListPrints,
    }];
  });
}

/** The pick list of some fulfilment orders, a walk for each warehouse; 404 when none is in scope. */
export async function readPickList(ctx: RequestContext, ids: readonly string[]): Promise<PickList | 404> {
  const orders = await readMany(ctx, FulfilmentOrder, { where: { id: { $in: [...ids] } }, columns: ['id', 'number', 'orderId', 'warehouseId', 'pickListPrints'], limit: PRINTED_AT_ONCE });
  if (orders.length === 0) return 404;
  const byId = new Map(orders.map((each) => [each.id, each]));
  const lines = await readMany(ctx, FulfilmentOrderLine, { where: { fulfilmentOrderId: { $in: [...byId.keys()] } }, limit: LINES_AT_MOST });
  const walks: PickList['walks'][number][] = [];
  for (const warehouseId of new Set(orders.map((each) => each.warehouseId))) {
    const here = lines.filter(({ fulfilmentOrderId }) => byId.get(fulfilmentOrderId)?.warehouseId === warehouseId);
    const bins = await binsOfSkus(ctx, warehouseId, here.map(({ skuId }) => skuId));
    const warehouse = await readOne(ctx, Warehouse, { where: { id: warehouseId }, columns: ['name'] });
    const stops = pickPath(here.map((line) => ({ ...line, basket: 0, number: byId.get(line.fulfilmentOrderId)?.number ?? '', stopped: false })), bins);
    walks.push({ warehouse: warehouse?.name ?? '', stops });
  }
  return { walks, remarks: await readRemarks(ctx, orders), prints: Math.max(...orders.map(({ pickListPrints }) => pickListPrints)), printedAt: formatChinaTime(ctx.clock.now()) };
}

/** The pick list of a wave; 404 when it is not in scope, 409 while nobody has counted a printing. */
export async function readWavePickList(ctx: RequestContext, id: string | undefined): Promise<PickList | 404 | 409> {
  const wave = id && await readOne(ctx, Wave, { where: { id } });
  if (!wave) return 404;
  if (wave.pickListPrints === 0) return 409;
  const [stops, warehouse, orders] = await Promise.all([
    wavePicks(ctx, wave), readOne(ctx, Warehouse, { where: { id: wave.warehouseId }, columns: ['name'] }),
    readMany(ctx, FulfilmentOrder, { where: { waveId: wave.id }, columns: ['number', 'orderId'], limit: PRINTED_AT_ONCE }),
  ]);
  return {
    wave: { number: wave.waveNo, note: wave.note ?? null }, walks: [{ warehouse: warehouse?.name ?? '', stops }], remarks: await readRemarks(ctx, orders),
    prints: wave.pickListPrints, printedAt: formatChinaTime(ctx.clock.now()),
  };
}

async function readRemarks(ctx: RequestContext, orders: readonly { number: string; orderId: string }[]): Promise<PickListRemark[]> {
  if (!mayDo(ctx.principal, 'mark:read')) return [];
  const remarked = await readMany(ctx, Order, { where: { id: { $in: orders.map(({ orderId }) => orderId) }, printRemark: { $ne: null } }, columns: ['id', 'printRemark'], limit: PRINTED_AT_ONCE, everywhere: true });
  return remarked.flatMap(({ id, printRemark }) => orders.filter(({ orderId }) => orderId === id).map(({ number }) => ({ fulfilmentOrderNumber: number, text: printRemark ?? '' })));
}
