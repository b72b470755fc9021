import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { FulfilmentOrder } from '../../allocation/index.js';
import { HoldReason, placeHold } from '../../orders/index.js';
import { toldOf } from '../load-work.js';
import { shortBaskets } from '../waves/pick-path.js';
import { Wave } from '../waves/wave.entity.js';
import type { ReportShortPickInput } from '../waves/wave.inputs.js';
import { wavePicks } from '../waves/wave-picks.js';
import { lockWave } from '../waves/wave.policy.js';

/** Pieces are not on the shelf: the orders of the last baskets that want them are held as short of stock, so that somebody decides; the others go on. */
export const reportShortPick = command('reportShortPick', async (tx, input: ReportShortPickInput) => {
  const wave = await lockWave(tx, input, 'reportShort');
  const stop = (await wavePicks(tx, wave)).find(({ skuId }) => skuId === input.skuId);
  if (!stop) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Sku' }, field: ['skuId'] });
  const short = shortBaskets(stop, input.missing);
  if (!short) throw refuse(UserErrorCode.INVALID_INPUT, 'waveShortTooMany', { params: { sku: stop.skuCode, most: stop.pieces }, field: ['missing'] });
  const orders = await tx.em.find(FulfilmentOrder, { waveId: wave.id, number: { $in: short.map(({ number }) => number) } }, { orderBy: { orderId: 'asc' } });
  for (const order of orders) {
    await placeHold(tx, order.orderId, HoldReason.STOCK_SHORT, input.note?.trim() || null);
    await tx.emit({ type: 'PickedShort', subject: { type: 'FulfilmentOrder', id: order.id }, data: { number: order.number, sku: stop.skuCode, bin: stop.bin ?? '' }, ...toldOf(order) });
  }
  await tx.emit({
    type: 'WavePickedShort', subject: { type: 'Wave', id: wave.id }, data: { number: wave.waveNo, sku: stop.skuCode, missing: input.missing, orders: orders.length }, scope: { warehouseId: wave.warehouseId },
  });
  return { wave: ref(Wave, wave.id), held: orders.map(({ orderNo }) => orderNo) };
});
