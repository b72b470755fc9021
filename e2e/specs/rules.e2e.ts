import { ask, choose, expect, expectToast, marketplaceOrder, pageOf, press, test } from '../fixtures.js';

const RULE_SETS = 'query ($family: RuleFamily!) { ruleSets(family: $family) { id number state } }';
interface Versions {
  ruleSets: { id: string; number: number; state: string }[];
}

/** Puts the demo's rules back in force: other specs approve by hand. */
test.afterEach(async () => {
  for (const family of ['REVIEW', 'WAREHOUSE', 'GIFT']) await restore(family);
});

async function restore(family: string): Promise<void> {
  const { ruleSets } = await ask<Versions>('admin', RULE_SETS, { family });
  const [draft, first, now] = [ruleSets.find(({ state }) => state === 'DRAFT'), ruleSets.find(({ number }) => number === 1), ruleSets.find(({ state }) => state === 'PUBLISHED')];
  if (draft) await ask('admin', 'mutation ($input: DiscardRuleSetInput!) { discardRuleSet(input: $input) { userErrors { message } } }', { input: { ruleSetId: draft.id } });
  if (first?.state === 'SUPERSEDED' && now) await ask('admin', 'mutation ($input: RollBackRuleSetInput!) { rollBackRuleSet(input: $input) { userErrors { message } } }', { input: { ruleSetId: first.id, note: '还原' } });
}

// Shows S1.2.4, S1.2.8 (screen /rules, operation saveRuleSet, operation tryRuleSet, operation publishRuleSet, operation rollBackRuleSet)
test('a rule is changed, tried over the last month, published, explained on an order, and rolled back', async ({ browser }) => {
  const page = await pageOf(browser, 'admin');
  await page.goto('/rules');
  await press(page, page.getByRole('button', { name: '修改规则' }));
  const draft = page.getByRole('region', { name: /^草稿/ });
  await press(page, draft.getByRole('button', { name: '添加规则' }));
  const rule = draft.getByRole('region', { name: '规则 5' });
  await rule.getByLabel('规则名称').fill('留言要核对');
  await choose(rule.getByLabel('拦截原因'), '买家留言');
  await choose(rule.getByLabel('条件', { exact: true }), /^买家留言含/);
  await rule.getByLabel('值').fill('改地址，退差价');
  await press(page, rule.getByRole('button', { name: '上移' }));
  await press(page, draft.getByRole('button', { name: '保存草稿' }));
  await expectToast(page, '草稿已保存');
  const trial = page.getByRole('region', { name: '试算' }).first();
  await expect(trial.getByRole('button', { name: '发布' })).toHaveAttribute('aria-disabled', 'true');
  await press(page, trial.getByRole('button', { name: '试算' }));
  await expect(trial).toContainText(/近 30 天的 \d+ 张订单/, { timeout: 30_000 });
  await press(page, trial.getByRole('button', { name: '发布' }));
  const dialog = page.getByRole('dialog', { name: /^发布第/ });
  await dialog.getByLabel('为什么发布').fill('大促期间核对留言');
  await dialog.getByRole('button', { name: '发布' }).click();
  await expectToast(page, '已发布');

  const { orderNo } = await marketplaceOrder(undefined, { buyerMessage: '麻烦改地址到公司' });
  const clerk = await pageOf(browser, 'clerk');
  await clerk.goto(`/orders/${orderNo}`);
  const why = clerk.getByRole('region', { name: '审单规则的决定' });
  await expect(why).toContainText('留言要核对', { timeout: 30_000 });
  await expect(why).toContainText('拦截');
  await expect(why).toContainText('在黑名单中 = 是（现在是 否）');
  await expect(clerk.getByRole('region', { name: '拦截记录' })).toContainText('买家留言');

  const versions = page.getByRole('region', { name: '版本' }).first();
  await press(page, versions.getByRole('row', { name: /上线时的规则/ }).first().getByRole('button', { name: '回到这一版' }));
  const back = page.getByRole('dialog', { name: /^回到第/ });
  await back.getByLabel('为什么回退').fill('拦得太多');
  await back.getByRole('button', { name: '回到这一版' }).click();
  await expectToast(page, '已回到旧版本的规则');
  await expect(page.getByRole('list', { name: '在用的规则' })).not.toContainText('留言要核对');
});

// Shows S1.2.4, S1.2.8 (screen /rules, operation saveRuleSet, operation tryRuleSet, operation publishRuleSet, operation setWarehouseLimits)
test('a rule for warehouses is changed, tried with the stock of then and published, and a warehouse is given its limits', async ({ browser }) => {
  const page = await pageOf(browser, 'admin');
  await page.goto('/allocation');
  await press(page, page.getByRole('button', { name: '修改规则' }));
  const draft = page.getByRole('region', { name: /^草稿/ });
  await choose(draft.getByRole('region', { name: '规则 1' }).getByLabel('分仓方式'), '运费最低');
  await press(page, draft.getByRole('button', { name: '保存草稿' }));
  await expectToast(page, '草稿已保存');
  const trial = page.getByRole('region', { name: '试算' }).first();
  await press(page, trial.getByRole('button', { name: '试算' }));
  await expect(trial.getByRole('row', { name: /^运费估算 ¥/ })).toBeVisible({ timeout: 30_000 });
  await press(page, trial.getByRole('button', { name: '发布' }));
  const dialog = page.getByRole('dialog', { name: /^发布第/ });
  await dialog.getByLabel('为什么发布').fill('省运费');
  await dialog.getByLabel(/^拦截比例/).fill('100');
  await dialog.getByRole('button', { name: '发布' }).click();
  await expectToast(page, '已发布');
  await expect(page.getByRole('list', { name: '在用的规则' })).toContainText('运费最低');
  await press(page, page.getByRole('button', { name: '修改 华东一仓' }));
  const limits = page.getByRole('dialog', { name: '华东一仓的限额' });
  await limits.getByLabel('日产能').fill('100000');
  await limits.getByRole('button', { name: '保存' }).click();
  await expectToast(page, '华东一仓的限额已保存');
  await expect(page.getByRole('row', { name: /^华东一仓/ })).toContainText('100000');
});

const PLACE = 'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { orderNo } userErrors { message } } }';

// Shows S1.2.8 (screen /rules, operation saveRuleSet, operation tryRuleSet)
// Shows S4.3.1.2 (screen /orders/:no/edit, operation orderEditPlan)
test('a rule for gifts is changed and tried; an order says why it was given something, and the sheet of a change what is given less', async ({ browser }) => {
  const page = await pageOf(browser, 'admin');
  await page.goto('/rules?family=GIFT');
  await expect(page.getByRole('list', { name: '在用的规则' })).toContainText('每满 1 件送 CUP-CEL-1 × 1');
  await press(page, page.getByRole('button', { name: '修改规则' }));
  const draft = page.getByRole('region', { name: /^草稿/ });
  const rule = draft.getByRole('region', { name: '规则 1' });
  await rule.getByRole('combobox', { name: '送什么' }).fill('BAG-CAN-1');
  await choose(rule.getByLabel('怎么送'), '每满金额');
  await rule.getByLabel('每满多少元').fill('99.50');
  await press(page, draft.getByRole('button', { name: '保存草稿' }));
  await expectToast(page, '草稿已保存');
  const trial = page.getByRole('region', { name: '试算' }).first();
  await press(page, trial.getByRole('button', { name: '试算' }));
  await expect(trial.getByRole('row', { name: /^帆布包（件，现有 \d+）/ })).toBeVisible({ timeout: 30_000 });

  const { shops } = await ask<{ shops: { nodes: { id: string; code: string }[] } }>('admin', '{ shops(first: 20) { nodes { id code } } }', {});
  const receiver = { name: '何欢', phone: '13900007777', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 77 号' };
  const input = { shopId: shops.nodes.find(({ code }) => code === 'manual')?.id, customer: { name: '何欢', phone: '13900007777' }, receiver, lines: [{ sku: 'POT-ZS-200', quantity: 2 }] };
  const { placeOrder } = await ask<{ placeOrder: { order: { orderNo: string } } }>('admin', PLACE, { input });
  await page.goto(`/orders/${placeOrder.order.orderNo}`);
  await expect(page.getByRole('row', { name: /^青瓷茶杯 赠品/ })).toContainText('买壶送杯');
  await expect(page.getByRole('region', { name: '赠品规则的决定' })).toContainText('送 CUP-CEL-1 2 件');
  await page.goto(`/orders/${placeOrder.order.orderNo}/edit`);
  await page.getByLabel('数量').fill('1');
  await expect(page.getByRole('region', { name: '影响清单' })).toContainText('“买壶送杯”少送 CUP-CEL-1 × 1');
});
