import type { Page } from '@playwright/test';
import { ask, expect, expectToast, marketplaceOrder, press, rowOf, signInAs, tabTo, test } from '../fixtures.js';

const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { orderNo } userErrors { message } } }';
/** Fields that offer what is known. */
const OFFERED = ['省', '市', '区县'];
const GOODS = ['SNK-NUT-500', 'TEA-LJ-50', 'CUP-CEL-1'];

interface Queue {
  all: string[];
  incomplete: string[];
  twins: [string, string];
  together: [string, string];
  short: string;
}

/** Sixty orders as a morning brings them: most are good, some addresses lack the house, one lacks goods, one came twice, two go together. */
async function aMorning(): Promise<Queue> {
  const { shops } = await ask<{ shops: { nodes: { id: string; name: string }[] } }>('clerk', '{ shops(first: 20) { nodes { id name } } }');
  const shopId = shops.nodes.find(({ name }) => name === '手工单')?.id;
  const run = String(Date.now()).slice(-4);
  const place = async (buyer: number, address = `文三路 ${buyer + 1} 号 3 幢 ${100 + buyer}`, sku = GOODS[buyer % GOODS.length]): Promise<string> => {
    const receiver = { name: `林${'一二三四五六七八九'.charAt(buyer % 9)}`, phone: `1370${run}${String(buyer).padStart(3, '0')}`, province: '浙江省', city: '杭州市', district: '西湖区', address };
    const { placeOrder } = await ask<{ placeOrder: { order: { orderNo: string } | null; userErrors: { message: string }[] } }>('clerk', PLACE, { input: { shopId, customer: { name: receiver.name, phone: receiver.phone }, receiver, lines: [{ sku, quantity: 1 }], cashOnDelivery: true } });
    if (!placeOrder.order) throw new Error(JSON.stringify(placeOrder.userErrors));
    return placeOrder.order.orderNo;
  };
  const good: string[] = [];
  for (let buyer = 0; buyer < 52; buyer += 1) good.push(await place(buyer));
  const incomplete = [await place(60, '西湖边的小区'), await place(61, '学院路的宿舍'), await place(62, '文三路路口旁')];
  const twins: [string, string] = [await place(70, undefined, 'TEA-LJ-50'), await place(70, undefined, 'TEA-LJ-50')];
  const buyer = { buyer: `queue_${run}`, receiver: { name: '钱小满', mobile: '13911113333', phone: '', zip: '310000', town: '北山街道', state: '浙江省', city: '杭州市', district: '西湖区', address: `文三路 ${run} 号` } };
  // The marketplace tells whole seconds: what it sells next stands before all of these.
  await new Promise((next) => setTimeout(next, 1_000));
  const [tea, cup] = [await marketplaceOrder([{ outerSkuId: 'TEA-LJ-50', num: 1 }], buyer), await marketplaceOrder([{ outerSkuId: 'CUP-CEL-1', num: 1 }], buyer)];
  const together: [string, string] = [tea.orderNo, cup.orderNo];
  const { orderNo: short } = await marketplaceOrder([{ outerSkuId: 'TEA-LJ-50', num: 999 }]);
  return { all: [...good, ...incomplete, ...twins, ...together, short], incomplete, twins, together, short };
}

/** Puts the mark at these rows. */
async function choose(page: Page, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) {
    await rowOf(page, number).getByRole('checkbox').focus();
    await page.keyboard.press(' ');
  }
}

/** Presses a button of what can be done with the rows that are marked. */
const act = async (page: Page, selected: string, verb: string): Promise<void> => {
  await page.getByRole('region', { name: selected }).getByRole('button', { name: verb }).focus();
  await page.keyboard.press('Enter');
};

const counts = async (numbers: readonly string[]) => {
  const { orders } = await ask<{ orders: { nodes: { orderNo: string; stage: string; held: boolean }[] } }>('clerk', 'query ($numbers: [String!]) { orders(first: 100, filter: { numbers: $numbers }) { nodes { orderNo stage held } } }', { numbers });
  return Object.fromEntries(Object.entries(Object.groupBy(orders.nodes, ({ stage, held }) => held && stage === 'AWAITING_REVIEW' ? 'waits' : stage)).map(([state, of]) => [state, of?.length]));
};

// Shows S4.2.1.6, S4.3.1.4, S4.4.1.1, S4.4.2.2 (screen /orders, operation approveOrders, operation cancelOrders, operation editOrder, operation mergeOrders)
test('a clerk clears a queue of sixty orders with the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  const queue = await aMorning();
  await signInAs(page, 'clerk');
  await page.goto('/orders');
  await press(page, page.getByLabel('查找订单'), 'Home');
  await page.keyboard.insertText(queue.all.join(' '));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search').getByRole('status')).toContainText('共 60 个单号，找到 60 个');

  // What needs a look first is set aside: three addresses without a house, and an order that came twice.
  for (const number of [...queue.twins, ...queue.together]) await expect(rowOf(page, number)).toContainText('疑似合单');
  const dialog = page.getByRole('dialog');
  await choose(page, queue.incomplete);
  await act(page, '已选 3 条', '拦截');
  await expect(dialog.getByRole('combobox', { name: '原因' })).toHaveText('地址不全');
  await press(page, dialog.getByRole('button', { name: '拦截 3 张订单' }));
  await expect(dialog.getByRole('alert')).toHaveText('全部完成。');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await choose(page, [queue.twins[1]]);
  await act(page, '已选 1 条', '取消订单');
  await dialog.getByLabel('原因').focus();
  await page.keyboard.insertText('客户重复下单');
  await press(page, dialog.getByRole('button', { name: '取消 1 张订单' }));
  await expect(dialog.getByRole('alert')).toHaveText('全部完成。');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  // All the rest in one go; what could not be done comes back as a list.
  await page.getByRole('checkbox', { name: '全选行' }).focus();
  await page.keyboard.press(' ');
  await act(page, '已选 50 条', '选择全部 60 条');
  await act(page, '已选 60 条', '审核通过');
  await expect(dialog).toContainText('可以处理 55 张，共选 60 张');
  await press(page, dialog.getByRole('button', { name: '审核通过 55 张订单' }));
  await expect(dialog.getByRole('status')).toHaveText('完成 55 张 · 未成功 5 张', { timeout: 60_000 });
  await press(page, dialog.getByRole('link', { name: '在列表中打开' }));
  await expect(dialog).toHaveCount(0);
  const [mended = '', ...given] = queue.incomplete;
  for (const number of [...queue.incomplete, queue.twins[1], queue.short]) await expect(rowOf(page, number)).toBeVisible();

  // Two buyers do not answer; the third says where he lives.
  await choose(page, given);
  await act(page, '已选 2 条', '取消订单');
  await dialog.getByLabel('原因').focus();
  await page.keyboard.insertText('联系不上客户');
  await press(page, dialog.getByRole('button', { name: '取消 2 张订单' }));
  await expect(dialog.getByRole('alert')).toHaveText('全部完成。');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await rowOf(page, mended).getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: '修改', exact: true }));
  await press(page, page.getByRole('checkbox', { name: '更换收货人或地址' }), ' ');
  const receiver = { 姓名: '林一', 手机号: '13700001111', 省: '浙江省', 市: '杭州市', 区县: '西湖区', 详细地址: '西湖边 8 号 2 幢 301' };
  for (const [name, value] of Object.entries(receiver)) {
    await tabTo(page, page.getByRole(OFFERED.includes(name) ? 'combobox' : 'textbox', { name, exact: true }).first());
    await page.keyboard.insertText(value);
  }
  await tabTo(page, page.getByRole('textbox', { name: /修改原因/ }));
  await page.keyboard.insertText('客户补全了地址');
  await expect(page.getByRole('button', { name: '保存修改' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await press(page, page.getByRole('button', { name: '放行' }));
  await dialog.getByLabel('放行原因').focus();
  await page.keyboard.insertText('地址已补全');
  await page.keyboard.press('Control+Enter');
  await press(page, page.getByRole('button', { name: '审核通过' }));
  await expect(dialog.getByRole('button', { name: '审核通过' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectToast(page, `已审核通过 ${mended}`);

  // What belongs together goes in one parcel.
  const [first, second] = queue.together;
  const status = async (number: string) => (await ask<{ orderByNumber: { displayStatus: string } }>('clerk', 'query ($number: String!) { orderByNumber(number: $number) { displayStatus } }', { number })).orderByNumber.displayStatus;
  for (const number of queue.together) await expect.poll(() => status(number), { timeout: 20_000 }).toBe('ALLOCATED');
  await page.keyboard.press('Control+k');
  await expect(dialog.getByPlaceholder('搜索订单号、页面、操作')).toBeFocused();
  await page.keyboard.insertText(first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: first, level: 1 })).toBeVisible();
  const links = page.getByRole('region', { name: '关联订单' });
  await expect(links.getByRole('link', { name: second })).toBeVisible();
  await press(page, links.getByRole('button', { name: '合单' }));
  await expect(dialog.getByRole('button', { name: '合单' })).toBeEnabled();
  await tabTo(page, dialog.getByRole('textbox', { name: '合单原因' }));
  await page.keyboard.insertText('同一位客户，一起发');
  await page.keyboard.press('Control+Enter');
  await expect(links.getByText('一起出库，共用一张运单。')).toBeVisible();

  // Nothing waits for the clerk any more but the goods that are to come.
  expect(await counts(queue.all)).toEqual({ APPROVED: 56, CANCELLED: 3, waits: 1 });
});
