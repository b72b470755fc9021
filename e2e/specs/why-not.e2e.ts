import { ask, expect, expectToast, pageOf, press, test, whoIs } from '../fixtures.js';

/** The administrator gives a single permission for a day. */
async function give(userId: string, permission: string): Promise<void> {
  const input = { userIds: [userId], setPermissions: [{ permission, denied: false, validUntil: new Date(Date.now() + 86_400_000).toISOString() }] };
  const { previewAssignAccess } = await ask<{ previewAssignAccess: { token: string } }>('admin', 'query ($input: AccessChangeInput!) { previewAssignAccess(input: $input) { token } }', { input });
  await ask('admin', 'mutation ($input: AssignAccessInput!) { assignAccess(input: $input) { userErrors { message } } }', { input: { ...input, previewToken: previewAssignAccess.token } });
}

// Shows S8.3.1.1 (screen /payments/ledger, operation whyNot, operation askForPermission)
test('by the keyboard alone: whoever may not open a page asks for it, is given it for a day, and goes on', async ({ browser }) => {
  const page = await pageOf(browser, 'warehouse');
  const { displayName } = await whoIs('admin');
  await page.goto('/payments/ledger');
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
  await page.keyboard.press('Escape');
  await give((await whoIs('warehouse')).id, 'ledger:read');
  await expect(page.getByRole('button', { name: '为什么不能操作？' })).toHaveCount(0, { timeout: 20_000 });
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
