import type { Page } from '@playwright/test';
import { ask, expect, marketplaceOrder, signInAs, test } from '../fixtures.js';

const COMMENT = 'mutation ($input: CommentOnOrderInput!) { commentOnOrder(input: $input) { userErrors { message } } }';

/** How often the page was told that the order has changed. */
function newsOf(page: Page): () => number {
  let news = 0;
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => { if (String(payload).includes('orderChanged')) news += 1; }));
  return () => news;
}

/** Lets the next answer of the order's page be read by the API at once, and keeps it on its way. Gives whether it is, and how to let it go. */
async function holdNextAnswer(page: Page): Promise<{ isHeld: () => boolean; release: () => void }> {
  let held = false;
  let release = (): void => undefined;
  const released = new Promise<void>((done) => { release = done; });
  await page.route('**/graphql', async (route) => {
    if (held || !(route.request().postData() ?? '').includes('"OrderDetail"')) return route.continue();
    held = true;
    const response = await route.fetch();
    await released;
    return route.fulfill({ response });
  });
  return { isHeld: () => held, release };
}

test('a change that comes while the page is asking for another one is shown too', async ({ page }) => {
  const { id, orderNo } = await marketplaceOrder();
  const comment = (text: string): Promise<unknown> => ask('service', COMMENT, { input: { orderId: id, text } });
  const news = newsOf(page);
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  const timeline = page.getByRole('region', { name: '时间线' });
  await expect(timeline.getByRole('listitem').first()).toBeVisible();
  // The page listens from some moment on: it is told until it asks.
  await expect.poll(async () => { await comment('先到的改动'); return news(); }, { timeout: 30_000 }).toBeGreaterThan(0);
  await expect(timeline).toContainText('先到的改动');

  const answer = await holdNextAnswer(page);
  await comment('第一次改动');
  await expect.poll(answer.isHeld).toBe(true);
  const before = news();
  await comment('第二次改动');
  await expect.poll(news).toBeGreaterThan(before);
  answer.release();
  await expect(timeline).toContainText('第一次改动');
  await expect(timeline).toContainText('第二次改动');
});
