import { expect, signInAs, test } from '../fixtures.js';

test.describe('signing in', () => {
  // Shows S3.2.1.3 (screen /login)
  test('one click on a card signs in as that person', async ({ page }) => {
    await page.goto('/login');
    await page.getByRole('button', { name: /^订单处理员/ }).click();
    await expect(page.getByRole('heading', { name: '工作台', level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: /李婷/ })).toBeVisible();
  });

  test('a wrong password is refused without saying which part was wrong', async ({ page }) => {
    await page.goto('/login');
    await page.getByLabel('用户名').fill('nobody');
    await page.getByRole('textbox', { name: '密码' }).fill('not-the-password');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('用户名或密码');
    await expect(page).toHaveURL(/\/login/);
  });

  test('leads to the page that was asked for', async ({ page }) => {
    await page.goto('/orders?tab=HELD');
    await page.getByRole('button', { name: /^订单处理员/ }).click();
    await expect(page).toHaveURL(/\/orders\?tab=HELD$/);
    await expect(page.getByRole('tab', { name: /^异常/ })).toHaveAttribute('aria-selected', 'true');
  });

  test('signing out ends the session on the server too', async ({ page }) => {
    await page.goto('/login');
    await page.getByRole('button', { name: /^财务人员/ }).click();
    const account = page.getByRole('button', { name: /我的账户/ });
    await expect(account).toBeVisible();
    const cookies = await page.context().cookies();
    await account.click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await expect(page).toHaveURL(/\/login/);
    await page.context().addCookies(cookies);
    await page.goto('/orders');
    await expect(page).toHaveURL(/\/login/);
  });
});

test('the language changes without a reload and is remembered', async ({ page }) => {
  await signInAs(page, 'clerk');
  await page.goto('/orders');
  await page.getByRole('button', { name: '语言' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible();
  // It is kept for the person: the other specs expect his own.
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { name: '订单', level: 1 })).toBeVisible();
});

// Shows S3.2.2.3 (screen /login)
test('a browser that is too old to run the application is told so', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/login');
  const told = await page.locator('script[nomodule]').getAttribute('src');
  expect(told).toBeTruthy();
  await page.addScriptTag({ url: told ?? '' });
  for (const words of ['浏览器版本过旧', '瀏覽器版本過舊', 'This browser is too old']) await expect(page.getByText(words)).toBeVisible();
});
