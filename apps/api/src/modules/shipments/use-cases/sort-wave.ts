import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { Wave } from '../waves/wave.entity.js';
import type { SortWaveInput } from '../waves/wave.inputs.js';
import { lockWave, moveWave } from '../waves/wave.policy.js';

/** The picker is back: every order lies in its basket, to be checked one by one. */
export const sortWave = command('sortWave', async (tx, input: SortWaveInput) => {
  const wave = await lockWave(tx, input, 'sort');
  moveWave(wave, 'sort', tx.now);
  wave.sortedAt = tx.now;
  await tx.emit({ type: 'WaveSorted', subject: { type: 'Wave', id: wave.id }, data: { number: wave.waveNo }, scope: { warehouseId: wave.warehouseId } });
  return { wave: ref(Wave, wave.id) };
});
