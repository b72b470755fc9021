import { assignOrders, createTeam } from '../src/modules/assignment/index.js';
import { User } from '../src/modules/access/index.js';
import { Order } from '../src/modules/orders/index.js';
import { perform } from '../src/platform/command/command.js';
import type { DemoWorld } from './demo-world.js';

/** The demo's two teams, with orders in both queues, some of which somebody works on already. The rest waits to be taken. */
export async function seedAssignment({ system, as, now, turn }: DemoWorld): Promise<void> {
  turn(now);
  const em = system.em.fork();
  const idOf = async (username: string): Promise<string> => (await em.findOneOrFail(User, { username })).id;
  const [clerk, service] = [await idOf('clerk'), await idOf('service')];
  const teamOf = async (name: string, memberIds: string[]): Promise<string> => (await perform(as.admin, createTeam, { name, memberIds })).team.$ref[1];
  const teams = [await teamOf('审单组', [clerk, service]), await teamOf('大客户组', [clerk])];
  const waiting = await em.find(Order, { waiting: true }, { orderBy: { placedAt: 'desc', id: 'asc' }, fields: ['id'], filters: { scope: false } });
  for (const [index, teamId] of teams.entries()) {
    const orders = waiting.filter((_order, place) => place % 4 === index).map(({ id }) => ({ orderId: id }));
    if (orders.length > 0) await perform(as.admin, assignOrders, { orders, teamId });
    if (orders.length > 4) await perform(as.admin, assignOrders, { orders: orders.slice(-2), assigneeId: index === 0 ? service : clerk });
  }
}
