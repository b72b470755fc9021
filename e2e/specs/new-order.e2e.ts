import { expect, signInAs, test } from '../fixtures.js';

test('a bad phone number is named at its field; put right, the order is placed', async ({ page }) => {
  await signInAs(page, 'clerk');
  await page.goto('/orders');
  await page.getByRole('link', { name: '新建订单' }).click();
  await page.getByLabel('店铺').click();
  await page.getByRole('option', { name: '手工单' }).click();
  const fields = { 姓名: '周小鱼', 手机号: '12345', 省: '浙江省', 市: '杭州市', 区县: '西湖区', 详细地址: '文三路 90 号', 商品编码: 'TEA-LJ-50', 数量: '2' };
  for (const [name, value] of Object.entries(fields)) await page.getByRole(name === '商品编码' ? 'combobox' : 'textbox', { name }).first().fill(value);
  const submit = page.getByRole('button', { name: '提交订单' });
  await submit.click();
  const phone = page.getByRole('textbox', { name: '手机号' });
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await expect(phone).toBeFocused();
  await phone.fill('13912345678');
  await submit.click();
  await expect(page.getByRole('heading', { name: /^OM\d+/, level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: '商品' }).first()).toContainText('TEA-LJ-50');
});
