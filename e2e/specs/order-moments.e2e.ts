import { expect, marketplaceOrder, signInAs, test } from '../fixtures.js';

test('a clerk goes back over the life of an order by the keyboard and sees how it stood before it was held', async ({ page }) => {
  const { orderNo } = await marketplaceOrder([{ outerSkuId: 'TEA-LJ-50', num: 1 }]);
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  await page.getByRole('button', { name: '拦截', exact: true }).click();
  const hold = page.getByRole('dialog');
  await hold.getByRole('button', { name: '拦截', exact: true }).click();
  await expect(hold).toBeHidden();
  await page.getByRole('button', { name: '任意时刻' }).click();
  const dialog = page.getByRole('dialog', { name: `${orderNo} 在任意时刻` });
  const slider = dialog.getByRole('slider', { name: '订单经过的步骤' });
  await slider.press('End');
  await expect(dialog.getByRole('table', { name: '这一步的变更' }).getByRole('row', { name: /否.*是/ })).toBeVisible();
  await expect(dialog).toContainText('李婷');
  await slider.press('ArrowLeft');
  await expect(dialog).not.toContainText('李婷');
  await slider.press('Home');
  await expect(dialog).toContainText('第 1 步');
});
