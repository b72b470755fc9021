import { ask, expect, signInAs, test } from '../fixtures.js';

/** An order of the demo that has left, by its number. */
async function shippedOrder(): Promise<string> {
  const { orders } = await ask<{ orders: { nodes: { orderNo: string }[] } }>('clerk', '{ orders(first: 1, filter: { fulfilmentStatus: [SHIPPED], source: [STOREFRONT], type: [SALE] }) { nodes { orderNo } } }');
  return orders.nodes[0]?.orderNo ?? '';
}

test('a piece of an order that has left is sent once more, and the order is copied', async ({ page }) => {
  const orderNo = await shippedOrder();
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  await page.getByRole('button', { name: '补发' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^0 到/ }).first().fill('1');
  await dialog.getByRole('textbox', { name: '补发原因' }).fill('运输途中破损');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const links = page.getByRole('region', { name: '关联订单' });
  await expect(links.getByRole('link', { name: orderNo })).toBeVisible();
  await expect(page.getByText(`为订单 ${orderNo} 补发：运输途中破损`)).toBeVisible();
  await links.getByRole('link', { name: orderNo }).click();
  await expect(links).toContainText('补发');

  await page.getByRole('link', { name: '复制订单' }).click();
  await expect(page.getByRole('heading', { name: `复制订单 ${orderNo}`, level: 1 })).toBeVisible();
  await page.getByLabel('店铺').click();
  await page.getByRole('option', { name: '手工单' }).click();
  await page.getByRole('button', { name: '提交订单' }).click();
  await expect(page.getByRole('heading', { name: /^OM\d+/, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: orderNo, level: 1 })).toHaveCount(0);
});

test('orders that wait for goods have a tab of their own, and a shop says whether they go on by themselves', async ({ page }) => {
  await signInAs(page, 'admin');
  await page.goto('/orders?tab=BACKORDER');
  await expect(page.getByRole('tab', { name: /缺货待补/ })).toHaveAttribute('aria-selected', 'true');
  const first = page.getByRole('grid').getByRole('link', { name: /^OM\d+/ }).first();
  await expect(first).toBeVisible();
  await first.click();
  await expect(page.getByText('到货后自动放行：加急的先放，其次是承诺时间早的。')).toBeVisible();

  await page.goto('/system/shops');
  await page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: 'manual', exact: true }) }).getByRole('button', { name: '预览' }).click();
  const automatic = page.getByRole('dialog').getByRole('switch', { name: '到货后自动放行缺货订单' });
  await expect(automatic).toBeChecked();
  await automatic.click();
  await expect(automatic).not.toBeChecked();
  await automatic.click();
  await expect(automatic).toBeChecked();
});
