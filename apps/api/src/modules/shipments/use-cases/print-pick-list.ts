import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { isOpenWork } from '../../allocation/index.js';
import { toldOf } from '../load-work.js';
import type { PrintPickListInput } from '../papers/paper.inputs.js';
import { ordersToPrint } from '../papers/orders-to-print.js';
import { paperUrl } from '../papers/paper-url.js';
import { lockWave } from '../waves/wave.policy.js';

/** Counts a printing of the pick list of a wave or of some fulfilment orders, and tells where its page is. From the second on, the page says that it is a reprint. */
export const printPickList = command('printPickList', async (tx, input: PrintPickListInput) => {
  if (Boolean(input.waveId) === Boolean(input.fulfilmentOrderIds)) throw refuse(UserErrorCode.INVALID_INPUT, 'paperWaveOrOrders', { field: ['waveId'] });
  return input.waveId ? ofWave(tx, input.waveId) : ofOrders(tx, input.fulfilmentOrderIds ?? []);
});

async function ofWave(tx: Tx, waveId: string) {
  const wave = await lockWave(tx, { waveId }, 'printPickList');
  wave.pickListPrints += 1;
  await tx.emit({ type: 'WavePickListPrinted', subject: { type: 'Wave', id: wave.id }, data: { number: wave.waveNo, count: wave.pickListPrints }, scope: { warehouseId: wave.warehouseId } });
  return { url: `/print/wave/${encodeURIComponent(encodeNodeId('Wave', wave.id))}`, printed: 1, skipped: [] };
}

async function ofOrders(tx: Tx, ids: readonly string[]) {
  const orders = (await ordersToPrint(tx, ids)).filter(isOpenWork);
  if (orders.length === 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'paperNothingToPrint', { field: ['fulfilmentOrderIds'] });
  for (const order of orders) {
    order.pickListPrints += 1;
    await tx.emit({ type: 'PickListPrinted', subject: { type: 'FulfilmentOrder', id: order.id }, data: { number: order.number, count: order.pickListPrints }, ...toldOf(order) });
  }
  return { url: paperUrl('picklist', 'FulfilmentOrder', orders.map(({ id }) => id)), printed: 1, skipped: [] };
}
