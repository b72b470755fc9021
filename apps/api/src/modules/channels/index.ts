import type { ModuleDefinition } from '../../platform/module.js';
import { OrderMarketplaceRefundsResolver, ShopSyncResolver, SyncRunResolver } from './channel.resolver.js';
import { registerChannels } from './channel.subscribers.js';
import { MarketplaceRefund } from './marketplace-refund.entity.js';
import { SyncRun } from './sync-run.entity.js';

export { MarketplaceRefundState, SyncOutcome } from './channel.enums.js';
export { schedulePulls } from './channel.subscribers.js';
export type { IntakeOutcome, MarketplaceOrder, MarketplaceOrderLine, MarketplaceOrderStatus, MarketplaceReceiver } from './marketplace-order.js';
export { MarketplaceRefund } from './marketplace-refund.entity.js';
export { recordRefundSignal } from './use-cases/record-refund-signal.js';
export { pullShop, type StoreOrder } from './pull-shop.js';
export { SyncRun } from './sync-run.entity.js';
export { fromTaobaoTrade } from './taobao-trade.js';
export { openTaobaoShop, type TaobaoShop } from './taobao-shop.js';

export const channelsModule: ModuleDefinition = {
  entities: [SyncRun, MarketplaceRefund],
  resolvers: [SyncRunResolver, ShopSyncResolver, OrderMarketplaceRefundsResolver],
  register: registerChannels,
};
