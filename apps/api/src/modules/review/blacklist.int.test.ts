import { expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { buildOrder, orderRow } from '../../testing/orders.js';
import { publishRules } from '../../testing/rules.js';
import { shopIdOf } from '../../testing/shops.js';
import { testApi, type Person } from '../../testing/test-api.js';
import { Customer } from '../customers/index.js';

const api = await testApi();
const em = () => api.system().em.fork();
const command = (verb: 'block' | 'unblock', customerId: string, as: Person = 'clerk') => api.execute(
  `mutation ($input: ${verb === 'block' ? 'BlockCustomerInput' : 'UnblockCustomerInput'}!) { ${verb}Customer(input: $input) { customer { blockedAt blockedReason } userErrors { code message field } } }`,
  { as, variables: { input: { customerId: encodeNodeId('Customer', customerId), reason: '多次恶意退货' } } },
);

async function customer(shop: Parameters<typeof shopIdOf>[1], phone: string): Promise<string> {
  const unit = em();
  const made = unit.create(Customer, { name: '钱多多', phone, shopId: await shopIdOf(api, shop), createdAt: api.clock.now() } as never);
  await unit.flush();
  return made.id;
}

const receiver = (phone: string) => ({ name: '钱多多', phone, province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号 3 幢 401' });

async function held(wanted: { customerId?: string; phone: string }): Promise<boolean> {
  const order = await buildOrder(api, { customerId: wanted.customerId ?? null, receiver: receiver(wanted.phone) });
  await api.house.runtime.jobs.drain();
  return (await orderRow(api, order)).held;
}

it('holds the orders of who is on the blacklist, in whatever shop and by the phone number alone, until he is taken off', async () => {
  await publishRules(api, [{ name: '黑名单', outcome: 'HOLD', reason: 'BLACKLISTED', groups: [{ match: 'ALL', conditions: [{ fact: 'BLACKLISTED', operator: 'IN', values: ['true'] }] }] }]);
  const [bad, elsewhere, other] = [await customer('storefront', '13611110000'), await customer('flagship', '13611110000'), await customer('storefront', '13622220000')];
  expect(await held({ customerId: bad, phone: '13611110000' })).toBe(false);
  expect((await command('block', bad)).data?.['blockCustomer']).toMatchObject({ customer: { blockedAt: expect.any(String), blockedReason: '多次恶意退货' }, userErrors: [] });
  expect(await held({ customerId: bad, phone: '13733330000' })).toBe(true);
  expect(await held({ customerId: elsewhere, phone: '13733330000' })).toBe(true);
  expect(await held({ phone: '13611110000' })).toBe(true);
  expect(await held({ customerId: other, phone: '13622220000' })).toBe(false);
  const listed = await api.execute('{ customers(filter: { blocked: true }) { nodes { id timeline { message } } } }', { as: 'clerk' });
  expect(listed.data?.['customers'].nodes).toContainEqual({ id: encodeNodeId('Customer', bad), timeline: [{ message: expect.stringContaining('多次恶意退货') }] });
  expect(listed.data?.['customers'].nodes).not.toContainEqual(expect.objectContaining({ id: encodeNodeId('Customer', other) }));
  expect((await command('unblock', bad)).data?.['unblockCustomer']).toMatchObject({ customer: { blockedAt: null, blockedReason: null }, userErrors: [] });
  expect(await held({ customerId: bad, phone: '13611110000' })).toBe(false);
});

it('takes a number that a marketplace masked for nobody in particular', async () => {
  const bad = await customer('flagship', '1*******000');
  await command('block', bad);
  expect(await held({ customerId: bad, phone: '1*******000' })).toBe(true);
  expect(await held({ customerId: await customer('flagship', '1*******000'), phone: '1*******000' })).toBe(false);
});

it('is not for everybody, and says when there is nothing to do', async () => {
  const id = await customer('storefront', '13644440000');
  expect((await command('block', id, 'partner')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect((await command('unblock', id)).data?.['unblockCustomer'].userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['customerId'] }]);
  await command('block', id, 'service');
  expect((await command('block', id)).data?.['blockCustomer'].userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: '这位客户已在黑名单中。', field: ['customerId'] }]);
});
