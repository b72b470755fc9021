import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { TOTP } from 'otpauth';
import { ask, expect, marketplaceOrder, signInAs, test, viewAs, visit, whoIs } from '../fixtures.js';
import { registeredCustomer, speak } from '../identity.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LISTS = [
  '/orders?size=20', '/fulfilment-orders?tab=all&size=20', '/waves?size=20', '/shipments?tab=all&size=20', '/payments?size=20', '/payments/refunds?size=20', '/returns?size=20',
  '/inventory?size=20', '/inventory/movements?size=20', '/inventory/documents?size=20', '/inventory/counts?size=20', '/inventory/bins?size=20', '/inventory/alerts?size=20', '/products?size=20', '/customers?size=20', '/system/shops?size=20', '/system/users?size=20', '/system/jobs?size=20', '/system/audit?size=20', '/system/permission-requests?tab=all&size=20',
];
const ROUTES = [...LISTS, '/', '/orders/new', '/tracking', '/fulfilment-orders/desk', '/payments/ledger', '/system/roles', '/system/access-review', '/system/api-keys', '/my/api-keys', '/system/invitations', '/account', '/account/two-step', '/dev/ui', '/orders/import', '/orders/batches', '/account/files', '/rules', '/rules?family=WAREHOUSE', '/rules?family=CLERK', '/rules?family=GIFT', '/orders?tab=UNTAKEN', '/orders?size=20&any=f.provinces%3D%E6%B5%99%E6%B1%9F%E7%9C%81&except=f.stage%3DCANCELLED', '/orders?f.stage=CANCELLED&f.numbers=X1'];
/** Pages for whoever is not signed in. */
const OUTSIDE = ['/login', '/register', '/recover', '/agreement', '/privacy', '/demo/mailbox', '/invitation'];
/** Lists whose rows open a drawer. */
const DRAWERS = LISTS.filter((route) => /^.(orders|fulfilment|shipments|payments.refunds|returns|inventory\?|inventory.(documents|counts|alerts)|customers|system.(shops|users|jobs|audit|permission-requests))/.test(route));
const WIDE = { width: 1440, height: 480 };
const NARROW = { width: 390, height: 480 };
/** Each page is looked at narrow and wide, in light and in dark; which goes with which changes from page to page, so that what all pages share is seen in all four. */
const LOOKS = [
  [{ viewport: NARROW, colorScheme: 'light' }, { viewport: WIDE, colorScheme: 'dark' }],
  [{ viewport: NARROW, colorScheme: 'dark' }, { viewport: WIDE, colorScheme: 'light' }],
] as const;
type Look = (typeof LOOKS)[number][number];
/** What opens upon a page is made of the same few parts each time: it is looked at in one of the four, the next one in another. */
const IN_TURN: readonly Look[] = LOOKS.flat();
const checkOpened = (page: Page, name: string): Promise<void> => check(page, name, [IN_TURN[looked++ % IN_TURN.length] ?? LOOKS[0][0]]);
// Rows are drawn by the same piece: to look at all of them takes most of the time.
const FURTHER_ROWS = '[data-rowindex="4"] ~ [data-rowindex]';
let looked = 0;

/** What axe finds. It is brought to a page once, and stays there while one goes about in the product. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async ([tags, furtherRows]) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const found = await here.run({ exclude: [furtherRows] }, { runOnly: tags, resultTypes: ['violations'], preload: false });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`));
  }, [TAGS, FURTHER_ROWS] as const);
}

/** Asks axe; goes on after a finding, so that one run tells all. */
async function check(page: Page, name: string, looks: readonly Look[] = LOOKS[looked++ % 2] ?? []): Promise<void> {
  await expect(page.getByLabel('正在加载')).toHaveCount(0);
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', colorScheme);
    // A table that has another width draws its rows first, and then their cells.
    await expect(page.locator('[data-rowindex]:not(:has([role=gridcell]))')).toHaveCount(0);
    expect.soft(await violations(page), `${name}, ${colorScheme}, ${viewport.width} px`).toEqual([]);
  }
  await page.setViewportSize(WIDE);
}

test.setTimeout(600_000);

test('axe finds nothing on the pages before signing in', async ({ page }) => {
  for (const route of OUTSIDE) {
    await page.goto(route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await check(page, route);
  }
});

test('axe finds nothing on any page of an administrator', async ({ page }) => {
  const { orderNo } = await marketplaceOrder();
  await signInAs(page, 'admin');
  for (const route of [...ROUTES, `/orders/${orderNo}`, '/nowhere']) {
    await visit(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (route.includes('size=')) await expect(page.getByRole('gridcell').first()).toBeVisible();
    await check(page, route);
  }
});

test('axe finds nothing on what a customer sees', async ({ page }) => {
  const { orders } = await ask<{ orders: { nodes: { orderNo: string }[] } }>('customer', '{ orders(first: 1) { nodes { orderNo } } }');
  await signInAs(page, 'customer');
  for (const route of ['/', '/orders', '/account', '/customers', ...orders.nodes.map(({ orderNo }) => `/orders/${orderNo}`)]) {
    await visit(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (route === '/orders') await expect(page.getByRole('gridcell').first()).toBeVisible();
    await check(page, route);
  }
});

test('axe finds nothing in open drawers', async ({ page }) => {
  await signInAs(page, 'admin');
  for (const route of DRAWERS) {
    await visit(page, route);
    const cell = page.getByRole('gridcell').nth(2);
    await expect(cell).toBeVisible();
    await cell.focus();
    await page.keyboard.press(' ');
    await expect(page.getByRole('dialog')).toBeVisible();
    await checkOpened(page, `drawer of ${route}`);
  }
});

test('axe finds nothing in open dialogs and menus', async ({ page }) => {
  const { orderNo } = await marketplaceOrder();
  await signInAs(page, 'admin');
  await visit(page, `/orders/${orderNo}`);
  for (const verb of ['审核通过', '拦截', '取消订单', '修改标记', '修改备注']) {
    await page.getByRole('button', { name: verb, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await checkOpened(page, `dialog ${verb}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await visit(page, '/account');
  for (const verb of ['修改显示名称', '修改手机', '修改密码', '导出个人数据', '注销账户']) {
    await page.getByRole('button', { name: verb, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await checkOpened(page, `dialog ${verb}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  for (const menu of ['语言', '显示设置']) {
    await page.getByRole('button', { name: menu }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await checkOpened(page, `menu ${menu}`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkOpened(page, 'palette');
});

test('axe finds nothing on the way into two-step sign-in, and through it', async ({ page }) => {
  const { twoStep: t, auth } = await speak(page, 'zh-CN');
  const who = await registeredCustomer();
  const givePassword = async (): Promise<void> => {
    await page.getByLabel(auth.username).fill(who.username);
    await page.getByRole('textbox', { name: auth.password }).fill(who.password);
    await page.getByRole('button', { name: auth.submit, exact: true }).click();
  };
  await page.goto('/login?next=/account/two-step');
  await givePassword();
  await page.getByRole('button', { name: t.turnOn }).click();
  await expect(page.getByLabel(t.password)).toBeVisible();
  await check(page, 'password of two-step sign-in');
  await page.getByLabel(t.password).fill(who.password);
  await page.getByRole('button', { name: t.next }).click();
  const secret = await page.getByText(/^[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}$/).innerText();
  await check(page, 'QR code');
  await page.getByLabel(t.code).fill(new TOTP({ secret: secret.replaceAll(' ', '') }).generate());
  await page.getByRole('button', { name: t.confirm }).click();
  await expect(page.getByRole('button', { name: t.saved })).toBeVisible();
  await check(page, 'recovery codes');
  await page.getByRole('button', { name: t.saved }).click();
  await check(page, 'two-step sign-in, on');
  await page.context().clearCookies();
  await page.goto('/login');
  await givePassword();
  await expect(page.getByRole('heading', { name: t.step, level: 1 })).toBeVisible();
  await check(page, 'second step');
  await page.getByRole('button', { name: t.useRecovery }).click();
  await check(page, 'recovery code');
});

test('axe finds nothing where a permission is missing', async ({ page }) => {
  await signInAs(page, 'warehouse');
  await page.goto('/payments/ledger');
  await page.getByRole('button', { name: '为什么不能操作？' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
  await check(page, 'why not');
});

test('axe finds nothing in a preview', async ({ page }) => {
  const { orderNo } = await marketplaceOrder();
  await signInAs(page, 'admin');
  await viewAs(page, { userId: (await whoIs('warehouse')).id });
  await page.goto(`/orders/${orderNo}`);
  await page.getByRole('button', { name: /隐藏了/ }).click();
  await expect(page.getByRole('dialog', { name: '被隐藏的菜单' })).toBeVisible();
  await check(page, 'preview');
});
