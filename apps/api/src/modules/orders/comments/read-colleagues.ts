import type { RequestContext } from '../../../platform/context.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { nameKeys } from '../../../platform/text/name-keys.js';
import { holdersOf, type Holder } from '../../access/index.js';
import { seesOrder } from '../order.policy.js';
import type { Order } from '../order.entity.js';
import type { Colleague } from './comment.types.js';

const MOST_SHOWN = 8;

/** Staff who may see this order, the caller too, by name: those whose name, or how it is said, has this text in it. */
export async function readColleagues(ctx: RequestContext, order: Pick<Order, 'shopId' | 'warehouseId'>, search: string): Promise<Colleague[]> {
  const holders = await holdersOf(ctx.em.fork(), 'order:read', ctx.clock.now());
  const wanted = search.normalize('NFKC').trim().toLowerCase();
  const found: Colleague[] = [];
  for (const holder of holders.filter(({ scope }) => seesOrder(scope, order))) {
    if (await isCalled(holder, wanted)) found.push({ id: encodeNodeId('User', holder.id), name: holder.name });
    if (found.length === MOST_SHOWN) break;
  }
  return found;
}

async function isCalled({ name }: Holder, wanted: string): Promise<boolean> {
  if (name.toLowerCase().includes(wanted)) return true;
  const { pinyin, initials } = await nameKeys(name);
  return Boolean(pinyin?.startsWith(wanted) || initials?.startsWith(wanted));
}
