import { expect, it } from 'vitest';
import { buildOrder, orderRow } from '../../../testing/orders.js';
import { testApi } from '../../../testing/test-api.js';

const api = await testApi();
const HOLD = 'mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { code } } }';
const RELEASE = 'mutation ($input: ReleaseOrderInput!) { releaseOrder(input: $input) { order { held holds { reason releasedBy releaseNote } } userErrors { code } } }';

it('releasing an order lifts every hold, and says who and why', async () => {
  const order = await buildOrder(api);
  for (const reason of ['OVER_VALUE', 'CUSTOMER_REMARK']) await api.execute(HOLD, { as: 'clerk', variables: { input: { orderId: order.id, reason } } });
  const { data } = await api.execute(RELEASE, { as: 'service', variables: { input: { orderId: order.id, note: '已电话确认' } } });
  expect(data?.releaseOrder.order.held).toBe(false);
  expect(data?.releaseOrder.order.holds).toHaveLength(2);
  for (const hold of data?.releaseOrder.order.holds) expect(hold).toMatchObject({ releasedBy: '孙悦', releaseNote: '已电话确认' });
});

it('an order that is not held cannot be released', async () => {
  const order = await buildOrder(api);
  const { data } = await api.execute(RELEASE, { as: 'clerk', variables: { input: { orderId: order.id, note: '放行' } } });
  expect(data?.releaseOrder.userErrors).toEqual([{ code: 'ACTION_NOT_ALLOWED' }]);
  expect((await orderRow(api, order)).held).toBe(false);
});
