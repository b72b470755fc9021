import { expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { Order } from '../../modules/orders/index.js';
import { Shop } from '../../modules/shops/index.js';
import { brokenIn } from '../../testing/life/invariants.js';
import { attempt, type Verb } from '../../testing/life/verbs.js';
import { newWorld, type World } from '../../testing/life/world.js';
import { buildStock, stockRow, stocksThatDoNotAddUp } from '../../testing/stock.js';
import { testApi } from '../../testing/test-api.js';

// Only MariaDB (TEST_DATABASE=mysql) makes buyers meet: the embedded database serves one after the other, and is asked less.
const api = await testApi();
const BUYERS = 64;
const PIECES = process.env['TEST_DATABASE'] === 'mysql' ? 1_000 : 200;
const TRIES = PIECES + 88;
const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { orderNo } userErrors { code } } }';

it(`sells exactly ${PIECES} pieces to 64 buyers who place their orders at once`, async () => {
  const goods = await buildStock(api, PIECES);
  const shop = await api.system().em.findOneOrFail(Shop, { code: 'manual' });
  await api.tokenOf('clerk');
  const answers: { order: { orderNo: string } | null; userErrors: { code: string }[] }[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: BUYERS }, async (_, buyer) => {
    while (next < TRIES) {
      const index = next++;
      const { data, errors } = await api.execute(PLACE, {
        as: 'clerk',
        variables: {
          input: {
            shopId: encodeNodeId('Shop', shop.id), customer: { name: '买家', phone: `139000${String(10_000 + buyer)}` }, lines: [{ sku: goods.skuCode, quantity: 1 }], idempotencyKey: `buy-${index}`,
            receiver: { name: '买家', phone: `139000${String(10_000 + buyer)}`, province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢' },
          },
        },
      });
      expect(errors).toBeUndefined();
      answers.push(data?.placeOrder);
    }
  }));
  expect(answers.filter((answer) => answer.order)).toHaveLength(PIECES);
  expect(new Set(answers.filter((answer) => !answer.order).flatMap((answer) => answer.userErrors.map((error) => error.code)))).toEqual(new Set(['INSUFFICIENT_STOCK']));
  expect(await api.system().em.count(Order)).toBe(PIECES);
  expect(new Set(answers.flatMap((answer) => answer.order?.orderNo ?? [])).size).toBe(PIECES);
  expect(await stockRow(api, goods)).toMatchObject({ onHand: PIECES, reserved: PIECES, available: 0 });
  expect(await stocksThatDoNotAddUp(api)).toEqual([]);
}, 180_000);

/** Does what comes next for the one order of this world, until it has come back. */
async function thereAndBack(world: World): Promise<Verb | undefined> {
  const next = () => attempt(world, { verb: 'next', order: 0, goods: 0, pieces: 1 });
  let last = await next();
  while (last && last !== 'receiveReturn') last = await next();
  return last;
}

it(`sells exactly ${PIECES} of each to 64 buyers who ask for three goods in any order, cancel some and send some back`, async () => {
  const world = await newWorld(api, PIECES);
  const left = async (): Promise<number> => (await stockRow(api, world.goods[0])).available;
  const [first, second, third] = world.goods;
  const backwards: World['goods'] = [third, second, first];
  let back = 0;
  await Promise.all(Array.from({ length: BUYERS }, async (_, buyer) => {
    for (let turn = buyer; (await left()) > 0; turn += 1) {
      const mine: World = { ...world, goods: turn % 2 === 0 ? world.goods : backwards, orders: [] };
      // Three goods (order 2, paid at the door), of which the first is another each time.
      await attempt(mine, { verb: 'place', order: 2, goods: turn % 3, pieces: 1 });
      world.orders.push(...mine.orders);
      if (turn % 5 === 0) await attempt(mine, { verb: 'cancel', order: 0, goods: 0, pieces: 1 });
      if (turn % 23 === 0 && (await thereAndBack(mine)) === 'receiveReturn') back += 1;
    }
  }));
  expect(back).toBeGreaterThan(0);
  expect(await brokenIn(world)).toEqual([]);
  for (const goods of world.goods) expect(await stockRow(api, goods)).toMatchObject({ onHand: PIECES, reserved: PIECES, available: 0 });
}, 300_000);
