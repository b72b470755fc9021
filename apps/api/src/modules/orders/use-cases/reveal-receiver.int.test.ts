import { describe, expect, it } from 'vitest';
import { buildOrder } from '../../../testing/orders.js';
import { testApi } from '../../../testing/test-api.js';

const REVEAL = 'mutation ($input: RevealReceiverInput!) { revealReceiver(input: $input) { receiver { name phone address } userErrors { code } } }';
const api = await testApi();

describe('revealing a receiver', () => {
  it('shows him in plain words, and records who looked and why, each time', async () => {
    const order = await buildOrder(api);
    const input = { orderId: order.id, reason: '核对地址' };
    for (let i = 0; i < 2; i += 1) {
      const { data } = await api.execute(REVEAL, { as: 'clerk', variables: { input } });
      expect(data?.revealReceiver.receiver).toEqual({ name: '张三丰', phone: '13900001234', address: '浙江省杭州市西湖区文三路 90 号 3 幢 401' });
    }
    const { data } = await api.execute('{ auditEntries(first: 50) { nodes { action actorName data } } }', { as: 'admin' });
    const looks = data?.auditEntries.nodes.filter((entry: { action: string }) => entry.action === 'ReceiverRevealed');
    expect(looks).toHaveLength(2);
    expect(looks[0]).toMatchObject({ actorName: '李婷', data: JSON.stringify({ reason: '核对地址' }) });
    expect(JSON.stringify(data)).not.toContain('张三丰');
  });

  it('needs a reason and the permission', async () => {
    const order = await buildOrder(api);
    const silent = await api.execute(REVEAL, { as: 'clerk', variables: { input: { orderId: order.id, reason: '' } } });
    expect(silent.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const keeper = await api.execute(REVEAL, { as: 'warehouse', variables: { input: { orderId: order.id, reason: '看看' } } });
    expect(keeper.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
