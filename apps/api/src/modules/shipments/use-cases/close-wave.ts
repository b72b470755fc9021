import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { Wave } from '../waves/wave.entity.js';
import type { CloseWaveInput } from '../waves/wave.inputs.js';
import { openOrdersOf, OUT_OF_WAVE } from '../waves/wave-orders.js';
import { lockWave, moveWave } from '../waves/wave.policy.js';

/** Ends a wave although not all of it is shipped: what is left goes on alone, where it stands. */
export const closeWave = command('closeWave', async (tx, input: CloseWaveInput) => {
  const wave = await lockWave(tx, input, 'close');
  moveWave(wave, 'close', tx.now);
  const left = await openOrdersOf(tx, wave.id);
  for (const order of left) Object.assign(order, OUT_OF_WAVE);
  await tx.emit({
    type: 'WaveClosed', subject: { type: 'Wave', id: wave.id }, data: { number: wave.waveNo, left: left.length, reason: input.reason.trim() }, scope: { warehouseId: wave.warehouseId },
  });
  return { wave: ref(Wave, wave.id) };
});
