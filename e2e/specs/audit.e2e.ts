import { ask, expect, marketplaceOrder, pageOf, rowOf, test } from '../fixtures.js';

const HOLD = 'mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { code } } }';

test('what a clerk changed stands in the audit log with before and after, and the log is as it was written', async ({ browser }) => {
  const { id, orderNo } = await marketplaceOrder();
  await ask('clerk', HOLD, { input: { orderId: id, reason: 'OTHER', note: '核对' } });
  const page = await pageOf(browser, 'admin');
  await page.goto(`/orders/${orderNo}`);
  await page.getByRole('link', { name: '审计记录' }).click();
  const row = rowOf(page, '李婷');
  await expect(row).toContainText('已拦截: false → true');
  await row.getByRole('button').first().click();
  const entry = page.getByRole('dialog');
  const change = entry.getByRole('table', { name: '改动前 / 改动后' }).getByRole('row').filter({ hasText: '已拦截' });
  await expect(change.getByRole('deletion')).toHaveText('false');
  await expect(change.getByRole('insertion')).toHaveText('true');
  await expect(entry).toContainText('127.0.0.1');
  await entry.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '校验' }).click();
  await expect(page.getByRole('status').filter({ hasText: '一切正常' })).toBeVisible({ timeout: 20_000 });
});

test('kinds of things are chosen by their words, and the address keeps the code', async ({ browser }) => {
  const page = await pageOf(browser, 'admin');
  await page.goto('/system/audit');
  await page.getByRole('button', { name: '添加筛选' }).click();
  await page.getByRole('menuitem', { name: '对象类别' }).click();
  const kind = page.getByRole('dialog', { name: '对象类别' }).getByRole('combobox', { name: '对象类别' });
  await kind.fill('登录');
  await kind.press('Enter');
  await page.getByRole('button', { name: '应用' }).click();
  await expect(page).toHaveURL(/f\.subjectType=Session/);
  await expect(page.getByRole('button', { name: '对象类别: 登录会话' })).toBeVisible();
});

test('the log that a filter shows is exported as a file, and that somebody did stands in it', async ({ browser }) => {
  const { id } = await marketplaceOrder();
  await ask('clerk', HOLD, { input: { orderId: id, reason: 'OTHER', note: '核对' } });
  const page = await pageOf(browser, 'admin');
  await page.goto(`/system/audit?f.subjectId=${id}`);
  await page.getByRole('button', { name: '导出' }).click();
  const fetched = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载 CSV' }).click({ timeout: 20_000 });
  expect((await fetched).suggestedFilename()).toMatch(/^audit-.*\.csv$/);
  await page.goto('/system/audit?f.action=FileFetched');
  await expect(rowOf(page, '下载了文件 audit-').first()).toBeVisible();
});
