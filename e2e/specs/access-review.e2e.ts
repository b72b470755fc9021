import { expect, expectToast, pageOf, rowOf, test } from '../fixtures.js';

test('an administrator reviews what is given against what is used, follows a proposal and takes it back', async ({ browser }) => {
  const page = await pageOf(browser, 'admin');
  await page.goto('/system/users');
  await page.getByRole('link', { name: '权限复核' }).click();
  await expect(page.getByRole('heading', { name: '权限复核' })).toBeVisible();
  await expect(page.getByRole('table', { name: '危险组合' })).toContainText('一人既收款又退款');
  await expect(page.getByRole('table', { name: '需要留意的账号' })).toContainText('临时权限即将到期');
  await expect(page.getByRole('table', { name: '建议' })).toContainText('预设角色已锁定');
  await page.getByRole('button', { name: '采纳：王芳' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('立即失去：重试任务');
  await dialog.getByRole('button', { name: '采纳' }).click();
  await expectToast(page, '已采纳：王芳');
  await expect(page.getByRole('button', { name: '采纳：王芳' })).toBeHidden();
  await page.getByRole('button', { name: '撤回：王芳' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await expectToast(page, '已撤回：王芳');
  await expect(rowOf(page, '已撤回')).toContainText('王芳');
  await expect(page.getByRole('button', { name: '采纳：王芳' })).toBeVisible();
});
