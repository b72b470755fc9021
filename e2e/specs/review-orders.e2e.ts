import { expect, expectToast, marketplaceOrder, rowOf, signInAs, test } from '../fixtures.js';

test('a held order waits until it is released, with the reasons kept', async ({ page }) => {
  const { orderNo } = await marketplaceOrder();
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  await page.getByRole('button', { name: '拦截', exact: true }).click();
  await page.getByRole('dialog').getByLabel('拦截原因').click();
  await page.getByRole('option', { name: '疑似重复' }).click();
  await page.getByRole('dialog').getByLabel('说明').fill('与上一单相同');
  await page.getByRole('dialog').getByRole('button', { name: '拦截' }).click();
  const holds = page.getByRole('region', { name: '拦截记录' });
  await expect(holds).toContainText('疑似重复');
  await expect(page.getByRole('button', { name: '审核通过' })).toHaveCount(0);
  await page.getByRole('button', { name: '放行' }).click();
  await page.getByRole('dialog').getByLabel('放行原因').fill('已与买家确认');
  await page.getByRole('dialog').getByRole('button', { name: '放行' }).click();
  await expect(holds).toContainText('李婷 放行：已与买家确认');
  await expect(page.getByRole('button', { name: '审核通过' })).toBeEnabled();
});

test('an order is approved without touching the mouse', async ({ page }) => {
  const { orderNo } = await marketplaceOrder();
  await signInAs(page, 'clerk');
  await page.goto(`/orders?f.numbers=${orderNo}`);
  await expect(rowOf(page, orderNo)).toBeVisible();
  await page.getByRole('grid').getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: orderNo, level: 1 })).toBeFocused();
  const approve = page.getByRole('button', { name: '审核通过' });
  for (let presses = 0; presses < 10 && !(await approve.evaluate((button) => button === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
  await expect(approve).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: '审核通过' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectToast(page, `已审核通过 ${orderNo}`);
});

test('revealing a receiver asks for a reason and is recorded', async ({ page }) => {
  const { orderNo } = await marketplaceOrder(undefined, { receiver: { name: '欧阳若兰', mobile: '13900001111', state: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号' } });
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  const receiver = page.getByRole('region', { name: '收货人' });
  await expect(receiver).not.toContainText('13900001111');
  await receiver.getByRole('button', { name: /^查看/ }).first().click();
  await page.getByRole('dialog').getByLabel('查看原因').fill('核对地址');
  await page.getByRole('dialog').getByRole('button', { name: '查看' }).click();
  await expect(page.getByRole('region', { name: '时间线' })).toContainText('查看了收货人明文：核对地址');
});
