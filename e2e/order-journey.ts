import type { Page } from '@playwright/test';
import { expect, expectToast, rowOf, sandboxUrl, visit } from './fixtures.js';

/** Presses a verb and confirms it in the dialog that it opens. */
export async function confirm(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).first().click();
  await page.getByRole('dialog').last().getByRole('button', { name: verb, exact: true }).click();
}

/** Waits until the order's timeline tells all of these. */
export async function expectInTimeline(page: Page, ...entries: (string | RegExp)[]): Promise<void> {
  const timeline = page.getByRole('region', { name: '时间线' }).getByRole('listitem');
  for (const entry of entries) await expect(timeline.filter({ hasText: entry }).first()).toBeVisible({ timeout: 20_000 });
}

/** The warehouse's part: label, picking, packing, shipping. Gives the waybill. */
export async function ship(warehouse: Page, orderNo: string): Promise<string> {
  await visit(warehouse, `/fulfilment-orders?tab=AWAITING_PICKING&f.orderNo=${orderNo}`);
  await rowOf(warehouse, orderNo).getByRole('button', { name: /^开始拣货/ }).click();
  await expectToast(warehouse, '开始拣货');
  await visit(warehouse, `/fulfilment-orders?tab=PICKING&f.orderNo=${orderNo}`);
  await rowOf(warehouse, orderNo).getByText('拣货中').dblclick();
  const work = warehouse.getByRole('dialog', { name: /^出库单/ });
  await expect(work.getByText(/^SF\d+/)).toBeVisible({ timeout: 20_000 });
  const waybillNo = (await work.getByText(/^SF\d+/).textContent()) ?? '';
  const [label] = await Promise.all([
    warehouse.context().waitForEvent('page'),
    work.getByRole('button', { name: '打印面单' }).click(),
  ]);
  await expect(label.getByText(waybillNo)).toBeVisible();
  await expect(label.locator('svg path').first()).toBeVisible();
  await label.close();
  await work.getByRole('button', { name: '打包完成' }).click();
  const pack = warehouse.getByRole('dialog', { name: /^打包/ });
  await pack.getByLabel('重量（克）').fill('350');
  await pack.getByRole('button', { name: '打包完成' }).click();
  await work.getByRole('button', { name: '确认发货' }).click();
  await warehouse.getByRole('dialog', { name: /^确认发货/ }).getByRole('button', { name: '确认发货' }).click();
  await expect(work.getByText('已发货', { exact: true }).first()).toBeVisible();
  return waybillNo;
}

/** The carrier's part, on its page of the sandbox. */
export async function deliver(page: Page, waybillNo: string): Promise<void> {
  await page.goto(sandboxUrl('/sf'));
  const parcel = page.getByRole('listitem').filter({ hasText: waybillNo });
  await parcel.getByRole('button', { name: '下一步：已揽收' }).click();
  await parcel.getByRole('button', { name: '一路送到签收' }).click();
  await expect(parcel.getByText('已签收').first()).toBeVisible();
}

/** Asks to give one piece back, in the dialog on the order's page. */
export async function askReturn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '申请售后' }).click();
  const dialog = page.getByRole('dialog', { name: /^申请售后/ });
  await dialog.getByLabel(/^退回数量/).first().fill('1');
  await dialog.getByRole('button', { name: '提交申请' }).click();
  await expectToast(page, '售后申请已提交');
}

/** Service approves and notes the parcel, the warehouse takes the goods in. */
export async function takeBack(service: Page, warehouse: Page, orderNo: string): Promise<void> {
  await visit(service, `/returns?f.orderNo=${orderNo}`);
  await rowOf(service, orderNo).getByText('待审核').dblclick();
  await confirm(service, '同意');
  await expect(service.getByRole('dialog').getByText('待寄回', { exact: true })).toBeVisible();
  await service.getByRole('button', { name: '登记退回运单' }).click();
  const record = service.getByRole('dialog', { name: /^登记退回运单/ });
  await record.getByLabel('承运商').fill('SF');
  await record.getByLabel('退回运单').fill('SF1999000000001');
  await record.getByRole('button', { name: '登记退回运单' }).click();
  await expect(service.getByRole('dialog').getByText('已寄回', { exact: true })).toBeVisible();
  await visit(warehouse, `/returns?f.orderNo=${orderNo}`);
  await rowOf(warehouse, orderNo).getByText('已寄回').dblclick();
  await confirm(warehouse, '确认收货');
  await expect(warehouse.getByRole('dialog').getByText('已收货', { exact: true })).toBeVisible();
}

/** Finance lets the money go. */
export async function approveRefund(finance: Page, orderNo: string): Promise<void> {
  await visit(finance, `/payments/refunds?tab=REQUESTED&f.orderNo=${orderNo}`);
  await rowOf(finance, orderNo).getByRole('button', { name: /^批准退款/ }).click();
  await finance.getByRole('dialog', { name: /^批准退款/ }).getByRole('button', { name: '批准退款' }).click();
  await expectToast(finance, '已批准退款');
}
