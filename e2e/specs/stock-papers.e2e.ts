import type { Locator, Page } from '@playwright/test';
import { ask, expect, pageOf, test } from '../fixtures.js';

const SKU = 'TEA-LJ-50';
const LOT_SKU = 'TEA-LJ-250';
const STOCKS = 'query ($skuCode: String!, $at: DateTime!) { stocks(filter: { skuCode: $skuCode }) { nodes { onHand inTransit sku { code } warehouse { code } asOf(at: $at) { onHand } } } }';
interface Figures {
  onHand: number;
  inTransit: number;
  asOf: { onHand: number };
}

/** What the API says of the SKU at a warehouse. */
async function figures(warehouse: string, at: Date): Promise<Figures> {
  const { stocks } = await ask<{ stocks: { nodes: (Figures & { sku: { code: string }; warehouse: { code: string } })[] } }>('warehouse', STOCKS, { skuCode: SKU, at: at.toISOString() });
  const found = stocks.nodes.find((node) => node.sku.code === SKU && node.warehouse.code === warehouse);
  if (!found) throw new Error(`no ${SKU} at ${warehouse}`);
  return found;
}

async function choose(page: Page, dialog: Locator, label: string, option: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Receives so many pieces of the paper that is open. */
async function receive(page: Page, drawer: Locator, pieces: number): Promise<void> {
  await drawer.getByRole('button', { name: '收货', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /收货$/ });
  await dialog.getByLabel('本次到货').fill(String(pieces));
  await dialog.getByRole('button', { name: '收货', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(drawer).toContainText(`收货 ${pieces} 件`);
}

// Shows S1.2.9, S1.2.10, S1.2.11, S1.2.13 (screen /inventory/documents, screen /inventory/counts, screen /inventory, operation receiveStockDocument, operation approveStockCount)
test('a keeper receives in two parts with a shortage, sends some on, counts them with a difference that another person approves, and yesterday stays as it was', async ({ browser }) => {
  test.setTimeout(120_000);
  const yesterday = new Date(Math.floor((Date.now() - 86_400_000) / 60_000) * 60_000);
  const [east, south] = [await figures('east-1', yesterday), await figures('south-1', yesterday)];
  const [page, admin] = [await pageOf(browser, 'warehouse'), await pageOf(browser, 'admin')];

  await page.goto('/inventory/documents');
  await page.getByRole('button', { name: '新建单据' }).click();
  const create = page.getByRole('dialog', { name: '新建出入库单' });
  await choose(page, create, '仓库', '华东一仓');
  await create.getByLabel('供应商', { exact: false }).first().fill('杭州茶厂');
  await create.getByLabel('商品编码').fill(SKU);
  await page.keyboard.press('Enter');
  await create.getByLabel('数量').first().fill('10');
  await create.getByRole('button', { name: '新建单据' }).click();
  const paper = page.getByRole('dialog', { name: /^RK\d{13}/ });
  await receive(page, paper, 6);
  await expect(paper).toContainText('部分入库');
  await receive(page, paper, 3);
  await paper.getByRole('button', { name: '差异结案' }).click();
  const close = page.getByRole('dialog', { name: /差异结案/ });
  await close.getByLabel('原因').fill('供应商少发');
  await close.getByRole('button', { name: '差异结案' }).click();
  await expect(paper).toContainText('已完成');
  await expect(paper).toContainText('−1');
  expect((await figures('east-1', yesterday)).onHand).toBe(east.onHand + 9);

  await page.goto('/inventory/documents');
  await page.getByRole('button', { name: '新建单据' }).click();
  await choose(page, create, '类型', '调拨单');
  await choose(page, create, '调出仓库', '华东一仓');
  await choose(page, create, '调入仓库', '华南一仓');
  await create.getByLabel('商品编码').fill(SKU);
  await create.getByLabel('数量').fill('5');
  await create.getByRole('button', { name: '新建单据' }).click();
  const transfer = page.getByRole('dialog', { name: /^DB\d{13}/ });
  await transfer.getByRole('button', { name: '发出' }).click();
  await page.getByRole('dialog', { name: /^发出 DB/ }).getByRole('button', { name: '发出' }).click();
  await expect(transfer).toContainText('在途');
  await receive(page, transfer, 5);
  await expect(transfer).toContainText('已完成');

  await page.goto('/inventory/counts');
  await page.getByRole('button', { name: '新建盘点单' }).click();
  const begin = page.getByRole('dialog', { name: '新建盘点单' });
  await choose(page, begin, '仓库', '华南一仓');
  await begin.getByLabel('商品编码开头').fill(SKU);
  await begin.getByRole('button', { name: '新建盘点单' }).click();
  const sheet = page.getByRole('dialog', { name: /^PD\d{13}/ });
  await sheet.getByRole('button', { name: '录入盘点' }).click();
  const count = page.getByRole('dialog', { name: /^录入盘点/ });
  const books = (await figures('south-1', yesterday)).onHand;
  expect(books).toBe(south.onHand + 5);
  await count.getByRole('group', { name: SKU }).getByLabel('实盘数量').fill(String(books - 3));
  // A scan finds one piece more.
  await count.getByLabel('扫描或输入商品编码').fill(SKU);
  await count.getByLabel('扫描或输入商品编码').press('Enter');
  await count.getByRole('button', { name: '保存' }).click();
  await expect(count).toHaveCount(0);
  await expect(sheet).not.toContainText('盘点时账面');
  await sheet.getByRole('button', { name: '提交审批' }).click();
  await page.getByRole('dialog', { name: /^提交审批/ }).getByRole('button', { name: '提交审批' }).click();
  await expect(sheet).toContainText('−2');
  await expect(sheet.getByRole('button', { name: '审批入账' })).toHaveAttribute('aria-disabled', 'true');

  await admin.goto(new URL(page.url()).pathname);
  const decided = admin.getByRole('dialog', { name: /^PD\d{13}/ });
  await decided.getByRole('button', { name: '审批入账' }).click();
  await admin.getByRole('dialog', { name: /^审批入账/ }).getByRole('button', { name: '审批入账' }).click();
  await expect(decided).toContainText('已入账');
  expect((await figures('south-1', yesterday)).onHand).toBe(books - 2);

  await page.goto('/inventory?f.skuCode=' + SKU);
  await page.getByLabel('库存时点').fill(new Date(yesterday.getTime() + 8 * 3_600_000).toISOString().slice(0, 16));
  await expect(page.getByText('由流水汇总')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: SKU }).filter({ hasText: '华南一仓' });
  await expect(row.locator('[data-field="onHand"]')).toHaveText(String(south.asOf.onHand));
});

/** Opens the drawer of the stock that is to be kept by lots. */
async function openStock(page: Page): Promise<void> {
  await page.goto('/inventory?f.skuCode=' + LOT_SKU);
  await page.getByRole('row').filter({ hasText: LOT_SKU }).filter({ hasText: '华南一仓' }).getByRole('gridcell').nth(2).focus();
  await page.keyboard.press(' ');
}

// Shows S1.2.9 (screen /inventory, screen /inventory/documents, operation keepStockByLots, operation receiveStockDocument)
test('a keeper has a stock kept by lots, and receives a lot with its last day of sale', async ({ browser }) => {
  const page = await pageOf(browser, 'warehouse');
  await openStock(page);
  const drawer = page.getByRole('dialog', { name: LOT_SKU });
  await drawer.getByRole('button', { name: '按批次管理' }).click();
  const keep = page.getByRole('dialog', { name: `${LOT_SKU} 按批次管理` });
  await keep.getByRole('button', { name: '按批次管理' }).click();
  await expect(keep).toHaveCount(0);
  await expect(drawer.getByRole('button', { name: '取消批次管理' })).toBeVisible();
  await expect(drawer.getByRole('table', { name: '批次' })).toContainText('无批次号');

  await page.goto('/inventory/documents');
  await page.getByRole('button', { name: '新建单据' }).click();
  const create = page.getByRole('dialog', { name: '新建出入库单' });
  await choose(page, create, '仓库', '华南一仓');
  await create.getByLabel('供应商', { exact: false }).first().fill('杭州茶厂');
  await create.getByLabel('商品编码').fill(LOT_SKU);
  await page.keyboard.press('Enter');
  await create.getByLabel('数量').first().fill('4');
  await create.getByRole('button', { name: '新建单据' }).click();
  const paper = page.getByRole('dialog', { name: /^RK\d{13}/ });
  await paper.getByRole('button', { name: '收货', exact: true }).click();
  const receipt = page.getByRole('dialog', { name: /收货$/ });
  await receipt.getByRole('button', { name: '收货', exact: true }).click();
  await expect(receipt).toContainText('按批次管理，请在入库单上填写批次号与到期日');
  await receipt.getByLabel('批次号').fill('LJ2611');
  await receipt.getByLabel('到期日').fill('2099-11-30');
  await page.keyboard.press('Control+Enter');
  await expect(receipt).toHaveCount(0);
  await expect(paper).toContainText('已完成');

  await openStock(page);
  await expect(drawer.getByRole('table', { name: '批次' }).getByRole('row').nth(1)).toHaveText(/LJ2611.*2099-11-30.*4/);
});

// Shows S1.2.12 (screen /inventory/alerts, operation acknowledgeStockAlert, operation createStockReceipt)
test('a keeper takes an alert on with the keyboard, and has what is suggested on a receipt', async ({ browser }) => {
  const page = await pageOf(browser, 'warehouse');
  await page.goto('/inventory/alerts?tab=OPEN&size=20');
  await page.getByRole('gridcell').nth(2).focus();
  await page.keyboard.press(' ');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: '接手' }).press('Enter');
  const take = page.getByRole('dialog', { name: /^接手预警/ });
  await take.getByLabel('处理办法').fill('已催供应商');
  await page.keyboard.press('Control+Enter');
  await expect(take).toHaveCount(0);
  await expect(drawer).toContainText('处理中');
  const alert = new URL(page.url()).pathname;
  const [, wanted = ''] = /建议补货 (\d+) 件/.exec((await drawer.textContent()) ?? '') ?? [];
  expect(Number(wanted)).toBeGreaterThan(0);
  await drawer.getByRole('link', { name: '新建入库单' }).press('Enter');
  const create = page.getByRole('dialog', { name: '新建出入库单' });
  await expect(create.getByLabel('数量')).toHaveValue(wanted);
  await create.getByRole('textbox', { name: /^供应商( \*)?$/ }).fill('杭州茶厂');
  await create.getByRole('button', { name: '新建单据' }).click();
  await expect(page.getByRole('dialog', { name: /^RK\d{13}/ })).toContainText(wanted);
  await page.goto(alert);
  await expect(drawer).toContainText('暂不需要补货');
});
