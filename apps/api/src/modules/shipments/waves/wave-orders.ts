import { LockMode } from '@mikro-orm/core';
import { canRun } from '@ordo/kernel';
import type { Tx } from '../../../platform/command/tx.js';
import { FulfilmentOrder, IN_WAREHOUSE } from '../../allocation/index.js';
import { Wave } from './wave.entity.js';
import { moveWave } from './wave.policy.js';
import { WAVE_TRANSITIONS } from './wave.transitions.js';

/** The fulfilment orders of a wave that the warehouse has still to do with, locked, by their keys. */
export function openOrdersOf(tx: Tx, waveId: string): Promise<FulfilmentOrder[]> {
  return tx.em.find(FulfilmentOrder, { waveId, state: { $in: [...IN_WAREHOUSE] } }, { orderBy: { orderId: 'asc', id: 'asc' }, filters: { scope: false } });
}

/** Takes a fulfilment order out of its wave. */
export const OUT_OF_WAVE = { waveId: null, basket: null } as const;

/** Ends the wave of a fulfilment order that has just left or was cancelled, when it was the last one. */
export async function endWaveOf(tx: Tx, fulfilmentOrderId: string): Promise<void> {
  const order = await tx.em.findOne(FulfilmentOrder, { id: fulfilmentOrderId }, { filters: { scope: false } });
  await endWaveWhenDone(tx, order?.waveId);
}

/** Ends a wave once nothing in it waits for the warehouse any more; of several parcels that leave at once, the last one does it. */
export async function endWaveWhenDone(tx: Tx, waveId: string | null | undefined): Promise<void> {
  if (!waveId) return;
  const wave = await tx.em.findOne(Wave, { id: waveId }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: { scope: false } });
  if (!wave) return;
  await tx.em.flush();
  const left = await tx.em.count(FulfilmentOrder, { waveId, state: { $in: [...IN_WAREHOUSE] } }, { filters: { scope: false } });
  const action = canRun(WAVE_TRANSITIONS, 'complete', wave.state) ? 'complete' : 'cancel';
  if (left > 0 || !canRun(WAVE_TRANSITIONS, action, wave.state)) return;
  moveWave(wave, action, tx.now);
  await tx.emit({ type: 'WaveEnded', subject: { type: 'Wave', id: wave.id }, data: { number: wave.waveNo }, scope: { warehouseId: wave.warehouseId } });
}
