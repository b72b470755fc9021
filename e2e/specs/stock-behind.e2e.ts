import { expect, pageOf, test } from '../fixtures.js';

// Shows S1.2.11, S1.2.13 (screen /inventory, screen /inventory/movements)
test('a clerk sees of a reserved figure the movements that add up to it, and goes on to the order', async ({ browser }) => {
  const page = await pageOf(browser, 'clerk');
  await page.goto('/inventory?f.promised=true&size=20');
  const figure = page.locator('[data-field="reserved"]').getByRole('link').first();
  await expect(figure).toBeVisible();
  const promised = Number(await figure.textContent());
  expect(promised).toBeGreaterThan(0);
  await figure.click();
  await expect(page).toHaveURL(/inventory.movements.*f\.skuCode=/);
  const changes = page.getByRole('row').locator('[data-field="reservedDelta"]');
  const sum = async (): Promise<number> => (await changes.allTextContents()).map((text) => Number(text.replace('−', '-').replace('+', ''))).filter(Number.isFinite).reduce((total, each) => total + each, 0);
  await expect.poll(sum).toBe(promised);
  const order = page.locator('[data-field="order"]').getByRole('link').first();
  const number = (await order.textContent()) ?? '';
  await order.click();
  await expect(page.getByRole('heading', { name: number })).toBeVisible();
});
