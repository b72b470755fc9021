import { readFile } from 'node:fs/promises';
import { expect, marketplaceOrder, pageOf, signInAs, test } from '../fixtures.js';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==', 'base64');

test('a clerk names a colleague in a comment with a photo; the bell leads him to it, and he takes the life of the order out', async ({ page, browser }) => {
  const { orderNo } = await marketplaceOrder();
  const colleague = await pageOf(browser, 'service');
  await colleague.goto('/account');
  const bell = colleague.getByRole('button', { name: /^通知/ });
  await expect(bell).toBeVisible();

  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  const box = page.getByRole('textbox', { name: '写备注' });
  await box.pressSequentially('外箱破损 @sun');
  await expect(page.getByRole('option', { name: '孙悦' })).toHaveAttribute('aria-selected', 'true');
  await box.press('Enter');
  await expect(box).toHaveValue('外箱破损 @孙悦 ');
  await page.getByLabel('添加附件').setInputFiles([{ name: '网页.png', mimeType: 'image/png', buffer: Buffer.from('<html>') }, { name: '破损.png', mimeType: 'image/png', buffer: PIXEL }]);
  await expect(page.getByRole('alert')).toContainText('网页.png');
  await page.getByRole('button', { name: '移除 网页.png' }).click();
  await page.getByRole('button', { name: '发表备注' }).click();
  const timeline = page.getByRole('region', { name: '时间线' });
  const photo = timeline.getByRole('link', { name: '下载 破损.png' });
  await expect.poll(() => photo.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);

  await expect(colleague.getByRole('button', { name: /^通知，\d+ 条未读/ })).toBeVisible();
  await bell.click();
  await colleague.getByRole('dialog', { name: '通知' }).getByRole('link', { name: new RegExp(`李婷 在 ${orderNo} 中提到了您`) }).click();
  await expect(colleague.getByRole('region', { name: '时间线' })).toContainText('外箱破损 @孙悦');

  await colleague.getByRole('button', { name: '证据包' }).click();
  const dialog = colleague.getByRole('dialog', { name: `${orderNo} 的证据包` });
  await dialog.getByRole('button', { name: '生成证据包' }).click();
  const [download] = await Promise.all([colleague.waitForEvent('download'), dialog.getByRole('link', { name: '下载 JSON' }).click()]);
  const file = await readFile(await download.path(), 'utf8');
  const check = (content: string): Promise<void> => dialog.getByLabel('选择文件').setInputFiles({ name: 'evidence.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await check(file);
  await expect(dialog.getByText('末条哈希与时间线一致：孙悦')).toBeVisible();
  await check(file.replace('外箱破损', '外箱完好'));
  await expect(dialog.getByText(/第 \d+ 条的内容、哈希或它之前的哈希被改动过/)).toBeVisible();
});
