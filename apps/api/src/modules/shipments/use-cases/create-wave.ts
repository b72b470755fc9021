import { randomInt } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { makePaperNumber } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { FulfilmentOrder, FulfilmentOrderState } from '../../allocation/index.js';
import { Warehouse } from '../../inventory/index.js';
import { Order } from '../../orders/index.js';
import { wholeParcels } from '../parcels/whole-parcels.js';
import { waveCandidates } from '../waves/wave-candidates.js';
import { Wave } from '../waves/wave.entity.js';
import type { CreateWaveInput } from '../waves/wave.inputs.js';
import { WaveState } from '../waves/wave.transitions.js';

const SERIALS = 1_000_000;

/** Groups fulfilment orders that wait in one warehouse into a wave, each with the number of its basket. */
export const createWave = command('createWave', async (tx, input: CreateWaveInput) => {
  if (Boolean(input.fulfilmentOrderIds) === Boolean(input.criteria)) throw refuse(UserErrorCode.INVALID_INPUT, 'waveOrdersOrCriteria', { field: ['fulfilmentOrderIds'] });
  const warehouse = await tx.em.findOne(Warehouse, { id: input.warehouseId });
  if (!warehouse) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Warehouse' }, field: ['warehouseId'] });
  const asked = input.fulfilmentOrderIds ?? (input.criteria ? (await waveCandidates(tx, warehouse.id, input.criteria)).map(({ id }) => id) : []);
  const { ids, parcelOf } = await wholeParcels(tx, asked, input.criteria ? { warehouseId: warehouse.id, most: input.criteria.limit } : undefined);
  if (ids.length === 0) throw refuse(UserErrorCode.INVALID_INPUT, 'waveEmpty', { field: ['criteria'] });
  // Locked by their keys: of two waves made at once, the second finds them taken.
  const orders = await tx.em.find(FulfilmentOrder, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  await assertFree(tx, ids, orders, warehouse.id, input.fulfilmentOrderIds ? 'fulfilmentOrderIds' : 'criteria');
  const wave = tx.em.create(Wave, {
    id: newId(), waveNo: makePaperNumber('BC', tx.now, randomInt(SERIALS)), warehouseId: warehouse.id, state: WaveState.OPEN, orderCount: orders.length,
    pieces: orders.reduce((sum, { itemCount }) => sum + itemCount, 0), pickListPrints: 0, note: input.note?.trim() || null, createdByName: tx.actor.name, createdAt: tx.now, version: 1,
  } as never);
  // What goes in one parcel is sorted into one basket.
  const baskets = [...new Set(ids.map((id) => parcelOf.get(id) ?? id))];
  for (const order of orders) Object.assign(order, { waveId: wave.id, basket: baskets.indexOf(parcelOf.get(order.id) ?? order.id) + 1 });
  await tx.em.flush();
  await tx.emit({
    type: 'WaveCreated', subject: { type: 'Wave', id: wave.id }, data: { number: wave.waveNo, orders: wave.orderCount, pieces: wave.pieces },
    scope: { warehouseId: warehouse.id }, alsoOn: orders.map(({ id }) => id),
  });
  return { wave: ref(Wave, wave.id) };
});

async function assertFree(tx: Tx, ids: readonly string[], orders: readonly FulfilmentOrder[], warehouseId: string, named: string): Promise<void> {
  const byId = new Map(orders.map((order) => [order.id, order]));
  const held = await lookAt(tx, Order, { columns: ['id'], where: { id: { $in: orders.map(({ orderId }) => orderId) }, held: true }, everywhere: true });
  for (const [index, id] of ids.entries()) {
    const order = byId.get(id);
    const field = named === 'criteria' ? [named] : [named, String(index)];
    if (!order) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'FulfilmentOrder' }, field });
    const { number } = order;
    if (order.warehouseId !== warehouseId) throw refuse(UserErrorCode.INVALID_INPUT, 'waveOtherWarehouse', { params: { number }, field });
    if (order.waveId) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'waveTakenAlready', { params: { number }, field });
    if (order.state !== FulfilmentOrderState.AWAITING_PICKING) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'waveNotWaiting', { params: { number }, field });
    if (held.some((each) => each.id === order.orderId)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'waveOrderHeld', { params: { number }, field });
  }
}
