import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { FulfilmentOrderState, type FulfilmentOrder } from '../../allocation/index.js';
import { Wave } from '../waves/wave.entity.js';
import type { TakeWaveInput } from '../waves/wave.inputs.js';
import { lockParcels } from '../parcels/lock-parcels.js';
import { openOrdersOf, OUT_OF_WAVE } from '../waves/wave-orders.js';
import { lockWave, moveWave } from '../waves/wave.policy.js';
import { startPicking } from './start-picking.js';

/** The caller takes a wave to the shelves: picking begins for each of its orders. What cannot be picked now leaves the wave, and is told. */
export const takeWave = command('takeWave', async (tx, input: TakeWaveInput) => {
  const wave = await lockWave(tx, input, 'take');
  const orders = await openOrdersOf(tx, wave.id);
  await lockParcels(tx, orders.map(({ orderId }) => orderId));
  const leftOut: string[] = [];
  for (const order of orders) {
    // Somebody may have begun with one of them alone.
    if (order.state !== FulfilmentOrderState.AWAITING_PICKING || (await begins(tx, order))) continue;
    leftOut.push(order.number);
    Object.assign(order, OUT_OF_WAVE);
  }
  if (leftOut.length === orders.length) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'waveNothingToPick', { field: ['waveId'] });
  moveWave(wave, 'take', tx.now);
  Object.assign(wave, { picker: tx.actor.name, takenAt: tx.now });
  await tx.emit({
    type: 'WaveTaken', subject: { type: 'Wave', id: wave.id }, data: { number: wave.waveNo, orders: orders.length - leftOut.length, leftOut: leftOut.length }, scope: { warehouseId: wave.warehouseId },
  });
  return { wave: ref(Wave, wave.id), leftOut };
});

/** Whether picking of it could begin: not when it is held, wanted back or not the caller's to pick. */
async function begins(tx: Tx, { id }: FulfilmentOrder): Promise<boolean> {
  try {
    await startPicking.run(tx, { fulfilmentOrderId: id });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
