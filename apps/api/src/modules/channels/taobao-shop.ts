import { createTopClient, type TopClient } from '@ordo/connectors/top';
import type { Config } from '../../platform/config.js';
import type { RequestContext } from '../../platform/context.js';
import { secretKey } from '../../platform/secrets.js';
import { Shop, ShopChannel, shopCredentials } from '../shops/index.js';

/** A Taobao shop and the client that speaks for it. */
export interface TaobaoShop {
  id: string;
  name: string;
  syncedUntil: Date | null;
  client: TopClient;
}

/** The Taobao shop by id, ready to be called; undefined when it is of another channel or has no credentials. */
export async function openTaobaoShop(ctx: RequestContext, config: Config, shopId: string): Promise<TaobaoShop | undefined> {
  const shop = await ctx.em.findOne(Shop, { id: shopId, channel: ShopChannel.TAOBAO }, { disableIdentityMap: true });
  const credentials = shop && (await shopCredentials(ctx.em, secretKey(config), shop.id));
  if (!shop?.gatewayUrl || !credentials) return undefined;
  const client = createTopClient({ gatewayUrl: shop.gatewayUrl, ...credentials, clock: ctx.clock });
  return { id: shop.id, name: shop.name, syncedUntil: shop.syncedUntil ?? null, client };
}
