import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../../platform/database/reads.js';
import { FulfilmentOrder, FulfilmentOrderLine, FulfilmentOrderState } from '../../allocation/index.js';
import { Bin, BinSku } from '../../inventory/index.js';
import { Order } from '../../orders/index.js';
import { WavePieces, type WaveCriteriaInput } from './wave.inputs.js';

export interface Candidate {
  id: string;
  itemCount: number;
}

/** So many of the oldest that wait are looked at for one wave. */
const LOOKED_AT = 2_000;

/** The fulfilment orders that wait in a warehouse, are in no wave and may be picked, oldest first, within the caller's scope. */
export async function waveCandidates(reader: { em: EntityManager }, warehouseId: string, { pieces, zone, limit }: WaveCriteriaInput): Promise<Candidate[]> {
  const waiting = await lookAt(reader, FulfilmentOrder, {
    columns: ['id', 'orderId', 'itemCount'], orderBy: { createdAt: 'asc', id: 'asc' }, limit: LOOKED_AT,
    where: { warehouseId, state: FulfilmentOrderState.AWAITING_PICKING, waveId: null, ...(pieces && { itemCount: pieces === WavePieces.SINGLE ? 1 : { $gt: 1 } }) },
  });
  if (waiting.length === 0) return [];
  const free = await lookAt(reader, Order, { columns: ['id'], where: { id: { $in: waiting.map((each) => each.orderId) }, held: false }, everywhere: true });
  const freeIds = new Set(free.map(({ id }) => id));
  const mayGo = waiting.filter(({ orderId }) => freeIds.has(orderId));
  const inZone = zone?.trim() ? await onlyInZone(reader, warehouseId, zone.trim(), mayGo) : mayGo;
  return inZone.slice(0, limit);
}

async function onlyInZone<T extends Candidate>(reader: { em: EntityManager }, warehouseId: string, zone: string, all: readonly T[]): Promise<T[]> {
  const bins = await lookAt(reader, Bin, { columns: ['id'], where: { warehouseId, zone } });
  const there = await lookAt(reader, BinSku, { columns: ['skuId'], where: { binId: { $in: bins.map(({ id }) => id) } } });
  const skus = new Set(there.map(({ skuId }) => skuId));
  const lines = await lookAt(reader, FulfilmentOrderLine, { columns: ['fulfilmentOrderId', 'skuId'], where: { fulfilmentOrderId: { $in: all.map(({ id }) => id) } } });
  const elsewhere = new Set(lines.filter(({ skuId }) => !skus.has(skuId)).map(({ fulfilmentOrderId }) => fulfilmentOrderId));
  return all.filter(({ id }) => !elsewhere.has(id));
}
