import { describe, expect, it } from 'vitest';
import { buildOrder, orderRow } from '../../../testing/orders.js';
import { testApi } from '../../../testing/test-api.js';

const APPROVE = 'mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { order { stage } userErrors { __typename code ... on IllegalTransitionError { from allowed } } } }';
const api = await testApi();
const approve = (orderId: string, as: 'clerk' | 'finance' = 'clerk') => api.execute(APPROVE, { as, variables: { input: { orderId } } });

describe('approving an order', () => {
  it('lets a paid order go to the warehouse', async () => {
    const order = await buildOrder(api);
    expect((await approve(order.id)).data?.approveOrder).toEqual({ order: { stage: 'APPROVED' }, userErrors: [] });
  });

  it('is refused before it is paid, saying what is possible instead', async () => {
    const order = await buildOrder(api, { paid: false });
    const { data } = await approve(order.id);
    expect(data?.approveOrder.userErrors).toEqual([{ __typename: 'IllegalTransitionError', code: 'ACTION_NOT_ALLOWED', from: 'AWAITING_PAYMENT', allowed: ['settle', 'edit', 'hold', 'release', 'comment', 'extend', 'cancel'] }]);
    expect((await orderRow(api, order)).stage).toBe('AWAITING_PAYMENT');
  });

  it('happens once, however many approve at the same time', async () => {
    const order = await buildOrder(api);
    const answers = await Promise.all(Array.from({ length: 8 }, () => approve(order.id)));
    expect(answers.filter(({ data }) => data?.approveOrder.userErrors.length === 0)).toHaveLength(1);
  });

  it('is not for finance', async () => {
    const order = await buildOrder(api);
    expect((await approve(order.id, 'finance')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
