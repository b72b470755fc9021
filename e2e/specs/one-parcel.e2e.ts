import type { Page } from '@playwright/test';
import { ask, expect, marketplaceOrder, signInAs, test } from '../fixtures.js';

/** Two orders of one buyer, both waiting to be picked. */
async function twoOrders(): Promise<[string, string]> {
  const buyer = { buyer: `together_${Date.now()}`, receiver: { name: '钱多多', mobile: '13911112222', phone: '', zip: '310000', town: '北山街道', state: '浙江省', city: '杭州市', district: '西湖区', address: `文三路 ${Date.now() % 10_000} 号` } };
  const orders = [await marketplaceOrder([{ outerSkuId: 'TEA-LJ-50', num: 1 }], buyer), await marketplaceOrder([{ outerSkuId: 'CUP-CEL-1', num: 1 }], buyer)];
  const APPROVE = 'mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { userErrors { message } } }';
  for (const { id } of orders) await ask('clerk', APPROVE, { input: { orderId: id } });
  const FIND = 'query ($number: String!) { orderByNumber(number: $number) { displayStatus } }';
  for (const { orderNo } of orders) await expect.poll(async () => (await ask<{ orderByNumber: { displayStatus: string } }>('clerk', FIND, { number: orderNo })).orderByNumber.displayStatus, { timeout: 20_000 }).toBe('ALLOCATED');
  return [orders[0]?.orderNo ?? '', orders[1]?.orderNo ?? ''];
}

async function waybills(orderNo: string): Promise<(string | null)[]> {
  const FIND = 'query ($number: String!) { orderByNumber(number: $number) { displayStatus shipments { waybillNo } } }';
  const { orderByNumber } = await ask<{ orderByNumber: { shipments: { waybillNo: string | null }[] } }>('clerk', FIND, { number: orderNo });
  return orderByNumber.shipments.map(({ waybillNo }) => waybillNo);
}

/** A scanner types where the focus is, and presses Enter. */
async function scan(page: Page, code: string, waitsFor: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: waitsFor })).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

// Shows S1.2.10 (screen /orders/:id, operation orderMergePlan, operation mergeOrders)
test('two orders that belong together are found by the hint, put into one parcel and shipped by one waybill', async ({ page }) => {
  const [first, second] = await twoOrders();
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${first}`);
  const links = page.getByRole('region', { name: '关联订单' });
  await expect(links.getByRole('link', { name: second })).toBeVisible();
  await links.getByRole('button', { name: '合单' }).click();
  const dialog = page.getByRole('dialog', { name: '合成一个包裹' });
  await expect(dialog.getByText(second)).toBeVisible();
  await expect(dialog.getByRole('button', { name: '合单' })).toBeEnabled();
  await dialog.getByRole('textbox', { name: '合单原因' }).fill('买家要求一起发');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(links.getByText('一起出库，共用一张运单。')).toBeVisible();
  await expect(page.getByText(`与 ${second} 合单发货：买家要求一起发`)).toBeVisible();

  await signInAs(page, 'warehouse');
  await page.goto('/fulfilment-orders/desk');
  await scan(page, second, '扫描出库单、运单、订单号或波次');
  await expect(page.getByText(`合单：${first}-1 的货品装进同一个包裹。`)).toBeVisible();
  await scan(page, 'TEA-LJ-50', '扫描商品编码');
  await scan(page, 'CUP-CEL-1', '扫描商品编码');
  await expect.poll(async () => (await waybills(first))[0], { timeout: 20_000 }).toBeTruthy();
  await scan(page, '560', '称重（克），回车打包并发货');
  await expect(page.getByRole('alert').filter({ hasText: '已发货' })).toBeVisible();
  expect(await waybills(second)).toEqual(await waybills(first));
  await expect.poll(async () => (await ask<{ orderByNumber: { displayStatus: string } }>('clerk', 'query ($number: String!) { orderByNumber(number: $number) { displayStatus } }', { number: first })).orderByNumber.displayStatus).toBe('SHIPPED');
});
