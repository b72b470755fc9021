import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { Job } from '../../../platform/jobs/job.entity.js';
import { Shop, ShopChannel } from '../../shops/index.js';
import type { SyncShopInput } from '../channel.inputs.js';

export const PULL_SHOP_JOB = 'channels.pull-shop';

/** Has a shop pulled now, whatever its schedule; a pull that is waiting already is not queued twice. */
export const syncShop = command('syncShop', async (tx, input: SyncShopInput) => {
  const shop = await tx.em.findOne(Shop, { id: input.shopId });
  if (!shop) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Shop' }, field: ['shopId'] });
  if (shop.channel !== ShopChannel.TAOBAO || !shop.credentials) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'shopNotSynced', { field: ['shopId'] });
  const uniqueKey = `${PULL_SHOP_JOB}:${shop.id}`;
  const waiting = await tx.em.findOne(Job, { uniqueKey });
  const id = waiting?.id ?? newId();
  if (!waiting) await tx.enqueue({ id, name: PULL_SHOP_JOB, payload: { shopId: shop.id }, uniqueKey, maxAttempts: 3 });
  return { shop: ref(Shop, shop.id), job: ref(Job, id) };
});
