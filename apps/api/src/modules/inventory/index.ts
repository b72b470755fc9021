import type { ModuleDefinition } from '../../platform/module.js';
import { ApiKeyWarehousesResolver } from './api-key-warehouses.resolver.js';
import { StockAlert } from './alerts/stock-alert.entity.js';
import { StockAlertResolver, StockAlertOfStockResolver } from './alerts/stock-alert.resolver.js';
import { Bin, BinSku } from './bins/bin.entity.js';
import { BinResolver, StockBinsResolver } from './bins/bin.resolver.js';
import { StockCount, StockCountLine } from './counts/stock-count.entity.js';
import { StockCountLineResolver, StockCountResolver } from './counts/stock-count.resolver.js';
import { StockDocumentLine } from './documents/stock-document-line.entity.js';
import { StockDocument } from './documents/stock-document.entity.js';
import { StockDocumentResolver } from './documents/stock-document.resolver.js';
import { StockLot } from './lots/stock-lot.entity.js';
import { KEEP_FIGURES_EVERY_MS, KEEP_FIGURES_JOB, keepFigures } from './figures/keep-figures.job.js';
import { StockFiguresResolver } from './figures/stock-figures.resolver.js';
import { SafetyLevelResolver } from './levels/safety-level.resolver.js';
import { ViewerWarehousesResolver } from './viewer-warehouses.resolver.js';
import { SkuStockResolver, StockMovementResolver, StockResolver, WarehouseResolver } from './inventory.resolver.js';
import { Reservation, Stock, StockMovement } from './stock.entity.js';
import { Warehouse } from './warehouse.entity.js';

export { StockAlert } from './alerts/stock-alert.entity.js';
export { STOCK_ALERT_TRANSITIONS, StockAlertState } from './alerts/stock-alert.transitions.js';
export { acknowledgeStockAlert } from './use-cases/acknowledge-stock-alert.js';
export { keepFigures } from './figures/keep-figures.job.js';
export { Bin, BinSku } from './bins/bin.entity.js';
export { binsOf } from './bins/bins-of.js';
export { importBins } from './use-cases/import-bins.js';
export { availability, ensureStocks, holdElsewhere, issueStock, moveStock, releaseStock, replaceReservations, reserveStock, returnStock, type Availability, type ReservedLine } from './move-stock.js';
export { StockLot } from './lots/stock-lot.entity.js';
export { keepStockByLots } from './use-cases/keep-stock-by-lots.js';
export { setsFrom } from './sets-of.js';
export { STOCK_COUNT_TRANSITIONS, StockCountState } from './counts/stock-count.transitions.js';
export { STOCK_DOCUMENT_TRANSITIONS, StockDocumentState, StockIssueReason } from './documents/stock-document.transitions.js';
export { StockDocumentLine } from './documents/stock-document-line.entity.js';
export { StockDocument } from './documents/stock-document.entity.js';
export { bookStockIssue } from './use-cases/book-stock-issue.js';
export { createStockCount } from './use-cases/create-stock-count.js';
export { createStockIssue } from './use-cases/create-stock-issue.js';
export { createStockReceipt } from './use-cases/create-stock-receipt.js';
export { createStockTransfer } from './use-cases/create-stock-transfer.js';
export { receiveStockDocument } from './use-cases/receive-stock-document.js';
export { sendStockTransfer } from './use-cases/send-stock-transfer.js';
export { stockHistory, type StockHistory } from './stock-history.js';
export { setWarehouseLimits } from './use-cases/set-warehouse-limits.js';
export { reservationChanges } from './stock-changes.js';
export { MovementKind, Reservation, Stock, StockMovement } from './stock.entity.js';
export { Warehouse } from './warehouse.entity.js';

export const inventoryModule: ModuleDefinition = {
  entities: [Warehouse, Stock, StockMovement, Reservation, StockDocument, StockDocumentLine, StockCount, StockCountLine, Bin, BinSku, StockAlert, StockLot],
  resolvers: [StockResolver, StockMovementResolver, SkuStockResolver, WarehouseResolver, ApiKeyWarehousesResolver, StockDocumentResolver, StockCountResolver, StockCountLineResolver, ViewerWarehousesResolver, BinResolver, StockBinsResolver, StockAlertResolver, StockAlertOfStockResolver, StockFiguresResolver, SafetyLevelResolver],
  register: (runtime) => runtime.jobs.every(KEEP_FIGURES_JOB, KEEP_FIGURES_EVERY_MS, keepFigures),
};
