import { expect, press, signInAs, tabTo, test } from '../fixtures.js';

test('a clerk puts a customer on the blacklist, finds him there, and takes him off, by the keyboard', async ({ page }) => {
  await signInAs(page, 'clerk');
  await page.goto('/customers');
  await page.getByRole('row').nth(3).getByRole('gridcell').nth(1).focus();
  await page.keyboard.press(' ');
  const drawer = page.getByRole('dialog').first();
  await press(page, drawer.getByRole('button', { name: '加入黑名单' }));
  const dialog = page.getByRole('dialog', { name: '加入黑名单' });
  await tabTo(page, dialog.getByRole('textbox', { name: '原因' }));
  await page.keyboard.insertText('多次恶意退货');
  await page.keyboard.press('Control+Enter');
  await expect(drawer.getByText('多次恶意退货').first()).toBeVisible();
  await page.goto('/customers?f.blocked=true');
  await expect(page.getByRole('gridcell', { name: '黑名单' })).toHaveCount(2);
  await page.getByRole('row').nth(1).getByRole('gridcell').nth(1).focus();
  await page.keyboard.press(' ');
  await press(page, drawer.getByRole('button', { name: '移出黑名单' }));
  await tabTo(page, page.getByRole('dialog', { name: '移出黑名单' }).getByRole('textbox', { name: '原因' }));
  await page.keyboard.insertText('已协商解决');
  await page.keyboard.press('Control+Enter');
  await expect(drawer.getByRole('button', { name: '加入黑名单' })).toBeVisible();
});
