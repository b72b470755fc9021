import { ask, expect, marketplaceOrder, signInAs, test } from '../fixtures.js';

const COMMENT = 'mutation ($input: CommentOnOrderInput!) { commentOnOrder(input: $input) { userErrors { message } } }';

test('a change that comes while the page is asking for another one is shown too', async ({ page }) => {
  const { id, orderNo } = await marketplaceOrder();
  const comment = (text: string): Promise<unknown> => ask('service', COMMENT, { input: { orderId: id, text } });
  await signInAs(page, 'clerk');
  await page.goto(`/orders/${orderNo}`);
  const timeline = page.getByRole('region', { name: '时间线' });
  await expect(timeline.getByRole('listitem').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  // The answer to the first question is read at once, and held on its way until the second change has come.
  let release = (): void => undefined;
  let first = true;
  const underWay = new Promise<void>((held) => {
    void page.route('**/graphql**', async (route) => {
      const request = `${route.request().url()} ${route.request().postData() ?? ''}`;
      if (!first || !request.includes('OrderDetail')) return route.continue();
      first = false;
      const response = await route.fetch();
      const released = new Promise<void>((next) => { release = next; });
      held();
      await released;
      return route.fulfill({ response });
    });
  });
  await comment('第一次改动');
  await underWay;
  await comment('第二次改动');
  await page.waitForTimeout(1_000);
  release();
  await expect(timeline).toContainText('第一次改动');
  await expect(timeline).toContainText('第二次改动');
});
