import type { Page } from '@playwright/test';
import { ask, expect, marketplaceOrder, signInAs, test } from '../fixtures.js';

/** An order of these goods that waits to be picked. */
async function orderToCheck(items: readonly { outerSkuId: string; num: number }[]): Promise<string> {
  const { id, orderNo } = await marketplaceOrder(items);
  const APPROVE = 'mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { userErrors { message } } }';
  await ask('clerk', APPROVE, { input: { orderId: id } });
  await expect.poll(() => work(orderNo), { timeout: 20_000 }).toMatchObject({ state: 'AWAITING_PICKING' });
  return orderNo;
}

interface Work {
  state: string;
  checker: string | null;
  packer: string | null;
  shipper: string | null;
  weightGrams: number | null;
  shipment: { waybillNo: string | null } | null;
}

async function work(code: string): Promise<Work | null> {
  const FIND = 'query ($code: String!) { fulfilmentOrderByCode(code: $code) { state checker packer shipper weightGrams shipment { waybillNo } } }';
  return (await ask<{ fulfilmentOrderByCode: Work | null }>('warehouse', FIND, { code })).fulfilmentOrderByCode;
}

/** A scanner types where the focus is, and presses Enter. */
async function scan(page: Page, code: string, waitsFor: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: waitsFor })).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
}

// Shows S1.2.10 (screen /fulfilment-orders/desk, operation checkFulfilmentOrder)
test('a keeper checks, weighs and ships two orders with scanner and scale, and a wrong piece is found', async ({ page }) => {
  const first = await orderToCheck([{ outerSkuId: 'TEA-LJ-50', num: 2 }, { outerSkuId: 'CUP-CEL-1', num: 1 }]);
  const second = await orderToCheck([{ outerSkuId: 'TEA-LJ-50', num: 1 }]);
  const [ofDesk, ofGoods, ofScale] = ['扫描出库单、运单、订单号或波次', '扫描商品编码', '称重（克），回车打包并发货'];
  const said = page.getByRole('alert').first();
  await signInAs(page, 'warehouse');
  await page.goto('/fulfilment-orders');
  await page.getByRole('link', { name: '验货台' }).click();
  await scan(page, 'OM0000000000000', ofDesk);
  await expect(said).toHaveText('没有找到：OM0000000000000');
  await scan(page, first, ofDesk);
  await scan(page, 'TEA-LJ-50', ofGoods);
  await expect(page.getByText('1 / 3 件')).toBeVisible();
  await scan(page, 'POT-YX-1', ofGoods);
  await expect(said).toHaveText('POT-YX-1 不在这张出库单里');
  await scan(page, 'tea-lj-50', ofGoods);
  await scan(page, 'TEA-LJ-50', ofGoods);
  await expect(said).toHaveText('TEA-LJ-50 已经扫够');
  await scan(page, 'CUP-CEL-1', ofGoods);
  await expect(said).toHaveText('商品无误，请称重');
  await expect.poll(async () => (await work(first))?.shipment?.waybillNo, { timeout: 20_000 }).toBeTruthy();
  await scan(page, 'CUP-CEL-1', ofScale);
  await expect(said).toHaveText('重量是 1 到 100000 克的整数');
  await scan(page, '420', ofScale);
  await expect(said).toContainText('已发货');
  expect(await work(first)).toMatchObject({ state: 'SHIPPED', checker: '赵强', packer: '赵强', shipper: '赵强', weightGrams: 420 });
  await scan(page, second, ofDesk);
  await scan(page, 'TEA-LJ-50', ofGoods);
  await expect.poll(async () => (await work(second))?.shipment?.waybillNo, { timeout: 20_000 }).toBeTruthy();
  await scan(page, '130', ofScale);
  await expect(page.getByText('本次已发 2 单')).toBeVisible();
  await scan(page, second, ofDesk);
  await expect(said).toContainText('不在验货环节');
});
