import { accessModule } from '../modules/access/index.js';
import { allocationModule } from '../modules/allocation/index.js';
import { assignmentModule } from '../modules/assignment/index.js';
import { catalogModule } from '../modules/catalog/index.js';
import { channelsModule } from '../modules/channels/index.js';
import { customersModule } from '../modules/customers/index.js';
import { giftsModule } from '../modules/gifts/index.js';
import { identityModule } from '../modules/identity/index.js';
import { inventoryModule } from '../modules/inventory/index.js';
import { noticesModule } from '../modules/notices/index.js';
import { operationsModule } from '../modules/operations/index.js';
import { ordersModule } from '../modules/orders/index.js';
import { paymentsModule } from '../modules/payments/index.js';
import { returnsModule } from '../modules/returns/index.js';
import { reviewModule } from '../modules/review/index.js';
import { rulesModule } from '../modules/rules/index.js';
import { shipmentsModule } from '../modules/shipments/index.js';
import { shopsModule } from '../modules/shops/index.js';
import { viewsModule } from '../modules/views/index.js';
import { workflowsModule } from '../workflows/index.js';
import { platformModule } from '../platform/platform.module.js';
import type { ModuleDefinition } from '../platform/module.js';

/** Every module of the house, lowest rank first. The only list of them. */
export const MODULES: readonly ModuleDefinition[] = [
  platformModule, accessModule, shopsModule, customersModule, catalogModule, rulesModule, noticesModule, identityModule, inventoryModule, ordersModule, viewsModule,
  allocationModule, reviewModule, assignmentModule, giftsModule, paymentsModule, shipmentsModule, returnsModule, channelsModule, operationsModule, workflowsModule,
];
