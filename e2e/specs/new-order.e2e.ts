import type { Page } from '@playwright/test';
import { ask, expect, signInAs, test } from '../fixtures.js';

/** Types into a field that offers what is known, and takes the first of it. */
async function choose(page: Page, name: string, text: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name, exact: true });
  await field.fill(text);
  await expect(page.getByRole('option', { name: option }).first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue(option);
}

// Shows S4.1.1.1, S4.1.1.2, S4.1.1.3, S4.1.1.4, S4.1.1.5, S4.1.1.6, S4.1.1.7, S4.1.1.8, S4.1.2.1, S4.1.2.2, S4.1.2.3 (screen /orders/new, operation placeOrder)
test('an order is read from pasted text, kept as a draft, mended where it is wrong, and placed', async ({ page }) => {
  const name = `周小鱼${String(Date.now()).slice(-4)}`.replace(/\d/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? '');
  await signInAs(page, 'clerk');
  await page.goto('/orders');
  await page.getByRole('link', { name: '新建订单' }).press('Enter');
  await page.getByLabel('粘贴识别').fill(`收货人：${name}\n手机：12345\n浙江杭州西湖区文三路 90 号`);
  await page.getByRole('button', { name: '识别', exact: true }).press('Enter');
  await expect(page.getByText('已全部识别，请核对')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '区县' })).toHaveValue('西湖区');
  await choose(page, '商品编码', 'TEA-LJ-5', 'TEA-LJ-50');
  await page.getByRole('textbox', { name: '数量' }).fill('2');
  await expect(page.getByText(/草稿已保存/)).toBeVisible();
  await page.getByLabel('店铺').click();
  await page.getByRole('option', { name: '手工单' }).click();
  const submit = page.getByRole('button', { name: '提交订单' });
  await submit.click();
  const phone = page.getByRole('textbox', { name: '手机号' });
  await expect(phone).toHaveAttribute('aria-invalid', 'true');
  await phone.fill('13912345678');
  await submit.click();
  await expect(page.getByRole('heading', { name: /^OM\d+/, level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: '商品' }).first()).toContainText('TEA-LJ-50');
  const { orderDrafts } = await ask<{ orderDrafts: { content: string }[] }>('clerk', '{ orderDrafts { content } }');
  expect(orderDrafts.filter(({ content }) => content.includes(name))).toEqual([]);
});
