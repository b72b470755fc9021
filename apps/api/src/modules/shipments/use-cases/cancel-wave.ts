import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { FulfilmentOrderState } from '../../allocation/index.js';
import { Wave } from '../waves/wave.entity.js';
import type { CancelWaveInput } from '../waves/wave.inputs.js';
import { lockParcels } from '../parcels/lock-parcels.js';
import { openOrdersOf, OUT_OF_WAVE } from '../waves/wave-orders.js';
import { lockWave, moveWave } from '../waves/wave.policy.js';
import { recallFulfilmentOrder } from './recall-fulfilment-order.js';

/** Cancels a wave: what was picked for it goes back on its shelf, and its orders wait again; what is packed already goes on alone. */
export const cancelWave = command('cancelWave', async (tx, input: CancelWaveInput) => {
  const wave = await lockWave(tx, input, 'cancel');
  moveWave(wave, 'cancel', tx.now);
  const reason = input.reason.trim();
  const orders = await openOrdersOf(tx, wave.id);
  await lockParcels(tx, orders.map(({ orderId }) => orderId));
  for (const order of orders) {
    if (order.state === FulfilmentOrderState.PICKING) await recallFulfilmentOrder.run(tx, { fulfilmentOrderId: order.id, reason });
    Object.assign(order, OUT_OF_WAVE);
  }
  await tx.emit({ type: 'WaveCancelled', subject: { type: 'Wave', id: wave.id }, data: { number: wave.waveNo, reason }, scope: { warehouseId: wave.warehouseId } });
  return { wave: ref(Wave, wave.id) };
});
