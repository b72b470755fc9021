import { expect, pageOf, signInAs, test } from '../fixtures.js';

test('users are found by kind and role, and the address keeps what was asked for', async ({ browser }) => {
  const page = await pageOf(browser, 'admin');
  await page.goto('/system/users?f.kind=STAFF');
  const table = page.getByRole('grid', { name: '用户' });
  await expect(table.getByText('李婷')).toBeVisible();
  await expect(page.getByRole('button', { name: '类型: 员工' })).toBeVisible();
  await page.getByRole('button', { name: '添加筛选' }).click();
  await page.getByRole('menuitem', { name: '角色' }).click();
  await page.getByRole('dialog', { name: '角色' }).getByRole('combobox', { name: '角色' }).fill('财务');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '应用' }).click();
  await expect(page.getByRole('button', { name: '角色: 财务人员' })).toBeVisible();
  await expect(table.getByText('李婷')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: '角色: 财务人员' })).toBeVisible();
  await expect(table.getByText('财务人员').first()).toBeVisible();
  await expect(table.getByText('李婷')).toBeHidden();
});

test('preset roles are called by their English words on an English screen', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('ordo.locale', 'en'));
  await signInAs(page, 'admin');
  await page.goto('/system/users?f.name=clerk');
  await expect(page.getByRole('grid').getByText('Order clerk')).toBeVisible();
});
