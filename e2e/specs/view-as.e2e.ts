import type { Page } from '@playwright/test';
import { ask, expect, marketplaceOrder, pageOf, press, signInAs, test, viewAs, visit, whoIs, type Person } from '../fixtures.js';

/** Whom the administrator looks as, with the pages of his that no menu leads to, and one that is closed to him. */
const BESIDE_THE_MENU: Readonly<Partial<Record<Person, readonly string[]>>> = {
  clerk: ['/orders/new', '/orders/import', '/orders/batches', '/inventory/bins'],
  finance: ['/payments/refunds', '/payments/ledger', '/orders/new'],
  warehouse: ['/fulfilment-orders/desk', '/waves', '/inventory/movements', '/inventory/documents', '/inventory/counts', '/inventory/bins', '/inventory/alerts', '/payments/ledger'],
  service: ['/orders/batches', '/payments/refunds'],
  customer: ['/orders/new'],
};

const bar = (page: Page) => page.getByRole('region', { name: /以他人视角查看|以他人視角檢視|View as/ });
const speak = async (page: Page, locale: string): Promise<void> => void (await page.addInitScript((tag) => localStorage.setItem('ordo.locale', tag), locale));

/** What somebody has before him: the menu, the heading, every cell of the tables, and every button with whether it can be pressed. */
function screen(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
    const buttons = [...document.querySelectorAll('main button')].map((each) => `${each.getAttribute('aria-label') ?? each.textContent} ${each.matches(':disabled, [aria-disabled=true]') ? 'off' : 'on'}`);
    return { menu: texts('nav a'), heading: texts('main h1'), tabs: texts('main [role=tab]'), cells: texts('main [role=gridcell], main td'), facts: texts('main dd'), buttons, busy: texts('[role=progressbar]').length };
  });
}

/** Where somebody's menu leads: what is new in the product is looked at without being named here. */
async function menuOf(page: Page): Promise<string[]> {
  await page.goto('/');
  const links = page.getByRole('navigation').getByRole('link');
  await expect(links.first()).toBeVisible();
  return [...new Set(await links.evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).pathname)))];
}

/** A page is compared for the first two people who have it: every answer of every query is compared for all of them by the API's own test. */
const LOOKED_AT_BY = 2;
const looks = new Map<string, number>();
function stillToLookAt(route: string): boolean {
  const before = looks.get(route) ?? 0;
  looks.set(route, before + 1);
  return before < LOOKED_AT_BY;
}

test.setTimeout(600_000);

for (const [person, pages] of Object.entries(BESIDE_THE_MENU) as [Person, readonly string[]][]) {
  // Shows S8.3.2.1, S8.3.2.2 (screen /system/users, operation startViewAs)
  test(`the administrator who looks as ${person} has the very screens of ${person}`, async ({ browser }) => {
    const { orderNo } = await marketplaceOrder();
    const [real, shown] = [await pageOf(browser, person), await pageOf(browser, 'admin')];
    await viewAs(shown, { userId: (await whoIs(person)).id });
    await shown.goto('/');
    // As much room for the page as without the bar: a table draws the rows that fit.
    const { width, height } = shown.viewportSize() ?? { width: 1440, height: 900 };
    await shown.setViewportSize({ width, height: height + Math.round((await bar(shown).boundingBox())?.height ?? 0) });
    for (const route of [...[...(await menuOf(real)), ...pages].filter(stillToLookAt), `/orders/${orderNo}`]) {
      await test.step(route, async () => {
        // Jobs go on meanwhile: what has changed between the two looks is looked at again.
        await expect(async () => {
          await Promise.all([visit(real, route), visit(shown, route)]);
          await expect(bar(shown)).toBeVisible();
          await expect(real.locator('main h1').first()).toBeVisible();
          await expect(async () => expect(await screen(shown)).toEqual(await screen(real))).toPass({ timeout: 8_000 });
        }).toPass({ timeout: 120_000 });
      });
    }
  });
}

// Shows S8.3.1.1 (screen /, operation startViewAs)
test('by the keyboard alone: into a preview, told that nothing can be changed there, and out again', async ({ page }) => {
  const { orderNo } = await marketplaceOrder();
  const { displayName } = await whoIs('clerk');
  await signInAs(page, 'admin');
  await page.goto('/system/shops');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: `以 ${displayName} 的视角查看` })).toBeVisible();
  await page.keyboard.type(`以 ${displayName} 的视角`);
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText(`您正在以此视角查看：${displayName}`);
  await page.goto(`/orders/${orderNo}`);
  await press(page, page.getByRole('button', { name: '拦截', exact: true }));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await press(page, dialog.getByRole('button', { name: /拦截/ }).last());
  await expect(dialog.getByText('正在预览他人的视角，不能更改')).toBeVisible();
  // A dialog does not close while it is still sending: whoever is that fast presses again.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(bar(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/system\/shops/);
});

// Shows S8.3.2.2 (screen /system/users, operation startViewAs)
test('in English: from a person, with what is masked outlined and why', async ({ page }) => {
  const { orderNo } = await marketplaceOrder();
  const { id, displayName } = await whoIs('warehouse');
  await speak(page, 'en');
  await signInAs(page, 'admin');
  await page.goto(`/system/users/${encodeURIComponent(id)}`);
  await page.getByRole('dialog').getByRole('button', { name: 'View as…' }).click();
  await expect(bar(page)).toContainText(`You see the product as: ${displayName}`);
  await page.getByRole('button', { name: /menu entries are hidden/ }).click();
  await expect(page.getByRole('dialog', { name: 'Hidden from the menu' })).toContainText('Customers');
  await page.keyboard.press('Escape');
  await page.goto(`/orders/${orderNo}`);
  // What comes in meanwhile draws the page anew, and the pointer then stands on nothing.
  await expect(async () => {
    await page.getByText(/^\d*\*{4,}\d{2,4}$/).first().hover();
    await expect(page.getByRole('tooltip')).toContainText('Hidden by: ', { timeout: 2_000 });
  }).toPass();
  await bar(page).getByRole('button', { name: /Leave the preview/ }).click();
  await expect(page).toHaveURL(/\/system\/users/);
  await expect(bar(page)).toHaveCount(0);
});

// Shows S8.1.2.2 (screen /system/roles, operation startViewAs)
test('in traditional Chinese: of changes to a role that are not saved, which are still there afterwards', async ({ page }) => {
  const CREATE = 'mutation ($input: CreateRoleInput!) { createRole(input: $input) { role { id name } userErrors { message } } }';
  const name = `預覽 ${Date.now()}`;
  const { createRole } = await ask<{ createRole: { role: { id: string } } }>('admin', CREATE, { input: { name, permissions: ['order:read', 'customer:read'] } });
  await speak(page, 'zh-TW');
  await signInAs(page, 'admin');
  await page.goto(`/system/roles/${encodeURIComponent(createRole.role.id)}`);
  await page.getByRole('checkbox', { name: '檢視客戶' }).or(page.getByRole('checkbox', { name: '查看客戶' })).uncheck();
  await page.getByRole('button', { name: '以此視角檢視…' }).click();
  await expect(bar(page)).toContainText(`${name}未儲存的角色`);
  const menu = page.getByRole('navigation').getByRole('link');
  await expect(menu).toHaveCount(2);
  await bar(page).getByRole('button', { name: /離開預覽/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '1' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '檢視客戶' }).or(page.getByRole('checkbox', { name: '查看客戶' }))).not.toBeChecked();
});
