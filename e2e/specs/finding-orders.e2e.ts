import type { Locator } from '@playwright/test';
import { ask, expect, pageOf, rowOf, signInAs, test } from '../fixtures.js';

const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { orderNo } userErrors { message } } }';
const SHOP = '{ shops(first: 20) { nodes { id name } } }';

/** Orders of one receiver, whose name nobody else of the demo has. */
async function placeOrders(count: number): Promise<string[]> {
  const { shops } = await ask<{ shops: { nodes: { id: string; name: string }[] } }>('admin', SHOP);
  const shopId = shops.nodes.find(({ name }) => name === '手工单')?.id;
  const receiver = { name: '令狐冲之', phone: '13755550000', province: '广东省', city: '深圳市', district: '南山区', address: '科技路 1 号 2 幢 301' };
  const numbers: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { placeOrder } = await ask<{ placeOrder: { order: { orderNo: string } } }>('clerk', PLACE, { input: { shopId, customer: { name: receiver.name, phone: receiver.phone }, receiver, lines: [{ sku: 'CUP-CEL-1', quantity: 1 }] } });
    numbers.push(placeOrder.order.orderNo);
  }
  return numbers;
}

/** What the keyboard does with a button, an item or a box: goes there, and presses. */
async function press(at: Locator, key = 'Enter'): Promise<void> {
  await at.focus();
  await at.press(key);
}

// Shows S4.2.1.1, S4.2.1.2, S4.2.1.3, S4.2.1.5, S4.2.1.6, S4.2.1.7, S4.2.2.1 (screen /orders, operation searchOrders)
test('a clerk finds orders by whatever is at hand, keeps the search for others, marks what was found, and learns why a list is empty – by the keyboard', async ({ page, browser }) => {
  const numbers = await placeOrders(4);
  const [first = '', second = '', third = '', fourth = ''] = numbers;
  const mistyped = `${first.slice(0, -1)}${(Number(first.at(-1)) + 1) % 10}`;
  const tag = `急送${first.slice(-4)}`;
  await ask('clerk', 'mutation ($input: CreateTagInput!) { createTag(input: $input) { userErrors { message } } }', { input: { name: tag } });
  await signInAs(page, 'clerk');
  await page.goto('/orders');

  const box = page.getByLabel('查找订单');
  await box.fill([...numbers, mistyped].join('\n'));
  await box.press('Enter');
  const said = page.getByRole('search').getByRole('status');
  await expect(said).toContainText('共 5 个单号，找到 4 个');
  await expect(said).toContainText(`${mistyped}（校验位不对，可能输错了）`);
  for (const number of numbers) await expect(rowOf(page, number)).toBeVisible();

  for (const number of [first, second, third]) await press(rowOf(page, number).getByRole('checkbox'), ' ');
  await press(page.getByRole('region', { name: '已选 3 条' }).getByRole('button', { name: '标记' }));
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('加标签').fill(tag);
  await expect(page.getByRole('option', { name: tag })).toBeVisible();
  // The list is narrowed to what was typed, and then takes it as the one that Enter means.
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(dialog.getByLabel('加标签')).toHaveAttribute('aria-activedescendant', /./);
  await dialog.getByLabel('加标签').press('Enter');
  await expect(dialog.getByRole('button', { name: tag })).toBeVisible();
  await expect(dialog.getByRole('button', { name: '标记 3 张订单' })).toBeEnabled();
  await dialog.getByLabel('加标签').press('Control+Enter');
  await expect(dialog.getByText('全部完成。')).toBeVisible();
  await press(dialog.getByRole('button', { name: '关闭' }));
  await expect(dialog).toHaveCount(0);
  for (const number of [first, second, third]) await expect(rowOf(page, number)).toContainText(tag);
  await expect(rowOf(page, fourth)).not.toContainText(tag);

  await box.fill('lhcz');
  await box.press('Enter');
  await expect(said).toContainText('识别为姓名拼音');
  await expect(rowOf(page, fourth)).toBeVisible();

  // (of Guangdong, or cancelled) and said so.
  for (const [n, field] of [[1, '省份'], [2, '阶段']] as const) {
    await press(page.getByRole('button', { name: '添加“或”条件组' }));
    await press(page.getByRole('button', { name: `添加条件：或：第 ${n} 组` }));
    await press(page.getByRole('menuitem', { name: field, exact: true }));
    const editor = page.getByRole('dialog', { name: field });
    if (field === '省份') await editor.getByLabel('省份').fill('广东省');
    else await press(editor.getByRole('checkbox', { name: '已取消' }), ' ');
    await press(editor.getByRole('button', { name: '应用' }));
    await expect(editor).toHaveCount(0);
  }
  await expect(rowOf(page, fourth)).toBeVisible();
  const view = `令狐 ${first.slice(-4)}`;
  await press(page.getByRole('button', { name: '保存视图' }));
  await dialog.getByLabel('视图名称').fill(view);
  await press(dialog.getByRole('checkbox', { name: /共享给/ }), ' ');
  await press(dialog.getByLabel('视图名称'));
  await expect(page.getByRole('tab', { name: `★ ${view}` })).toContainText(/\d/);

  const other = await pageOf(browser, 'service');
  await other.goto('/orders');
  await press(other.getByRole('tab', { name: `☆ ${view}` }));
  await expect(rowOf(other, fourth)).toBeVisible();
  await expect(other).toHaveURL(/any=/);

  await page.goto(`/orders?f.numbers=${fourth}&f.stage=CANCELLED`);
  await press(page.getByRole('button', { name: '去掉“阶段”后有 1 张' }));
  await press(rowOf(page, fourth).getByRole('link'));
  await expect(page.getByRole('heading', { level: 1, name: fourth })).toBeVisible();
});
