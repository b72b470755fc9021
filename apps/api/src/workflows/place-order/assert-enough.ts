import { refuse, UserErrorCode } from '../../platform/errors.js';
import type { WarehouseChoice } from '../../modules/allocation/index.js';

/** The warehouse that has everything. Throws INSUFFICIENT_STOCK with what it lacks first. */
export function assertEnough(choice: WarehouseChoice): string {
  if (choice.warehouseId && choice.enough) return choice.warehouseId;
  if (!choice.shortage) throw refuse(UserErrorCode.INSUFFICIENT_STOCK, 'noWarehouse', { field: ['lines'] });
  const { skuCode: sku, available } = choice.shortage;
  throw refuse(UserErrorCode.INSUFFICIENT_STOCK, 'insufficientStock', { params: { sku, available }, facts: { sku, available }, field: ['lines'] });
}
