import type { ModuleDefinition } from '../../platform/module.js';
import { ApiKeyWarehousesResolver } from './api-key-warehouses.resolver.js';
import { SkuStockResolver, StockMovementResolver, StockResolver, WarehouseResolver } from './inventory.resolver.js';
import { Reservation, Stock, StockMovement } from './stock.entity.js';
import { Warehouse } from './warehouse.entity.js';

export { availability, ensureStocks, issueStock, moveStock, releaseStock, replaceReservations, reserveStock, returnStock, type Availability } from './move-stock.js';
export { reservationChanges } from './stock-changes.js';
export { MovementKind, Reservation, Stock, StockMovement } from './stock.entity.js';
export { Warehouse } from './warehouse.entity.js';

export const inventoryModule: ModuleDefinition = {
  entities: [Warehouse, Stock, StockMovement, Reservation],
  resolvers: [StockResolver, StockMovementResolver, SkuStockResolver, WarehouseResolver, ApiKeyWarehousesResolver],
};
