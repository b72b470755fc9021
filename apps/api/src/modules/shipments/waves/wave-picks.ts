import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../../platform/database/reads.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { encodeNodeId } from '../../../platform/ids.js';
import { FulfilmentOrder, FulfilmentOrderLine, isOpenWork } from '../../allocation/index.js';
import { Bin, BinSku } from '../../inventory/index.js';
import { Order } from '../../orders/index.js';
import type { Wave } from './wave.entity.js';
import { pickPath, type PickBin, type PickStop } from './pick-path.js';

@ObjectType({ description: 'Pieces of a SKU for one basket of a wave.', simpleResolvers: true })
export class WaveBasketShare {
  @Field(() => Int, { description: 'Number of the basket.' })
  basket!: number;
  @Field(() => String, { description: 'Number of the fulfilment order.' })
  number!: string;
  @Field(() => Int, { description: 'Pieces for it.' })
  pieces!: number;
  @Field(() => Boolean, { description: 'Not to be picked any more: its order is held, its goods are wanted back, or it was cancelled.' })
  stopped!: boolean;
}

@ObjectType({ description: 'One stop on the way of a wave: a SKU at its bin.', simpleResolvers: true })
export class WavePick {
  @Field(() => ID, { description: 'The SKU.' })
  skuId!: string;
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Code of the bin; null when it has none.' })
  bin!: string | null;
  @Field(() => String, { nullable: true, description: 'Zone of the bin.' })
  zone!: string | null;
  @Field(() => Int, { description: 'Pieces to take, without those that are stopped.' })
  pieces!: number;
  @Field(() => [WaveBasketShare], { description: 'Which basket gets how many.' })
  baskets!: WaveBasketShare[];
}

type Reader = { em: EntityManager };

/** The way of a wave as it is now, within the reader's scope. */
export async function wavePicks(reader: Reader, wave: Pick<Wave, 'id' | 'warehouseId'>): Promise<PickStop[]> {
  const orders = await lookAt(reader, FulfilmentOrder, { columns: ['id', 'number', 'basket', 'state', 'orderId', 'recallRequestedAt'], where: { waveId: wave.id } });
  if (orders.length === 0) return [];
  const held = await lookAt(reader, Order, { columns: ['id'], where: { id: { $in: orders.map(({ orderId }) => orderId) }, held: true } });
  const heldIds = new Set(held.map(({ id }) => id));
  const byId = new Map(orders.map((each) => [each.id, each]));
  const lines = await lookAt(reader, FulfilmentOrderLine, { columns: ['fulfilmentOrderId', 'skuId', 'skuCode', 'title', 'quantity'], where: { fulfilmentOrderId: { $in: [...byId.keys()] } } });
  const bins = await binsOfSkus(reader, wave.warehouseId, lines.map(({ skuId }) => skuId));
  return pickPath(lines.flatMap(({ fulfilmentOrderId, ...line }) => {
    const order = byId.get(fulfilmentOrderId);
    if (!order) return [];
    // What has left was picked: it still shows what the walk was for.
    const stopped = (!isOpenWork(order) && order.state !== 'SHIPPED') || Boolean(order.recallRequestedAt) || heldIds.has(order.orderId);
    return [{ ...line, basket: order.basket ?? 0, number: order.number, stopped }];
  }), bins);
}

/** The bins of SKUs in a warehouse. */
export async function binsOfSkus(reader: Reader, warehouseId: string, skuIds: readonly string[]): Promise<PickBin[]> {
  const held = await lookAt(reader, BinSku, { columns: ['binId', 'skuId'], where: { warehouseId, skuId: { $in: [...new Set(skuIds)] } } });
  if (held.length === 0) return [];
  const bins = await lookAt(reader, Bin, { columns: ['id', 'code', 'zone', 'pathOrder'], where: { id: { $in: [...new Set(held.map(({ binId }) => binId))] } } });
  const byId = new Map(bins.map((bin) => [bin.id, bin]));
  return held.flatMap(({ binId, skuId }) => {
    const bin = byId.get(binId);
    return bin ? [{ skuId, code: bin.code, zone: bin.zone, pathOrder: bin.pathOrder }] : [];
  });
}

/** The stops as the API shows them. */
export const shownPicks = (stops: readonly PickStop[]): WavePick[] => stops.map((stop) => ({ ...stop, skuId: encodeNodeId('Sku', stop.skuId) }));
