import { expect, pageOf, sandboxUrl, test, visit } from '../fixtures.js';
import { approveRefund, askReturn, confirm, deliver, expectInTimeline, ship, takeBack } from '../order-journey.js';

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
