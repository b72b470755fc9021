import { ask, expect, pageOf, test } from '../fixtures.js';

const SKU = 'query ($code: String!) { skus(filter: { code: $code }, first: 1) { nodes { bundle price { amount } floorPrice { amount } components { quantity sku { code } } } } }';

test('a bundle is made, looked at and given a floor that fits its price', async ({ browser }) => {
  const page = await pageOf(browser, 'admin');
  const code = `SET-${Date.now()}`;
  await page.goto('/products');
  await page.getByRole('button', { name: '新建组合装' }).click();
  const create = page.getByRole('dialog', { name: '新建组合装' });
  await create.getByLabel('编码', { exact: false }).first().fill(code);
  await create.getByLabel('名称', { exact: false }).fill('三只青瓷杯');
  await create.getByLabel('售价（元）', { exact: false }).fill('99.00');
  await create.getByLabel('商品编码').first().fill('CUP-CEL-1');
  await page.keyboard.press('Enter');
  await create.getByLabel('数量').first().fill('3');
  await create.getByRole('button', { name: '新建组合装' }).click();
  await expect(create).toHaveCount(0);
  const drawer = page.getByRole('dialog', { name: code });
  await expect(drawer).toContainText('CUP-CEL-1');
  await expect(drawer).toContainText('华东一仓');
  await drawer.getByRole('button', { name: '设置价格' }).click();
  const prices = page.getByRole('dialog', { name: /售价与底价$/ });
  await prices.getByLabel('底价（元）', { exact: false }).fill('120.00');
  await prices.getByRole('button', { name: '保存' }).click();
  await expect(prices).toContainText('底价不能高于售价');
  await prices.getByLabel('底价（元）', { exact: false }).fill('88.00');
  await prices.getByRole('button', { name: '保存' }).click();
  await expect(prices).toHaveCount(0);
  const { skus } = await ask<{ skus: { nodes: unknown[] } }>('admin', SKU, { code });
  expect(skus.nodes).toEqual([{ bundle: true, price: { amount: '99.00' }, floorPrice: { amount: '88.00' }, components: [{ quantity: 3, sku: { code: 'CUP-CEL-1' } }] }]);
});
