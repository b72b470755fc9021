import { expect, signInAs, test } from '../fixtures.js';

// Shows S4.3.1.1 (screen /orders/:no, operation editOrder)
// Shows S4.4.1.1 (screen /orders/:no, operation cancelOrder)
// Shows S4.4.1.2 (screen /orders/:no, operation orderCancelPlan)
// Shows S4.4.1.3, S4.4.2.2 (screen /orders/:no, operation cancelOrder)
test('an order gets fewer pieces after its effects were read, and is cancelled after its own were', async ({ page }) => {
  await signInAs(page, 'clerk');
  await page.goto('/orders/new');
  await page.getByLabel('店铺').click();
  await page.getByRole('option', { name: '手工单' }).click();
  const fields = { 姓名: '周小鱼', 手机号: '13912345678', 省: '浙江省', 市: '杭州市', 区县: '西湖区', 详细地址: '文三路 90 号', 商品编码: 'TEA-LJ-50', 数量: '3' };
  for (const [name, value] of Object.entries(fields)) await page.getByRole(name === '商品编码' ? 'combobox' : 'textbox', { name }).first().fill(value);
  await page.getByRole('button', { name: '提交订单' }).click();
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^修改订单 OM/, level: 1 })).toBeVisible();
  const save = page.getByRole('button', { name: '保存修改' });
  await expect(save).toBeDisabled();
  await page.getByRole('textbox', { name: '数量' }).fill('1');
  const sheet = page.getByRole('region', { name: '影响清单' });
  await expect(sheet).toContainText(/释放 TEA-LJ-50 2 件/);
  await expect(sheet).toContainText(/待收差额/);
  await page.getByRole('textbox', { name: /修改原因/ }).fill('客户只要一件');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /^OM\d+/, level: 1 })).toBeVisible();
  await expect(page.getByText(/修改订单：客户只要一件/)).toBeVisible();
  await page.getByRole('button', { name: '取消订单' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/释放 TEA-LJ-50 1 件/);
  await dialog.getByRole('textbox', { name: '取消原因' }).fill('客户不要了');
  await dialog.getByRole('button', { name: '取消订单' }).click();
  await expect(page.getByText('已取消', { exact: true }).first()).toBeVisible();
});
