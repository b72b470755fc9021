import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { addLot } from '../lots/move-lots.js';
import type { KeepStockByLotsInput } from '../lots/stock-lot.inputs.js';
import { StockLot } from '../lots/stock-lot.entity.js';
import { Stock } from '../stock.entity.js';

/** Has a stock kept by lots: what is there becomes a lot without a number. No longer only when nothing is there, so that no expiry is forgotten. */
export const keepStockByLots = command('keepStockByLots', async (tx, { stockId, byLots }: KeepStockByLotsInput) => {
  const stock = await loadForUpdate(tx, Stock, stockId, { field: ['stockId'] });
  if (stock.byLots === byLots) return { stock: ref(Stock, stock.id) };
  if (!byLots && stock.onHand > 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'lotsStillThere', { params: { onHand: stock.onHand }, field: ['byLots'] });
  stock.byLots = byLots;
  if (byLots && stock.onHand > 0) await addLot(tx, stock, { lotNo: '', expiresOn: null, onHand: stock.onHand });
  if (!byLots) await tx.em.nativeDelete(StockLot, { stockId: stock.id });
  await tx.emit({ type: byLots ? 'StockKeptByLots' : 'StockLotsEnded', subject: { type: 'Stock', id: stock.id }, data: {}, scope: { warehouseId: stock.warehouseId } });
  return { stock: ref(Stock, stock.id) };
});
