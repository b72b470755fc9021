import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { text } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { expect, signInAs, test } from '../fixtures.js';

const HEADS = '订单号,货号,数量,收货人,收货电话,省,市,区县,详细地址';
const line = (no: string, sku = 'TEA-LJ-50', phone = '13812341000', province = '浙江'): string => `${no},${sku},1,李雷,${phone},${province},杭州市,西湖区,文三路 90 号`;
const NUMBERS = ['IMP-E2E-1', 'IMP-E2E-2', 'IMP-E2E-3', 'IMP-E2E-4', 'IMP-E2E-5'];

/** Presses a button by Enter once it can be pressed: one that is not ready yet would swallow it. */
async function enter(button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  await button.press('Enter');
}

async function bring(page: Page, name: string, content: string): Promise<void> {
  await page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await enter(page.getByRole('button', { name: '上传并继续' }));
  await enter(page.getByRole('button', { name: '检查', exact: true }));
}

async function contentOf(download: Promise<Download>): Promise<string> {
  return readFile(await (await download).path(), 'utf8');
}

/** The texts of an XLSX's first sheet. */
async function sheetOf(download: Promise<Download>): Promise<string[]> {
  const zip = await openPromise(await (await download).path(), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'xl/worksheets/sheet1.xml') continue;
    return [...(await text(await zip.openReadStreamPromise(entry))).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((found) => found[1] ?? '');
  }
  return [];
}

// Shows S4.1.1.8 (screen /orders/import, operation commitOrderImport)
// Shows S4.1.2.1 (screen /orders/import, operation checkOrderImport)
test('a clerk brings orders in as a file, mends what was wrong in the file that comes back, and takes them out again', async ({ page }) => {
  await signInAs(page, 'clerk');
  await page.goto('/orders');
  await page.getByRole('link', { name: '导入' }).click();
  const [one = '', two = '', three = '', four = '', five = ''] = NUMBERS;
  await bring(page, '双十一.csv', [HEADS, line(one), line(two), line(three, 'NO-SUCH'), line(four, 'TEA-LJ-50', '123'), line(five, 'TEA-LJ-50', '13812341000', '浙')].join('\n'));
  const problems = page.getByRole('table', { name: /错误/ });
  await expect(problems.getByRole('row')).toHaveCount(4, { timeout: 20_000 });
  await expect(problems).toContainText('NO-SUCH');
  const returned = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载错误文件' }).click();
  const errors = await contentOf(returned);
  expect(errors.split('\r\n')[0]).toContain('错误原因');
  await enter(page.getByRole('button', { name: '导入 2 个订单' }));
  await expect(page.getByRole('status').filter({ hasText: '已导入 2 个订单' })).toBeVisible({ timeout: 20_000 });

  await enter(page.getByRole('button', { name: '再导入一个文件' }));
  await bring(page, (await returned).suggestedFilename(), errors.replace('NO-SUCH', 'TEA-LJ-50').replace(',123,', ',13812341000,').replace(',浙,', ',浙江,'));
  await page.getByRole('button', { name: '导入 3 个订单' }).press('Enter', { timeout: 20_000 });
  await expect(page.getByRole('status').filter({ hasText: '已导入 3 个订单' })).toBeVisible({ timeout: 20_000 });

  await page.goto(`/orders?f.numbers=${NUMBERS.join(',')}`);
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(6);
  await enter(page.getByRole('button', { name: '导出' }));
  const dialog = page.getByRole('dialog', { name: '导出订单' });
  await dialog.getByRole('checkbox', { name: 'SKU 编码' }).check();
  await dialog.getByRole('button', { name: '导出' }).press('Enter');
  const exported = page.waitForEvent('download');
  await dialog.getByRole('link', { name: /下载/ }).click({ timeout: 20_000 });
  const cells = await sheetOf(exported);
  for (const number of NUMBERS) expect(cells.filter((cell) => cell === number)).toHaveLength(1);
  expect(cells).toContain('李*');
  expect(cells).not.toContain('李雷');
  expect(cells.filter((cell) => cell === 'TEA-LJ-50')).toHaveLength(5);

  await page.goto('/account/files');
  await expect(page.getByRole('table', { name: '我的文件' }).getByRole('row').filter({ hasText: '.xlsx' })).toHaveCount(1);
});
