import { Readable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import { User } from '../src/modules/access/index.js';
import { commentOnOrder, FulfilmentStatus, Order, OrderAttachment } from '../src/modules/orders/index.js';
import type { House } from '../src/app/runtime.js';
import { command, perform } from '../src/platform/command/command.js';
import { createContext } from '../src/platform/context.js';
import { fileStore } from '../src/platform/files/file-store.js';
import { newId } from '../src/platform/ids.js';
import { jobPrincipal } from '../src/platform/principal.js';

const [WIDTH, HEIGHT] = [320, 240];
const MOST_BYTES = 1024 * 1024;

/** On an order that has arrived: the keeper shows a carton with a dent to the clerk and to service, who are told. */
export async function seedComments(house: House): Promise<void> {
  const em = house.orm.em.fork();
  em.setFilterParams('scope', { scope: { shops: 'all', warehouses: 'all' } });
  const order = await em.findOne(Order, { fulfilmentStatus: FulfilmentStatus.SHIPPED }, { orderBy: { placedAt: 'desc' } });
  if (!order) return;
  const [keeper, clerk, service] = [await em.findOneOrFail(User, { username: 'warehouse' }), await em.findOneOrFail(User, { username: 'clerk' }), await em.findOneOrFail(User, { username: 'service' })];
  const as = (user: User) => createContext(house.runtime, { ...jobPrincipal('demo'), kind: 'user', id: user.id, name: user.displayName });
  const id = newId();
  const written = await fileStore(house.runtime).write(id, Readable.from([cartonPhoto()]), MOST_BYTES);
  const keep = command('seedAttachment', async (tx) => {
    tx.em.create(OrderAttachment, { id, orderId: order.id, entryId: null, uploaderId: keeper.id, name: '外箱凹痕.png', contentType: 'image/png', ...written, createdAt: tx.now } as never);
    return {};
  });
  await perform(as(keeper), keep, {});
  await perform(as(keeper), commentOnOrder, { orderId: order.id, text: `@${clerk.displayName} @${service.displayName} 出库前外箱有一处凹痕，内件完好，已加固发出`, mentions: [clerk.id, service.id], attachments: [id] });
  await perform(as(service), commentOnOrder, { orderId: order.id, text: `@${clerk.displayName} 已告知客户，客户同意收货`, mentions: [clerk.id] });
}

/** A carton with a dent, drawn as a PNG. */
function cartonPhoto(): Buffer {
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y += 1) for (let x = 0; x < WIDTH; x += 1) rows.set(colourAt(x, y), y * (1 + WIDTH * 3) + 1 + x * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function colourAt(x: number, y: number): [number, number, number] {
  const inside = x > 50 && x < 270 && y > 50 && y < 200;
  if (!inside) return [226, 228, 231];
  if (Math.hypot((x - 215) / 1.6, y - 150) < 22) return [132, 96, 58];
  return Math.abs(x - 160) < 12 ? [214, 190, 150] : [190 - Math.round(y / 8), 146 - Math.round(y / 9), 92];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
