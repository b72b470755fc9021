import type { ModuleDefinition } from '../../platform/module.js';
import { MarketplaceRefund } from './marketplace-refund.entity.js';
import { SyncRun } from './sync-run.entity.js';

export { MarketplaceRefundState, SyncOutcome } from './channel.enums.js';
export type { IntakeOutcome, MarketplaceOrder, MarketplaceOrderLine, MarketplaceOrderStatus, MarketplaceReceiver } from './marketplace-order.js';
export { MarketplaceRefund } from './marketplace-refund.entity.js';
export { SyncRun } from './sync-run.entity.js';

export const channelsModule: ModuleDefinition = {
  entities: [SyncRun, MarketplaceRefund],
  resolvers: [],
};
