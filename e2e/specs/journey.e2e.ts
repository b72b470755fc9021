import { expect, pageOf, rowOf, sandboxUrl, test } from '../fixtures.js';

test('an order goes from the marketplace to the refund through the hands of five roles', async ({ browser, page }) => {
  test.setTimeout(180_000);

  await page.goto(sandboxUrl('/taobao'));
  await page.getByLabel('青瓷茶杯 数量').fill('1');
  await page.getByRole('button', { name: '立即购买并付款' }).click();
  const tid = (await page.getByRole('status').locator('code').textContent()) ?? '';
  expect(tid).toMatch(/^\d+$/);

  const clerk = await pageOf(browser, 'clerk');
  await clerk.goto('/orders');
  const row = rowOf(clerk, '青瓷茶杯').first();
  await expect(row).toContainText('待审核', { timeout: 20_000 });
  await row.getByRole('link').click();
  await expect(clerk.getByText(tid)).toBeVisible();
  await clerk.getByRole('button', { name: '审核通过' }).click();
  await clerk.getByRole('dialog').getByRole('button', { name: '审核通过' }).click();
  await expect(clerk.getByRole('list', { name: '时间线' })).toContainText('华');
});
