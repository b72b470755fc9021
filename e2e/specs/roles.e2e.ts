import { expect, signInAs, test, type Person } from '../fixtures.js';

const SEES: Record<Exclude<Person, 'admin'>, readonly string[]> = {
  clerk: ['工作台', '订单', '发货物流', '支付退款', '售后退换', '库存', '商品', '客户', '规则', '店铺', '后台任务'],
  warehouse: ['工作台', '订单', '出库作业', '发货物流', '售后退换', '库存', '商品', '规则', '后台任务'],
  finance: ['工作台', '订单', '支付退款', '售后退换', '商品', '规则', '店铺', '后台任务'],
  service: ['工作台', '订单', '发货物流', '支付退款', '售后退换', '商品', '客户', '店铺', 'GraphiQL'],
  customer: ['工作台', '订单', '发货物流', '支付退款', '售后退换'],
};

for (const [person, items] of Object.entries(SEES)) {
  // Shows S8.3.2.1
  test(`${person} finds the pages of the role in the navigation, and no others`, async ({ page }) => {
    await signInAs(page, person as Person);
    await page.goto('/');
    const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link');
    await expect(links).toHaveText(items);
  });
}

const FORBIDDEN: readonly (readonly [Person, string, string])[] = [
  ['clerk', '/system/users', 'user:read'],
  ['finance', '/fulfilment-orders', 'shipment:read'],
  ['warehouse', '/payments/ledger', 'ledger:read'],
  ['customer', '/customers', 'customer:read'],
];

for (const [person, path, permission] of FORBIDDEN) {
  test(`${person} at ${path} reads which permission is missing`, async ({ page }) => {
    await signInAs(page, person);
    await page.goto(path);
    await expect(page.getByRole('heading', { name: '没有权限查看这个页面', level: 1 })).toBeVisible();
    await expect(page.getByText(permission)).toBeVisible();
  });
}

test('GraphiQL opens for service', async ({ page }) => {
  await signInAs(page, 'service');
  await page.goto('/graphiql');
  await expect(page.getByRole('button', { name: /Execute query/ })).toBeVisible({ timeout: 20_000 });
});

test('GraphiQL does not open for a customer', async ({ page }) => {
  await signInAs(page, 'customer');
  const response = await page.goto('/graphiql');
  expect(response?.status()).toBe(403);
});
