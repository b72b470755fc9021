import type { Page } from '@playwright/test';
import { expect, expectToast, pageOf, rowOf, sandboxUrl, test, visit } from '../fixtures.js';

/** Buys with clicks on the sandbox's marketplace; gives the trade's number. */
async function buy(page: Page, goods: Record<string, number>): Promise<string> {
  await page.goto(sandboxUrl('/taobao'));
  for (const [title, count] of Object.entries(goods)) await page.getByRole('spinbutton', { name: title }).fill(String(count));
  await page.getByRole('button', { name: '立即购买并付款' }).click();
  return (await page.getByRole('status').locator('code').textContent()) ?? '';
}

/** Presses a verb and confirms it in the dialog that it opens. */
async function confirm(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).first().click();
  await page.getByRole('dialog').last().getByRole('button', { name: verb, exact: true }).click();
}

async function expectInTimeline(page: Page, ...entries: (string | RegExp)[]): Promise<void> {
  const timeline = page.getByRole('region', { name: '时间线' }).getByRole('listitem');
  for (const entry of entries) await expect(timeline.filter({ hasText: entry }).first()).toBeVisible({ timeout: 20_000 });
}

/** The warehouse's part: label, picking, packing, shipping. Gives the waybill. */
async function ship(warehouse: Page, orderNo: string): Promise<string> {
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
async function deliver(page: Page, waybillNo: string): Promise<void> {
  await page.goto(sandboxUrl('/sf'));
  const parcel = page.getByRole('listitem').filter({ hasText: waybillNo });
  await parcel.getByRole('button', { name: '下一步：已揽收' }).click();
  await parcel.getByRole('button', { name: '一路送到签收' }).click();
  await expect(parcel.getByText('已签收').first()).toBeVisible();
}

/** Asks to give one piece back, in the dialog on the order's page. */
async function askReturn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '申请售后' }).click();
  const dialog = page.getByRole('dialog', { name: /^申请售后/ });
  await dialog.getByLabel(/^退回数量/).first().fill('1');
  await dialog.getByRole('button', { name: '提交申请' }).click();
  await expectToast(page, '售后申请已提交');
}

/** Service approves and notes the parcel, the warehouse takes the goods in. */
async function takeBack(service: Page, warehouse: Page, orderNo: string): Promise<void> {
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

async function approveRefund(finance: Page, orderNo: string): Promise<void> {
  await visit(finance, `/payments/refunds?tab=REQUESTED&f.orderNo=${orderNo}`);
  await rowOf(finance, orderNo).getByRole('button', { name: /^批准退款/ }).click();
  await finance.getByRole('dialog', { name: /^批准退款/ }).getByRole('button', { name: '批准退款' }).click();
  await expectToast(finance, '已批准退款');
}

test('an order goes from the marketplace to the refund through the hands of five roles', async ({ browser, page }) => {
  test.setTimeout(180_000);
  const [clerk, warehouse, service, finance, admin] = await Promise.all(
    (['clerk', 'warehouse', 'service', 'finance', 'admin'] as const).map((person) => pageOf(browser, person)),
  );
  if (!clerk || !warehouse || !service || !finance || !admin) throw new Error('five people');
  await visit(clerk, '/orders?tab=AWAITING_REVIEW');
  await expect(clerk.getByRole('gridcell').first()).toBeVisible();
  const tid = await buy(page, { '明前龙井 50g': 17, 帆布包: 1 });
  await clerk.getByRole('button', { name: '显示更新' }).click({ timeout: 20_000 });
  const row = rowOf(clerk, '×17 +1').first();
  await expect(row).toContainText('待审核');
  const orderNo = (await row.getByRole('link').first().textContent()) ?? '';
  await row.getByRole('link').first().click();
  await expect(clerk.getByText(tid).first()).toBeVisible();
  await confirm(clerk, '审核通过');
  await expectToast(clerk, `已审核通过 ${orderNo}`);
  await expect(clerk.getByRole('region', { name: /^为何是/ })).toContainText('命中', { timeout: 20_000 });
  await expectInTimeline(clerk, '审核通过', /^分配到 /);

  const waybillNo = await ship(warehouse, orderNo);
  await deliver(page, waybillNo);
  await expectInTimeline(clerk, /^已发货：/, '包裹已签收');

  await visit(service, `/orders/${orderNo}`);
  await expect(service.getByText('已签收').first()).toBeVisible({ timeout: 20_000 });
  await askReturn(service);
  await takeBack(service, warehouse, orderNo);
  await approveRefund(finance, orderNo);

  await page.goto(sandboxUrl('/taobao'));
  const trade = page.getByRole('listitem').filter({ hasText: tid }).first();
  await trade.getByText('申请退款').first().click();
  await trade.getByRole('button', { name: '提交退款申请' }).click();
  await trade.getByRole('button', { name: '商家已退款' }).click();

  await visit(admin, `/orders/${orderNo}`);
  await expectInTimeline(
    admin, /^下单 /, /^收到付款 /, '审核通过', /^分配到 /, '开始拣货', /^取得运单 /, /^打印面单/, '打包完成', /^已发货：/, '包裹已签收', /^申请退货 /,
    '退货审核通过', /^买家已寄回/, '退货已入库', '退款已批准', /^退款到账 .*原路退回/,
  );
});

test('a customer pays by Alipay, sends it back, and Alipay returns the money', async ({ browser, page }) => {
  test.setTimeout(180_000);
  const [clerk, warehouse, service, finance, customer] = await Promise.all(
    (['clerk', 'warehouse', 'service', 'finance', 'customer'] as const).map((person) => pageOf(browser, person)),
  );
  if (!clerk || !warehouse || !service || !finance || !customer) throw new Error('five people');
  await visit(clerk, '/orders/new');
  await clerk.getByLabel('店铺').click();
  await clerk.getByRole('option', { name: '自营商城' }).click();
  const receiver = { 姓名: '陈晨', 手机号: '13812341000', 省: '浙江省', 市: '杭州市', 区县: '西湖区', 详细地址: '文三路 90 号', 数量: '2' };
  for (const [name, value] of Object.entries(receiver)) await clerk.getByRole(['省', '市', '区县'].includes(name) ? 'combobox' : 'textbox', { name }).first().fill(value);
  await clerk.getByRole('combobox', { name: '商品编码' }).fill('TEA-TGY-125');
  await clerk.getByRole('button', { name: '提交订单' }).click();
  const heading = clerk.getByRole('heading', { name: /^OM\d+/, level: 1 });
  await expect(heading).toBeVisible();
  const orderNo = (await heading.textContent()) ?? '';
  await confirm(clerk, '发起付款');
  const link = clerk.getByRole('dialog').getByRole('link', { name: '打开付款页' });
  await page.goto((await link.getAttribute('href')) ?? '');
  await page.getByRole('button', { name: /^付款 ¥176\.00/ }).click();

  await visit(clerk, `/orders/${orderNo}`);
  await expectInTimeline(clerk, /^收到付款 176\.00/);
  await confirm(clerk, '审核通过');
  await expect(clerk.getByRole('region', { name: /^为何是/ })).toBeVisible({ timeout: 20_000 });
  await deliver(page, await ship(warehouse, orderNo));
  await expectInTimeline(clerk, '包裹已签收');

  await visit(customer, `/my/orders/${orderNo}`);
  await askReturn(customer);
  await takeBack(service, warehouse, orderNo);
  await approveRefund(finance, orderNo);
  await visit(clerk, `/orders/${orderNo}`);
  await expectInTimeline(clerk, '退货已入库', '退款已批准', /^退款到账 88\.00 元，原路退回/);
  await page.goto(sandboxUrl('/alipay/cashier'));
  await expect(page.getByRole('row').filter({ hasText: '176.00' }).first()).toContainText('88.00');
});
