import type { Page } from '@playwright/test';
import { expect, expectToast, pageOf, rowOf, sandboxUrl, test, visit } from '../fixtures.js';
import { approveRefund, askReturn, confirm, deliver, expectInTimeline, ship, takeBack } from '../order-journey.js';

/** Buys with clicks on the sandbox's marketplace; gives the trade's number. */
async function buy(page: Page, goods: Record<string, number>): Promise<string> {
  await page.goto(sandboxUrl('/taobao'));
  for (const [title, count] of Object.entries(goods)) await page.getByRole('spinbutton', { name: title }).fill(String(count));
  await page.getByRole('button', { name: '立即购买并付款' }).click();
  return (await page.getByRole('status').locator('code').textContent()) ?? '';
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
