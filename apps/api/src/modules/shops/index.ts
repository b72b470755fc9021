import type { ModuleDefinition } from '../../platform/module.js';
import { setSandboxShops } from '../access/index.js';
import { ApiKeyShopsResolver } from './api-key-shops.resolver.js';
import { Shop } from './shop.entity.js';
import { ViewerShopsResolver } from './viewer-shops.resolver.js';
import { ShopResolver } from './shop.resolver.js';

export { CLOSE_UNPAID_AFTER, closesAt } from './closes-at.js';
export { sealCredentials, shopCredentials, type TaobaoCredentials } from './shop-credentials.js';
export { Shop, ShopChannel, ShopPromiseRule } from './shop.entity.js';
export { setPaymentTime } from './use-cases/set-payment-time.js';

export const shopsModule: ModuleDefinition = {
  entities: [Shop],
  resolvers: [ShopResolver, ApiKeyShopsResolver, ViewerShopsResolver],
  register: () => setSandboxShops(async (em) => (await em.find(Shop, { sandbox: true }, { filters: false })).map((shop) => shop.id)),
};
