import type { Page } from '@playwright/test';
import { ask, expect, marketplaceOrder, signInAs, test } from '../fixtures.js';

const STATUS = 'query ($number: String!) { orderByNumber(number: $number) { displayStatus fulfilmentOrders { number state shipment { waybillNo } } } }';
interface Seen {
  orderByNumber: { displayStatus: string; fulfilmentOrders: { number: string; state: string; shipment: { waybillNo: string | null } | null }[] };
}
const seen = async (orderNo: string): Promise<Seen['orderByNumber']> => (await ask<Seen>('clerk', STATUS, { number: orderNo })).orderByNumber;
const stands = (orderNo: string) => expect.poll(async () => (await seen(orderNo)).displayStatus, { timeout: 20_000 });

/** A scanner types where the focus is, and presses Enter. */
async function scan(page: Page, code: string, waitsFor: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: waitsFor })).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

/** Picks, checks, weighs and ships one part at the desk. */
async function shipPart(page: Page, orderNo: string, number: string, sku: string): Promise<void> {
  await scan(page, number, '扫描出库单、运单、订单号或波次');
  await scan(page, sku, '扫描商品编码');
  await expect.poll(async () => (await seen(orderNo)).fulfilmentOrders.find((each) => each.number === number)?.shipment?.waybillNo, { timeout: 20_000 }).toBeTruthy();
  await scan(page, '420', '称重（克），回车打包并发货');
  await expect.poll(async () => (await seen(orderNo)).fulfilmentOrders.find((each) => each.number === number)?.state).toBe('SHIPPED');
}

// Shows S1.2.10 (screen /orders/:no, operation orderSplitPlan, operation splitOrder, operation shipFulfilmentOrder)
test('an order is split by keyboard and leaves in two parcels, shipped in part until the second has left', async ({ page }) => {
  const { id, orderNo } = await marketplaceOrder([{ outerSkuId: 'TEA-LJ-50', num: 1 }, { outerSkuId: 'CUP-CEL-1', num: 1 }]);
  await ask('clerk', 'mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { userErrors { message } } }', { input: { orderId: id } });
  await stands(orderNo).toBe('ALLOCATED');
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  await page.getByRole('group', { name: `${orderNo}-1` }).getByRole('button', { name: '拆单' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: `拆分 ${orderNo}-1` });
  await expect(dialog.getByRole('checkbox', { name: 'TEA-LJ-50' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(dialog.getByText('拆出 1 件，留下 1 件。')).toBeVisible();
  await dialog.getByRole('textbox', { name: '拆单原因' }).fill('杯子要晚一天');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('第 2 部分，共 2 部分')).toBeVisible();
  await expect(page.getByText(`拆单：${orderNo}-1 拆为 ${orderNo}-2、${orderNo}-3；杯子要晚一天`)).toBeVisible();

  await signInAs(page, 'warehouse');
  await page.goto('/fulfilment-orders/desk');
  await shipPart(page, orderNo, `${orderNo}-3`, 'TEA-LJ-50');
  await stands(orderNo).toBe('PARTIALLY_SHIPPED');
  await shipPart(page, orderNo, `${orderNo}-2`, 'CUP-CEL-1');
  await stands(orderNo).toBe('SHIPPED');
});
