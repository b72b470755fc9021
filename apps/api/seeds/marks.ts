import { createTag, markOrders, Order, OrderFlag, remarkOnOrder, TagTone } from '../src/modules/orders/index.js';
import { saveView } from '../src/modules/views/index.js';
import { perform } from '../src/platform/command/command.js';
import type { DemoWorld } from './demo-world.js';

const TAGS = [['大客户', TagTone.WARNING], ['送礼', TagTone.PROGRESS], ['易碎', TagTone.INFO], ['复购', TagTone.SUCCESS]] as const;
const RECENT = 60;

/** What the demo's staff have marked their latest orders with, and the views of the list that they share. */
export async function seedMarks({ system, as, now, turn }: DemoWorld): Promise<void> {
  turn(now);
  const tagIds: string[] = [];
  for (const [name, tone] of TAGS) tagIds.push((await perform(as.clerk, createTag, { name, tone })).tag.$ref[1]);
  const recent = await system.em.fork().find(Order, {}, { orderBy: { placedAt: 'desc', id: 'asc' }, limit: RECENT, fields: ['id'], filters: { scope: false } });
  const every = (step: number, from = 0): string[] => recent.filter((_order, index) => index % step === from).map(({ id }) => id);
  for (const [index, tagId] of tagIds.entries()) {
    const orderIds = every(7, index);
    if (orderIds.length > 0) await perform(as.clerk, markOrders, { orderIds, addTagIds: [tagId] });
  }
  const [urgent, flagged] = [every(17, 1), every(9, 2)];
  if (urgent.length > 0) await perform(as.service, markOrders, { orderIds: urgent, urgent: true });
  if (flagged.length > 0) await perform(as.clerk, markOrders, { orderIds: flagged, flag: OrderFlag.RED });
  for (const orderId of every(20, 3)) await perform(as.service, remarkOnOrder, { orderId, serviceRemark: '已电话确认，周五前送到即可', printRemark: '加缓冲，勿压' });
  await perform(as.clerk, saveView, { list: 'orders', name: '加急未发', query: `f.urgent=true&${new URLSearchParams({ except: 'f.fulfilmentStatus=SHIPPED,DELIVERED,RETURNED' }).toString()}&sort=SHIP_BY_ASC`, shared: true });
}
