import { ask, expect, expectToast, pageOf, press, rowOf, tabTo, test } from '../fixtures.js';

const ROLE = '库存观察员';

test.setTimeout(180_000);

test('a role is cloned, changed and given to two people at once with the keyboard alone, and they feel it without a reload', async ({ browser }) => {
  const [admin, service] = [await pageOf(browser, 'admin'), await pageOf(browser, 'service')];
  const menu = service.getByRole('navigation', { name: '主导航' });
  await service.goto('/');
  await expect(menu.getByRole('link', { name: '订单', exact: true })).toBeVisible();
  const inventory = menu.getByRole('link', { name: '库存', exact: true });
  const opened = await service.evaluate(() => performance.timeOrigin);

  await test.step('clone a preset role', async () => {
    await admin.goto('/system/roles');
    await press(admin, admin.getByRole('navigation', { name: '角色列表' }).getByRole('link', { name: /客服人员/ }));
    await expect(admin.getByRole('checkbox', { name: '查看库存' })).toBeDisabled();
    await press(admin, admin.getByRole('button', { name: '复制角色' }));
    await expect(admin.getByRole('textbox', { name: '角色名称' })).toBeFocused();
    await admin.keyboard.press('Control+a');
    await admin.keyboard.type(ROLE);
    await admin.keyboard.press('Control+Enter');
    await expect(admin.getByRole('heading', { name: ROLE, level: 2 })).toBeFocused();
  });

  await test.step('give it a permission, after seeing what that does', async () => {
    await tabTo(admin, admin.getByRole('searchbox', { name: '搜索权限' }));
    await admin.keyboard.type('查看库存');
    await expect(admin.getByRole('checkbox', { name: '查看订单' })).toHaveCount(0);
    await press(admin, admin.getByRole('checkbox', { name: '查看库存' }), 'Space');
    await expect(admin.getByRole('status').filter({ hasText: '1 处改动' })).toBeVisible();
    await admin.keyboard.press('Control+Enter');
    const dialog = admin.getByRole('dialog');
    await expect(dialog.getByText('增加：查看库存')).toBeVisible();
    await expect(dialog.getByText('立即影响 0 个用户')).toBeVisible();
    await expect(dialog.getByRole('button', { name: '检查并保存' })).toBeFocused();
    await admin.keyboard.press('Enter');
    await expectToast(admin, '已保存角色');
  });

  await test.step('preview it for two people', async () => {
    await admin.goto('/system/users');
    for (const name of ['孙悦', '王芳']) {
      await rowOf(admin, name).getByRole('gridcell').nth(1).focus();
      await admin.keyboard.press('x');
    }
    await press(admin, admin.getByRole('button', { name: '分配权限' }));
    const dialog = admin.getByRole('dialog', { name: '为 2 个用户分配权限' });
    await press(admin, dialog.getByRole('combobox', { name: '授予角色' }));
    await expect(admin.getByRole('option', { name: ROLE })).toBeVisible();
    for (let step = 0; step < 30 && !(await admin.getByRole('option', { name: ROLE }).evaluate((option) => option === document.activeElement)); step += 1) await admin.keyboard.press('ArrowDown');
    await admin.keyboard.press('Enter');
    await admin.keyboard.press('Escape');
    await press(admin, dialog.getByRole('button', { name: '预览' }));
    await expect(dialog.getByText('2 个用户的权限会改变')).toBeVisible();
    await expect(rowOf(admin, '孙悦').filter({ hasText: '查看库存' })).toBeVisible();
    await expect(inventory).toHaveCount(0);
  });

  await test.step('do it', async () => {
    await admin.keyboard.press('Enter');
    await expectToast(admin, '2 个用户的权限已更新');
    // The second in which rights are felt is held by the integration tests; here a browser draws beside others.
    await expect(inventory).toBeVisible();
    expect(await service.evaluate(() => performance.timeOrigin)).toBe(opened);
    await inventory.click();
    await expect(service.getByRole('heading', { name: '库存', level: 1 })).toBeVisible();
  });

  await test.step('and take it back: the page is gone', async () => {
    type Users = { users: { nodes: { id: string; username: string }[] }; roles: { nodes: { id: string; name: string }[] } };
    const { users, roles } = await ask<Users>('admin', '{ users(first: 100) { nodes { id username } } roles(first: 100) { nodes { id name } } }');
    const input = { userIds: users.nodes.filter(({ username }) => ['service', 'finance'].includes(username)).map(({ id }) => id), takeRoleIds: roles.nodes.filter(({ name }) => name === ROLE).map(({ id }) => id) };
    const { previewAssignAccess } = await ask<{ previewAssignAccess: { token: string } }>('admin', 'query ($input: AccessChangeInput!) { previewAssignAccess(input: $input) { token } }', { input });
    const { assignAccess } = await ask<{ assignAccess: object }>('admin', 'mutation ($input: AssignAccessInput!) { assignAccess(input: $input) { affected userErrors { message } } }', { input: { ...input, previewToken: previewAssignAccess.token } });
    expect(assignAccess).toEqual({ affected: 2, userErrors: [] });
    await expect(inventory).toHaveCount(0);
    await expect(service.getByText('stock:read')).toBeVisible();
  });
});
