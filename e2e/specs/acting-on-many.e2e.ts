import { ask, expect, marketplaceOrder, press, rowOf, signInAs, test } from '../fixtures.js';

const HOLD = 'mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { message } } }';

// Shows S4.4.1.1, S4.4.1.2, S4.4.1.3, S4.4.1.4 (screen /orders, operation cancelOrders)
test('a clerk approves what can be of many, opens the exceptions as a list and cancels those, by the keyboard', async ({ page }) => {
  const orders = [await marketplaceOrder(), await marketplaceOrder(), await marketplaceOrder()];
  const [first, second, held] = orders.map(({ orderNo }) => orderNo) as [string, string, string];
  const { orderByNumber } = await ask<{ orderByNumber: { id: string } }>('clerk', 'query ($n: String!) { orderByNumber(number: $n) { id } }', { n: held });
  await ask('clerk', HOLD, { input: { orderId: orderByNumber.id, reason: 'CUSTOMER_REMARK' } });
  await signInAs(page, 'clerk');
  await page.goto(`/orders?f.numbers=${[first, second, held].join(',')}`);
  for (const number of [first, second, held]) {
    await rowOf(page, number).getByRole('checkbox').focus();
    await page.keyboard.press(' ');
  }
  const bar = page.getByRole('region', { name: '已选 3 条' });
  const dialog = page.getByRole('dialog');
  await bar.getByRole('button', { name: '审核通过' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('可以处理 2 张，共选 3 张');
  await expect(dialog).toContainText('1 张不能处理：');
  await expect(dialog.getByRole('button', { name: '审核通过 2 张订单' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('完成 2 张 · 未成功 1 张');
  await press(page, dialog.getByRole('link', { name: '在列表中打开' }));
  await expect(dialog).toHaveCount(0);
  await expect(rowOf(page, held)).toBeVisible();
  await expect(rowOf(page, first)).toHaveCount(0);
  await rowOf(page, held).getByRole('checkbox').focus();
  await page.keyboard.press(' ');
  await page.getByRole('region', { name: '已选 1 条' }).getByRole('button', { name: '取消订单' }).focus();
  await page.keyboard.press('Enter');
  const cancel = dialog.getByRole('button', { name: '取消 1 张订单' });
  await expect(cancel).toBeEnabled();
  await expect(dialog).toContainText('将按原路开始退款');
  await dialog.getByLabel('原因').fill('客户在电话里取消');
  await dialog.getByLabel('原因').press('Control+Enter');
  await expect(dialog.getByRole('alert')).toHaveText('全部完成。');
  await press(page, dialog.getByRole('link', { name: '全部记录' }));
  await expect(page.getByRole('heading', { name: '批量操作', level: 1 })).toBeVisible();
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText('取消');
});
