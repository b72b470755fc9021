import { expect, expectToast, pageOf, press, rowOf, test } from '../fixtures.js';

test('a clerk takes the next three by keyboard, and a lead gives one of them to a colleague and to another team', async ({ browser }) => {
  const page = await pageOf(browser, 'clerk');
  await page.goto('/orders?tab=UNTAKEN');
  await press(page, page.getByRole('button', { name: '接单' }));
  const dialog = page.getByRole('dialog', { name: '从队列接单' });
  await expect(dialog.getByLabel('接几单')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expectToast(page, '已接 3 单');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/tab=MINE/);
  const mine = rowOf(page, '李婷');
  await expect(mine.nth(2)).toBeVisible();
  const first = (await mine.first().getByRole('link').first().textContent()) ?? '';
  expect(first).not.toBe('');

  const lead = await pageOf(browser, 'admin');
  await lead.goto(`/orders/${first}`);
  const card = lead.getByRole('region', { name: '由谁处理' });
  await expect(card).toContainText('李婷');
  await press(lead, card.getByRole('button', { name: '派单' }));
  const assign = lead.getByRole('dialog', { name: '派 1 单' });
  await press(lead, assign.getByRole('combobox', { name: '接单人' }));
  await lead.getByRole('option', { name: /^孙悦/ }).click();
  await press(lead, assign.getByRole('button', { name: '派单' }));
  await expectToast(lead, '已派 1 单');
  await expect(card).toContainText('孙悦');
  await expect(rowOf(page, first)).toHaveCount(0, { timeout: 20_000 });

  await lead.goto(`/orders?f.numbers=${first}`);
  await rowOf(lead, first).getByRole('checkbox').press(' ');
  await lead.getByRole('region', { name: '已选 1 条' }).getByRole('button', { name: '派单' }).press('Enter');
  const many = lead.getByRole('dialog', { name: '派 1 张订单' });
  await expect(many.getByRole('button', { name: '派 1 张订单' })).toBeEnabled();
  await press(lead, many.getByRole('combobox', { name: '小组' }));
  await lead.getByRole('option', { name: /^大客户组/ }).click();
  await press(lead, many.getByRole('button', { name: '派 1 张订单' }));
  await expect(lead.getByText('全部完成。')).toBeVisible();
});
