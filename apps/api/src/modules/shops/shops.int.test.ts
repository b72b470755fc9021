import { describe, expect, it } from 'vitest';
import { secretKey } from '../../platform/secrets.js';
import { testApi } from '../../testing/test-api.js';
import { shopCredentials } from './shop-credentials.js';
import { Shop } from './shop.entity.js';

const api = await testApi();

describe("a shop's credentials", () => {
  it('stand in the database only sealed, and open for calling the marketplace', async () => {
    const em = api.system().em;
    const shop = await em.findOneOrFail(Shop, { code: 'flagship' });
    const credentials = await shopCredentials(em, secretKey(api.config), shop.id);
    expect(credentials).toEqual({ appKey: '12345678', secret: 'sandbox-top-secret', session: 'sandbox-session-flagship' });
    const rows: unknown[] = await em.getConnection().execute('select * from shop');
    expect(JSON.stringify(rows)).not.toMatch(/sandbox-top-secret|sandbox-session-flagship/);
    expect(JSON.stringify(shop)).not.toContain(String(shop.credentials));
  });

  it('have no field in the API, and neither has the address of the gateway', async () => {
    const { data } = await api.execute('{ __type(name: "Shop") { fields { name } } }', { as: 'admin' });
    const names: string[] = data?.__type.fields.map((field: { name: string }) => field.name);
    expect(names).toContain('sandbox');
    expect(names.filter((name) => /credential|secret|gateway/i.test(name))).toEqual([]);
  });

  it('are none where a shop needs none', async () => {
    const em = api.system().em;
    const shop = await em.findOneOrFail(Shop, { code: 'manual' });
    expect(await shopCredentials(em, secretKey(api.config), shop.id)).toBeUndefined();
  });
});

describe('the list of shops', () => {
  it('says which of them talk to the sandbox', async () => {
    const { data } = await api.execute('{ shops { nodes { code channel sandbox shipWithinHours } } }', { as: 'clerk' });
    expect(data?.shops.nodes).toEqual([
      { code: 'flagship', channel: 'TAOBAO', sandbox: true, shipWithinHours: 48 },
      { code: 'manual', channel: 'MANUAL', sandbox: false, shipWithinHours: 48 },
      { code: 'storefront', channel: 'STOREFRONT', sandbox: false, shipWithinHours: 48 },
    ]);
  });
});
