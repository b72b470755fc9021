import { ask, expect, pageOf, signInAs, test, visit } from '../fixtures.js';

/** Fields that offer what is known. */
const OFFERED = ['省', '市', '区县', '商品编码'];

// Shows S4.3.1.1 (screen /orders/:no, operation editOrder)
// Shows S4.4.1.1 (screen /orders/:no, operation cancelOrder)
// Shows S4.4.1.2 (screen /orders/:no, operation orderCancelPlan)
// Shows S4.4.1.3, S4.4.2.2 (screen /orders/:no, operation cancelOrder)
test('an order gets fewer pieces after its effects were read, and is cancelled after its own were', async ({ page }) => {
  await signInAs(page, 'clerk');
  await page.goto('/orders/new');
  await page.getByLabel('店铺').click();
  await page.getByRole('option', { name: '手工单' }).click();
  const fields = { 姓名: '周小鱼', 手机号: '13912345678', 省: '浙江省', 市: '杭州市', 区县: '西湖区', 详细地址: '文三路 90 号', 商品编码: 'TEA-LJ-50', 数量: '3' };
  for (const [name, value] of Object.entries(fields)) await page.getByRole(OFFERED.includes(name) ? 'combobox' : 'textbox', { name }).first().fill(value);
  await page.getByRole('button', { name: '提交订单' }).click();
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^修改订单 OM/, level: 1 })).toBeVisible();
  const save = page.getByRole('button', { name: '保存修改' });
  await expect(save).toBeDisabled();
  await page.getByRole('textbox', { name: '数量' }).fill('1');
  const sheet = page.getByRole('region', { name: '影响清单' });
  await expect(sheet).toContainText(/释放 TEA-LJ-50 2 件/);
  await expect(sheet).toContainText(/待收 ¥60/);
  const gifts = page.getByRole('region', { name: '手工赠品' });
  await gifts.getByRole('button', { name: '加赠品' }).press('Enter');
  await gifts.getByRole('combobox', { name: '赠品编码' }).fill('CUP-CEL-1');
  await expect(sheet).toContainText('手工赠送 CUP-CEL-1 × 1');
  await expect(sheet).toContainText(/待收 ¥60/);
  await page.getByRole('textbox', { name: /修改原因/ }).fill('客户只要一件');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /^OM\d+/, level: 1 })).toBeVisible();
  await expect(page.getByText(/修改订单：客户只要一件/)).toBeVisible();
  await expect(page.getByText('手工赠品：CUP-CEL-1 0 → 1，原因：客户只要一件')).toBeVisible();
  await page.getByRole('button', { name: '取消订单' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/释放 TEA-LJ-50 1 件/);
  await dialog.getByRole('textbox', { name: '取消原因' }).fill('客户不要了');
  await dialog.getByRole('button', { name: '取消订单' }).click();
  await expect(page.getByText('已取消', { exact: true }).first()).toBeVisible();
});

/** An order that is paid for at the door, picked, its label printed: its goods are in the keeper's hands. */
async function printedOrder(): Promise<{ orderNo: string; workId: string }> {
  const { shops } = await ask<{ shops: { nodes: { id: string; name: string }[] } }>('clerk', '{ shops(first: 100) { nodes { id name } } }');
  const shopId = shops.nodes.find(({ name }) => name === '手工单')?.id;
  const receiver = { name: '周小鱼', phone: '13912345678', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号' };
  const input = { shopId, customer: { name: '周小鱼', phone: '13912345678' }, receiver, lines: [{ sku: 'TEA-LJ-50', quantity: 1 }], cashOnDelivery: true };
  const { placeOrder: { order } } = await ask<{ placeOrder: { order: { id: string; orderNo: string } } }>('clerk', 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id orderNo } } }', { input });
  await ask('clerk', 'mutation ($input: ApproveOrderInput!) { approveOrder(input: $input) { userErrors { message } } }', { input: { orderId: order.id } });
  const work = async () => (await ask<{ fulfilmentOrders: { nodes: { id: string; shipment?: { waybillNo: string | null } | null }[] } }>('warehouse', 'query ($n: String!) { fulfilmentOrders(filter: { orderNo: $n }) { nodes { id shipment { waybillNo } } } }', { n: order.orderNo })).fulfilmentOrders.nodes[0];
  await expect.poll(async () => (await work())?.id, { timeout: 20_000 }).toBeTruthy();
  const workId = (await work())?.id ?? '';
  await ask('warehouse', 'mutation ($input: StartPickingInput!) { startPicking(input: $input) { userErrors { message } } }', { input: { fulfilmentOrderId: workId } });
  await expect.poll(async () => (await work())?.shipment?.waybillNo, { timeout: 20_000 }).toBeTruthy();
  await ask('warehouse', 'mutation ($input: PrintLabelInput!) { printLabel(input: $input) { userErrors { message } } }', { input: { fulfilmentOrderId: workId } });
  return { orderNo: order.orderNo, workId };
}

// Shows S4.3.1.4, S4.3.2.2 (screen /orders/:no/edit, screen /fulfilment-orders, operation requestRecall, operation editOrder)
test('after printing, the goods are asked for, the keeper puts them back, and the address is changed', async ({ browser, page }) => {
  test.setTimeout(120_000);
  const { orderNo, workId } = await printedOrder();
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}/edit`);
  const address = async (): Promise<void> => {
    await page.getByRole('checkbox', { name: '更换收货人或地址' }).check();
    const fields = { 姓名: '周小鱼', 手机号: '13912345678', 省: '广东省', 市: '深圳市', 区县: '南山区', 详细地址: '科技园南路 8 号' };
    for (const [name, value] of Object.entries(fields)) await page.getByRole(OFFERED.includes(name) ? 'combobox' : 'textbox', { name, exact: true }).first().fill(value);
  };
  await address();
  const sheet = page.getByRole('region', { name: '影响清单' });
  await expect(sheet).toContainText('请仓库先退回货架');
  await expect(page.getByRole('button', { name: '保存修改' })).toBeDisabled();
  await page.getByRole('link', { name: '返回' }).click();
  await page.getByRole('button', { name: '请仓库撤回' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '撤回原因' }).fill('客户改地址');
  await page.getByRole('dialog').getByRole('button', { name: '请仓库撤回' }).click();
  await expect(page.getByText('李婷 请求撤回，等待仓库答复：客户改地址')).toBeVisible();

  const keeper = await pageOf(browser, 'warehouse');
  await visit(keeper, `/fulfilment-orders/${encodeURIComponent(workId)}?tab=PICKING`);
  const drawer = keeper.getByRole('dialog');
  await expect(drawer).toContainText('李婷 请求撤回：客户改地址');
  await drawer.getByRole('button', { name: '退回货架' }).click();
  const recall = keeper.getByRole('dialog').filter({ hasText: '原因' }).last();
  await recall.getByRole('textbox', { name: '原因' }).fill('已放回 A-01');
  await recall.getByRole('button', { name: '退回货架' }).click();
  await expect(drawer.first()).toContainText('待拣货');

  await expect(page.getByText('李婷 请求撤回，等待仓库答复：客户改地址')).toHaveCount(0);
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await address();
  await expect(sheet).toContainText(/作废运单 SF/);
  await page.getByRole('textbox', { name: /修改原因/ }).fill('客户改地址');
  await page.getByRole('button', { name: '保存修改' }).click();
  await expect(page.getByText('深圳市')).toBeVisible();
  await expect(page.getByText('待审核').first()).toBeVisible();
});
