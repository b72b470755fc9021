import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { IdempotencyKey } from '../../platform/command/idempotency-key.entity.js';
import { encodeNodeId, newId } from '../../platform/ids.js';
import { shopIdOf } from '../../testing/shops.js';
import { testApi } from '../../testing/test-api.js';
import { Customer, CustomerLevel } from './customer.entity.js';
import { findOrCreateCustomer, type CustomerFacts } from './find-or-create-customer.js';

const api = await testApi();
const shopIds = { flagship: await shopIdOf(api, 'flagship'), storefront: await shopIdOf(api, 'storefront'), manual: await shopIdOf(api, 'manual') };
const LIST = 'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id name phone level } totalCount } }';
const REVEAL = 'mutation ($input: RevealCustomerInput!) { revealCustomer(input: $input) { customer { name phone } userErrors { code field } } }';

const find = command('find', async (tx, facts: CustomerFacts) => ({ id: (await findOrCreateCustomer(tx, facts)).id }));

async function addCustomer(facts: { name: string; phone: string; level?: CustomerLevel; shop?: keyof typeof shopIds }): Promise<string> {
  const em = api.system().em.fork();
  const customer = em.create(Customer, { ...facts, shopId: shopIds[facts.shop ?? 'storefront'], createdAt: api.clock.now() } as never);
  await em.flush();
  return encodeNodeId('Customer', customer.id);
}

describe('customers on screen', () => {
  it('are masked', async () => {
    const id = await addCustomer({ name: '欧阳静', phone: '13900007788' });
    const { data } = await api.execute('query ($id: ID!) { customer(id: $id) { name phone } }', { as: 'clerk', variables: { id } });
    expect(data?.customer).toEqual({ name: '欧**', phone: '139****7788' });
  });

  it('are found by rank and shop', async () => {
    const vip = await addCustomer({ name: '顾向南', phone: '13700001111', level: CustomerLevel.VIP, shop: 'flagship' });
    const { data } = await api.execute(LIST, { as: 'clerk', variables: { filter: { level: ['VIP'], shopIds: [encodeNodeId('Shop', shopIds.flagship)] } } });
    expect(data?.customers.nodes.map((node: { id: string }) => node.id)).toEqual([vip]);
    const none = await api.execute(LIST, { as: 'clerk', variables: { filter: { level: ['GOLD'], shopIds: [encodeNodeId('Shop', shopIds.flagship)] } } });
    expect(none.data?.customers.totalCount).toBe(0);
  });

  it('are searched by name or phone only by those who may see them: the list would tell', async () => {
    const id = await addCustomer({ name: '司徒_空%', phone: '13600002222' });
    for (const filter of [{ name: '司徒_' }, { phone: '13600002222' }]) {
      const allowed = await api.execute(LIST, { as: 'service', variables: { filter } });
      expect(allowed.data?.customers.nodes).toMatchObject([{ id, name: '司**' }]);
      // The partner sees customers, but only masked.
      expect((await api.execute(LIST, { as: 'partner', variables: { filter } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await api.execute(LIST, { as: 'service', variables: { filter: { name: '司徒%' } } })).data?.customers.totalCount).toBe(0);
  });
});

describe('revealing a customer', () => {
  it('shows name and phone, and records who looked and why', async () => {
    const id = await addCustomer({ name: '欧阳静', phone: '13500003333' });
    const { data } = await api.execute(REVEAL, { as: 'service', variables: { input: { customerId: id, reason: '核对收货人' } } });
    expect(data?.revealCustomer).toEqual({ customer: { name: '欧阳静', phone: '13500003333' }, userErrors: [] });
    const seen = await api.execute('query ($id: ID!) { customer(id: $id) { timeline { type message actorName } } }', { as: 'clerk', variables: { id } });
    expect(seen.data?.customer.timeline).toMatchObject([{ type: 'CustomerRevealed', message: expect.stringContaining('核对收货人'), actorName: '孙悦' }]);
    const audit = await api.system().em.find(AuditEntry, { action: 'CustomerRevealed', actorName: '孙悦' });
    expect(audit).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toMatch(/欧阳静|13500003333/);
  });

  it('needs the permission and a reason, and keeps no plain answer', async () => {
    const customerId = await addCustomer({ name: '欧阳静', phone: '13500004444' });
    const forbidden = await api.execute(REVEAL, { as: 'partner', variables: { input: { customerId, reason: '看看' } } });
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const silent = await api.execute(REVEAL, { as: 'clerk', variables: { input: { customerId, reason: '' } } });
    expect(silent.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const nobody = await api.execute(REVEAL, { as: 'clerk', variables: { input: { customerId: encodeNodeId('Customer', newId()), reason: '核对' } } });
    expect(nobody.data?.revealCustomer.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }]);
    expect(await api.system().em.count(IdempotencyKey, { command: 'revealCustomer' })).toBe(0);
  });
});

describe('knowing a customer again', () => {
  it("goes by the shop's key to the buyer, else by phone", async () => {
    const shopId = shopIds.flagship;
    const first = await perform(api.system(), find, { shopId, name: '张*', externalUid: 'AAuid-1' });
    expect(await perform(api.system(), find, { shopId, name: '张**', phone: '13*****1', externalUid: 'AAuid-1' })).toEqual(first);
    expect(await perform(api.system(), find, { shopId: shopIds.manual, name: '张*', externalUid: 'AAuid-1' })).not.toEqual(first);
    const byPhone = await perform(api.system(), find, { shopId: shopIds.manual, name: '王五', phone: '13300005555' });
    expect(await perform(api.system(), find, { shopId: shopIds.manual, name: '王五五', phone: '13300005555' })).toEqual(byPhone);
  });

  it('makes one customer of a buyer whose first orders come in at once', async () => {
    const facts = { shopId: shopIds.flagship, name: '李*', externalUid: 'AAuid-race' };
    const found = await Promise.all(Array.from({ length: 16 }, () => perform(api.system(), find, facts)));
    expect(new Set(found.map((each) => each.id)).size).toBe(1);
    expect(await api.system().em.count(Customer, { externalUid: 'AAuid-race' })).toBe(1);
  });
});
