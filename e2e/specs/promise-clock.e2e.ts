import { expect, marketplaceOrder, signInAs, test } from '../fixtures.js';

test('a clerk follows a promise up, its clock stands while the buyer has to answer, and the list shows it', async ({ page }) => {
  const { orderNo } = await marketplaceOrder([{ outerSkuId: 'TEA-LJ-50', num: 1 }]);
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  const card = page.getByRole('region', { name: '发货时效' });
  await expect(card).toContainText('限时发货（48 小时）');
  await card.getByRole('button', { name: '我来跟进' }).click();
  await expect(card).toContainText('李婷');
  await page.getByRole('button', { name: '拦截', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '拦截原因' }).click();
  await page.getByRole('option', { name: '买家留言' }).click();
  await dialog.getByRole('button', { name: '拦截', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(card).toContainText('等待买家确认');
  await page.goto(`/orders?f.promise=PAUSED&f.numbers=${orderNo}`);
  await expect(page.getByRole('row', { name: new RegExp(orderNo) })).toContainText('已暂停');
});
