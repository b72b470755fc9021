import type { Config } from '../../platform/config.js';
import type { RequestContext, Runtime } from '../../platform/context.js';
import { readMany, readOne } from '../../platform/database/reads.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { RetryLater } from '../../platform/jobs/job-queue.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { channelPersonalData } from './channel-personal-data.js';
import { provideReceivers } from '../shipments/index.js';
import { Shop, ShopChannel } from '../shops/index.js';
import { pullShop, storeRefund, storeTrade, type StoreOrder } from './pull-shop.js';
import { queueShippingNotice, sendShippingNotice, SHIPPING_NOTICE_JOB } from './send-shipping-notice.js';
import { showReceiver } from './show-receiver.js';
import { SyncRun } from './sync-run.entity.js';
import { openTaobaoShop, type TaobaoShop } from './taobao-shop.js';
import { PULL_ITEM_JOB } from './use-cases/pull-later.js';
import { PULL_SHOP_JOB } from './use-cases/sync-shop.js';

const MAX_SHOPS = 1_000;

/** Tells the marketplace of what was shipped, and asks it who is behind the mask when a waybill needs him. */
export function registerChannels(runtime: Runtime, config: Config): void {
  holdsPersonalData(runtime, channelPersonalData);
  provideReceivers(runtime, (ctx, order) => showReceiver(ctx, config, order));
  runtime.events.on('FulfilmentOrderShipped', queueShippingNotice);
  runtime.jobs.handle(SHIPPING_NOTICE_JOB, (ctx, payload) => sendShippingNotice(ctx, config, String(payload['shipmentId'])));
}

/** Pulls every shop on its schedule, and one of them when asked. How an order is stored is a workflow's business, given from above. */
export function schedulePulls(runtime: Runtime, config: Config, store: StoreOrder): void {
  runtime.jobs.every('channels.pull-orders', config.TAOBAO_PULL_SECONDS * 1_000, (ctx) => pullEveryShop(ctx, config, store));
  runtime.jobs.handle(PULL_SHOP_JOB, async (ctx, payload) => pullShop(ctx, await mustOpen(ctx, config, payload), store));
  runtime.jobs.handle(PULL_ITEM_JOB, async (ctx, payload) => {
    const shop = await mustOpen(ctx, config, payload);
    const id = String(payload['id']);
    if (payload['what'] === 'refund') await storeRefund(ctx, shop, await shop.client.refundGet(id));
    else await storeTrade(ctx, shop, id, store);
  });
}

/** One shop's trouble is not the others': it is logged and stands in its run. */
async function pullEveryShop(ctx: RequestContext, config: Config, store: StoreOrder): Promise<void> {
  const shops = await readMany(ctx, Shop, { columns: ['id'], where: { channel: ShopChannel.TAOBAO, credentials: { $ne: null } }, limit: MAX_SHOPS });
  for (const { id } of shops) {
    try {
      const shop = await openTaobaoShop(ctx, config, id);
      if (shop && !(await isLeftAlone(ctx, id))) await pullShop(ctx, shop, store);
    } catch (error) {
      ctx.log.error({ err: error, shopId: id }, 'shop could not be pulled');
    }
  }
}

/** The marketplace asked not to be called for a while. */
async function isLeftAlone(ctx: RequestContext, shopId: string): Promise<boolean> {
  const last = await readOne(ctx, SyncRun, { columns: ['retryAfter'], where: { latestOf: shopId } });
  return Boolean(last?.retryAfter && rowInstant(last.retryAfter) > ctx.clock.now());
}

async function mustOpen(ctx: RequestContext, config: Config, payload: Record<string, unknown>): Promise<TaobaoShop> {
  const shop = await openTaobaoShop(ctx, config, String(payload['shopId']));
  if (!shop) throw new RetryLater('the shop is not connected to a marketplace', 'never');
  return shop;
}
