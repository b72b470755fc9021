import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { encodeNodeId } from '../../platform/ids.js';
import { countStatements } from '../../testing/count-statements.js';
import { shopIdOf } from '../../testing/shops.js';
import { testApi } from '../../testing/test-api.js';
import { mapExternalSkus } from './find-skus.js';
import { ProductMapping, Sku } from './product.entity.js';

const api = await testApi();
const em = api.system().em;

describe('the catalogue', () => {
  it('is found by category and by the beginning of a code or name', async () => {
    const query = 'query ($sku: SkuFilter, $product: ProductFilter) { skus(filter: $sku) { nodes { code } } products(filter: $product) { nodes { name category skus { code } } } }';
    const { data } = await api.execute(query, { as: 'clerk', variables: { sku: { code: 'TEA-LJ', category: ['TEA'] }, product: { name: '明前', category: ['TEA'] } } });
    expect(data?.skus.nodes.map((sku: { code: string }) => sku.code)).toEqual(['TEA-LJ-250', 'TEA-LJ-50']);
    expect(data?.products.nodes).toMatchObject([{ name: '明前龙井', skus: [{ code: 'TEA-LJ-50' }, { code: 'TEA-LJ-250' }] }]);
    const none = await api.execute(query, { as: 'clerk', variables: { sku: { code: 'TEA_LJ' }, product: { name: '%' } } });
    expect(none.data).toMatchObject({ skus: { nodes: [] }, products: { nodes: [] } });
  });

  it('shows what a piece cost only to those who may see it', async () => {
    const sku = await em.findOneOrFail(Sku, { code: 'TEA-LJ-50' });
    const ask = (as: 'finance' | 'clerk') => api.execute('query ($id: ID!) { sku(id: $id) { code price { amount } cost { amount } } }', { as, variables: { id: encodeNodeId('Sku', sku.id) } });
    expect((await ask('finance')).data?.sku).toEqual({ code: 'TEA-LJ-50', price: { amount: '60.00' }, cost: { amount: '27.00' } });
    const { data, errors } = await ask('clerk');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(data)).not.toContain('27.00');
  });

  it('takes as many statements for a hundred products with their SKUs as for one', async () => {
    await api.tokenOf('clerk');
    const list = (first: number) => countStatements(api, () => api.execute('query ($first: Int) { products(first: $first) { nodes { name skus { code product { name } } } } }', { as: 'clerk', variables: { first } }));
    const few = await list(1);
    expect(await list(100)).toBeLessThanOrEqual(few);
  });
});

describe("a marketplace's items", () => {
  it('are our SKUs by an explicit mapping first, else by the code on the item, and unknown otherwise', async () => {
    const shopId = await shopIdOf(api, 'manual');
    const mapped = await em.findOneOrFail(Sku, { code: 'CUP-CEL-1' });
    const fork = em.fork();
    fork.create(ProductMapping, { shopId, externalSkuId: '9001', skuId: mapped.id } as never);
    await fork.flush();
    const items = [{ externalSkuId: '9001', outerCode: 'TEA-LJ-50' }, { externalSkuId: '9002', outerCode: 'TEA-LJ-50' }, { externalSkuId: '9003', outerCode: 'NO-SUCH' }];
    const map = command('map', async (tx) => {
      const skus = await mapExternalSkus(tx, shopId, items);
      return { codes: items.map((item) => skus.get(item.externalSkuId)?.code) };
    });
    expect((await perform(api.system(), map, {})).codes).toEqual(['CUP-CEL-1', 'TEA-LJ-50', undefined]);
  });
});
