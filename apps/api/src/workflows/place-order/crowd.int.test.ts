import { expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { Order } from '../../modules/orders/index.js';
import { Shop } from '../../modules/shops/index.js';
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
