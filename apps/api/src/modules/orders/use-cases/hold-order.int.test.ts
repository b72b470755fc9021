import { describe, expect, it } from 'vitest';
import { buildOrder, orderRow } from '../../../testing/orders.js';
import { testApi } from '../../../testing/test-api.js';

const HOLD = `mutation ($input: HoldOrderInput!) { holdOrder(input: $input) {
  order { held version holds { reason note placedBy } timeline { type message actorName } availableActions { action enabled disabledReason { code } } }
  userErrors { __typename code message field ... on StaleVersionError { current } } } }`;
const api = await testApi();

describe('holding an order', () => {
  it('stops it for a reason, and says so on its timeline', async () => {
    const order = await buildOrder(api);
    const { data } = await api.execute(HOLD, { as: 'clerk', variables: { input: { orderId: order.id, reason: 'CUSTOMER_REMARK', note: '改地址' } } });
    const { order: held, userErrors } = data?.holdOrder;
    expect(userErrors).toEqual([]);
    expect(held).toMatchObject({ held: true, holds: [{ reason: 'CUSTOMER_REMARK', note: '改地址', placedBy: '李婷' }] });
    expect(held.timeline[0]).toMatchObject({ type: 'OrderHeld', actorName: '李婷', message: expect.stringContaining('改地址') });
    expect(held.availableActions).toContainEqual({ action: 'approve', enabled: false, disabledReason: { code: 'ACTION_NOT_ALLOWED' } });
    expect((await orderRow(api, order)).held).toBe(true);
  });

  it('is refused when somebody else changed the order in the meantime', async () => {
    const order = await buildOrder(api);
    const { version } = await orderRow(api, order);
    const input = { orderId: order.id, reason: 'OTHER', expectedVersion: version };
    await api.execute(HOLD, { as: 'service', variables: { input } });
    const { data } = await api.execute(HOLD, { as: 'clerk', variables: { input } });
    expect(data?.holdOrder.userErrors).toMatchObject([{ __typename: 'StaleVersionError', code: 'STALE_VERSION', current: version + 1 }]);
  });

  it('answers a repeat with the same idempotency key like the first time, and holds once', async () => {
    const order = await buildOrder(api);
    const input = { orderId: order.id, reason: 'OTHER', idempotencyKey: `hold-${order.id}` };
    const answers = await Promise.all(Array.from({ length: 8 }, () => api.execute(HOLD, { as: 'clerk', variables: { input } })));
    for (const { data } of answers) expect(data?.holdOrder.userErrors).toEqual([]);
    expect(answers[0]?.data?.holdOrder.order.timeline.filter((each: { type: string }) => each.type === 'OrderHeld')).toHaveLength(1);
    const other = await api.execute(HOLD, { as: 'clerk', variables: { input: { ...input, reason: 'OVER_VALUE' } } });
    expect(other.data?.holdOrder.userErrors[0].code).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('needs the permission', async () => {
    const order = await buildOrder(api);
    const { errors } = await api.execute(HOLD, { as: 'warehouse', variables: { input: { orderId: order.id, reason: 'OTHER' } } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await orderRow(api, order)).held).toBe(false);
  });

  it.each([['orderId', { orderId: 'nonsense' }], ['note', { note: 'x'.repeat(501) }], ['orderId', { orderId: null }]])('names the field %s when it is bad', async (field, bad) => {
    const order = await buildOrder(api);
    const { errors } = await api.execute(HOLD, { as: 'clerk', variables: { input: { orderId: order.id, reason: 'OTHER', ...bad } } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(errors)).toContain(field);
  });
});
