import type { Page } from '@playwright/test';
import { ask, expect, expectToast, pageOf, press, rowOf, test, whoIs } from '../fixtures.js';
import { speak } from '../identity.js';

const LEDGER = '/payments/ledger';
const QUEUE = '/system/permission-requests';

/** Leaves the warehouse as it was: other specs look at what it may do. */
test.afterEach(async () => {
  const change = { userIds: [(await whoIs('warehouse')).id], clearPermissions: ['ledger:read'] };
  const { previewAssignAccess } = await ask<{ previewAssignAccess: { token: string } }>('admin', 'query ($input: AccessChangeInput!) { previewAssignAccess(input: $input) { token } }', { input: change });
  await ask('admin', 'mutation ($input: AssignAccessInput!) { assignAccess(input: $input) { userErrors { message } } }', { input: { ...change, previewToken: previewAssignAccess.token } });
});

/** The wall clock of tomorrow, as a field of date and time takes it when it is typed. */
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) + 'T12:00';

/** Finance asks for something. */
async function askFor(permission: string, reason: string): Promise<void> {
  const { askForPermission } = await ask<{ askForPermission: object }>('finance', 'mutation ($input: AskForPermissionInput!) { askForPermission(input: $input) { userErrors { message } } }', { input: { permission, reason } });
  expect(askForPermission).toEqual({ userErrors: [] });
}

/** Opens a request from the queue. */
async function openRequest(page: Page, reason: string): Promise<void> {
  await page.goto(QUEUE);
  await rowOf(page, reason).getByRole('gridcell').nth(2).focus();
  await page.keyboard.press(' ');
}

// Shows S8.3.1.1, S8.3.3.2 (screen /payments/ledger, screen /system/permission-requests, operation whyNot, operation askForPermission, operation grantPermissionRequest)
test('whoever may not open a page asks for it by the keyboard alone, is given it for a day from the queue, and goes on without a new sign-in', async ({ browser }) => {
  const [page, admin] = [await pageOf(browser, 'warehouse'), await pageOf(browser, 'admin')];
  const { displayName } = await whoIs('admin');
  await page.goto(LEDGER);
  await press(page, page.getByRole('button', { name: '为什么不能操作？' }));
  const dialog = page.getByRole('dialog', { name: '为什么不能操作？' });
  await expect(dialog).toContainText('您的角色都没有这项权限');
  await expect(dialog).toContainText(`可以授予的人：${displayName}`);
  await page.keyboard.type('月底和财务一起盘点');
  await press(page, dialog.getByRole('button', { name: '申请权限' }));
  await expectToast(page, '已通知');
  await expect(dialog).toHaveCount(0);
  await press(page, page.getByRole('button', { name: '为什么不能操作？' }));
  await expect(dialog).toContainText('可以授予的人已收到通知');
  await expect(dialog.getByRole('button', { name: '撤回' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openRequest(admin, '月底和财务一起盘点');
  await press(admin, admin.getByRole('button', { name: '授予', exact: true }));
  const grant = admin.getByRole('dialog', { name: /授予 .* 权限“查看账本”/ });
  await grant.getByLabel('失效时间').fill(tomorrow());
  await press(admin, grant.getByRole('button', { name: '授予', exact: true }));
  await expect(admin.getByRole('dialog', { name: /申请“查看账本”/ })).toContainText('已授予');
  await expect(page.getByRole('grid', { name: '账本' })).toBeVisible({ timeout: 20_000 });
});

// Shows S8.3.3.2 (screen /account, operation declinePermissionRequest, operation withdrawPermissionRequest)
test('in English: a request is declined from the queue with a reason, which its asker reads; another is taken back', async ({ browser }) => {
  const [page, admin] = [await pageOf(browser, 'finance'), await pageOf(browser, 'admin')];
  const { permissionRequests: t } = await speak(page, 'en');
  await speak(admin, 'en');
  await askFor('audit:read', 'Who changed the price?');
  await askFor('stock:adjust', 'The count was wrong');
  await openRequest(admin, 'Who changed the price?');
  await press(admin, admin.getByRole('button', { name: t.decline.verb }));
  const decline = admin.getByRole('dialog', { name: /Decline the request of/ });
  await press(admin, decline.getByRole('button', { name: t.decline.verb }));
  await expect(decline).toBeVisible();
  await decline.getByLabel(t.decline.note).fill('Ask me for the entry');
  await press(admin, decline.getByRole('button', { name: t.decline.verb }));
  await expect(admin.getByRole('dialog')).toContainText('Ask me for the entry');
  await page.goto('/account');
  const mine = page.getByRole('table', { name: t.mine.title });
  await expect(mine.getByRole('row').filter({ hasText: 'Who changed the price?' })).toContainText('Ask me for the entry');
  const other = mine.getByRole('row').filter({ hasText: 'The count was wrong' });
  await press(page, other.getByRole('button', { name: /^Withdraw/ }));
  await expect(other).toContainText('Withdrawn');
  await expect(other.getByRole('button')).toHaveCount(0);
});

// Shows S8.3.1.1 (screen /orders, operation whyNot)
test('in English: a button that is refused for want of a permission says who can give it', async ({ browser }) => {
  const page = await pageOf(browser, 'finance');
  await page.addInitScript(() => localStorage.setItem('ordo.locale', 'en'));
  const { orders } = await ask<{ orders: { nodes: { orderNo: string }[] } }>('finance', '{ orders(first: 1) { nodes { orderNo } } }');
  await page.goto(`/orders/${orders.nodes[0]?.orderNo ?? ''}`);
  // Announced as disabled, and yet it answers.
  await page.getByRole('button', { name: 'Hold', exact: true }).click({ force: true });
  const dialog = page.getByRole('dialog', { name: 'Why can’t I?' });
  await expect(dialog).toContainText('None of your roles has it.');
  await expect(dialog).toContainText('Roles that have it: ');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});
