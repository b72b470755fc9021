import { expect, marketplaceOrder, rowOf, signInAs, test } from '../fixtures.js';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'clerk');
});

test('a filter stands in the URL, and a view of it can be saved and opened again', async ({ page }) => {
  await page.goto('/orders');
  await page.getByRole('button', { name: '添加筛选' }).click();
  await page.getByRole('menuitem', { name: '渠道' }).click();
  await page.getByRole('checkbox', { name: '淘宝' }).check();
  await page.getByRole('button', { name: '应用' }).click();
  await expect(page).toHaveURL(/f\.source=TAOBAO/);
  await page.getByRole('button', { name: '保存视图' }).click();
  await page.getByRole('dialog').getByLabel('视图名称').fill('只看淘宝');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('tab', { name: '全部' }).click();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).not.toHaveURL(/source/);
  await page.getByRole('tab', { name: '★ 只看淘宝' }).click();
  await expect(page).toHaveURL(/f\.source=TAOBAO/);
  await page.reload();
  await expect(page.getByRole('button', { name: /渠道: 淘宝/ })).toBeVisible();
});

test('a new order announces itself without moving the rows', async ({ page }) => {
  await page.goto('/orders');
  const first = page.getByRole('grid').getByRole('row').nth(1);
  await expect(first.getByRole('link')).toBeVisible();
  const before = await first.getByRole('link').textContent();
  const { orderNo } = await marketplaceOrder();
  const pill = page.getByRole('button', { name: '显示更新' });
  await expect(pill).toBeVisible({ timeout: 20_000 });
  await expect(first).toContainText(before ?? '');
  await pill.click();
  await expect(rowOf(page, orderNo)).toBeVisible();
});
