import { expect, it } from 'vitest';
import { buildOrder } from '../../../testing/orders.js';
import { testApi } from '../../../testing/test-api.js';

const api = await testApi();
const COMMENT = 'mutation ($input: CommentOnOrderInput!) { commentOnOrder(input: $input) { order { timeline { type message actorName } } userErrors { code } } }';

it('a comment stands on the timeline to the letter, markup and all, under the name of who wrote it', async () => {
  const order = await buildOrder(api);
  const text = '<b>客户要求</b> {{orderNo}} 周五前送到';
  const { data } = await api.execute(COMMENT, { as: 'warehouse', variables: { input: { orderId: order.id, text } } });
  expect(data?.commentOnOrder.order.timeline[0]).toEqual({ type: 'OrderCommented', message: text, actorName: '赵强' });
});
