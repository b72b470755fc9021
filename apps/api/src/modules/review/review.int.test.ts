import { describe, expect, it } from 'vitest';
import { perform } from '../../platform/command/command.js';
import { countStatements } from '../../testing/count-statements.js';
import { buildOrder, orderRow, type BuiltOrder } from '../../testing/orders.js';
import { draftRules, publishRules, ruleSets, trialChanges, tryRules, type GivenRule } from '../../testing/rules.js';
import { testApi } from '../../testing/test-api.js';
import { RuleSet } from '../rules/index.js';
import { decideReview } from './decide-review.js';
import { ReviewDecision } from './review-decision.entity.js';
import { reviewOrder } from './use-cases/review-order.js';

const api = await testApi();
const HOUR = 3_600_000;
const ORDER = `query ($number: String!) { orderByNumber(number: $number) { id stage displayStatus held holds { reason note releasedAt } timeline { type message }
  reviewDecisions { ruleSetNumber outcome rules { name matched unmet { was condition { fact } } } nearest { name unmet { condition { fact operator values } was } } } } }`;
const seen = async ({ orderNo }: BuiltOrder) => (await api.execute(ORDER, { as: 'clerk', variables: { number: orderNo } })).data?.orderByNumber;
const decisions = () => api.system().em.fork().find(ReviewDecision, {}, { filters: false, orderBy: { id: 'asc' } });
const order = async (wanted: Parameters<typeof buildOrder>[1] = {}) => {
  const built = await buildOrder(api, wanted);
  await api.house.runtime.jobs.drain();
  return built;
};
const only = (fact: string, operator: string, ...values: string[]): GivenRule['groups'] => [{ match: 'ALL', conditions: [{ fact, operator, values }] }];

// Shows S1.2.4, S1.2.5, S1.2.6, S1.2.7, S1.2.8 (operation saveRuleSet, operation publishRuleSet)
describe('an order that comes to review', () => {
  it('waits for a person while nobody has published rules, and nothing is recorded', async () => {
    const built = await order();
    expect(await seen(built)).toMatchObject({ stage: 'AWAITING_REVIEW', reviewDecisions: [] });
  });

  it('is approved by a rule and allocated as ever, with the rule on its timeline', async () => {
    await publishRules(api, [{ name: '杭州小单', outcome: 'APPROVE', groups: [{ match: 'ALL', conditions: [{ fact: 'CITY', operator: 'IN', values: ['杭州'] }, { fact: 'VALUE', operator: 'AT_MOST', values: ['10000000'] }] }] }]);
    const built = await order();
    const shown = await seen(built);
    expect(shown).toMatchObject({ stage: 'APPROVED', displayStatus: 'ALLOCATED', reviewDecisions: [{ outcome: 'APPROVE', rules: [{ name: '杭州小单', matched: true, unmet: [] }], nearest: null }] });
    expect(shown.timeline.map(({ type }: { type: string }) => type)).toEqual(expect.arrayContaining(['OrderReviewed', 'OrderApproved', 'OrderAllocated']));
  });

  it('is left to a person when no rule holds, with what would have changed it', async () => {
    await publishRules(api, [{ name: '大单', outcome: 'HOLD', reason: 'OVER_VALUE', groups: [{ match: 'ALL', conditions: [{ fact: 'QUANTITY', operator: 'AT_LEAST', values: ['50'] }, { fact: 'PROVINCE', operator: 'IN', values: ['浙江'] }] }] }]);
    const built = await order({ quantity: 3 });
    expect(await seen(built)).toMatchObject({
      stage: 'AWAITING_REVIEW', held: false,
      reviewDecisions: [{ outcome: 'LEAVE', nearest: { name: '大单', unmet: [{ condition: { fact: 'QUANTITY', operator: 'AT_LEAST', values: ['50'] }, was: ['3'] }] } }],
    });
  });

  it('is held for a typed reason, and not again for that when a person has released it', async () => {
    await publishRules(api, [{ name: '留言', outcome: 'HOLD', reason: 'CUSTOMER_REMARK', groups: only('REMARK', 'IN', '发票', '易碎') }]);
    const built = await order({ buyerMessage: '请附发票，谢谢' });
    expect(await seen(built)).toMatchObject({ held: true, holds: [{ reason: 'CUSTOMER_REMARK', note: '留言' }] });
    await api.execute('mutation ($input: ReleaseOrderInput!) { releaseOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: built.id, note: '已附' } } });
    await api.house.runtime.jobs.drain();
    const shown = await seen(built);
    expect(shown).toMatchObject({ held: false, stage: 'AWAITING_REVIEW' });
    expect(shown.reviewDecisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['LEAVE', 'HOLD']);
  });

  it('keeps of the remark only the words that the rules ask for', async () => {
    const built = await order({ buyerMessage: '易碎，请打 13911112222 找老李' });
    const [row] = (await decisions()).filter(({ orderId }) => orderId === built.rowId);
    expect(row?.facts.values).toEqual({ REMARK: ['易碎'] });
  });

  it('goes to finance, which alone lets it pass', async () => {
    await publishRules(api, [{ name: '大额', outcome: 'FINANCE_REVIEW', groups: only('VALUE', 'AT_LEAST', '1') }]);
    const built = await order();
    expect(await seen(built)).toMatchObject({ stage: 'AWAITING_FINANCE_REVIEW', displayStatus: 'AWAITING_FINANCE_REVIEW' });
    const { data } = await api.execute('{ orderQueues { key count } orders(queue: AWAITING_FINANCE_REVIEW, first: 50) { nodes { orderNo } } }', { as: 'finance' });
    expect(data?.orders.nodes).toContainEqual({ orderNo: built.orderNo });
    expect(data?.orderQueues).toContainEqual({ key: 'AWAITING_FINANCE_REVIEW', count: data?.orders.nodes.length });
    const pass = (as: 'clerk' | 'finance') => api.execute('mutation ($input: PassFinanceReviewInput!) { passFinanceReview(input: $input) { order { stage } userErrors { code message } } }', { as, variables: { input: { orderId: built.id } } });
    expect((await pass('clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await pass('finance')).data?.passFinanceReview).toMatchObject({ order: { stage: 'APPROVED' }, userErrors: [] });
    expect((await pass('finance')).data?.passFinanceReview.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    await api.house.runtime.jobs.drain();
    expect((await seen(built)).displayStatus).toBe('ALLOCATED');
  });

  it('is held as a duplicate of the same goods for the same customer a moment ago, and not of other goods or after a day', async () => {
    await publishRules(api, [{ name: '重复', outcome: 'HOLD', reason: 'SUSPECTED_DUPLICATE', groups: only('MINUTES_SINCE_TWIN', 'AT_MOST', '10') }]);
    const at = (minutes: number): Date => new Date(api.clock.now().getTime() + minutes * 60_000 + 40 * 24 * HOUR);
    const held = async (minutes: number, skuCode: string) => (await orderRow(api, await order({ ofDemoCustomer: true, skuCode, placedAt: at(minutes) }))).held;
    expect(await held(0, 'CUP-CEL-1')).toBe(false);
    expect(await held(5, 'TEA-PE-357')).toBe(false);
    expect(await held(10, 'CUP-CEL-1')).toBe(true);
    expect(await held(21, 'CUP-CEL-1')).toBe(false);
  });

  it('takes one statement for the facts of a rule that looks at the order alone', async () => {
    const [built, other] = [await buildOrder(api), await buildOrder(api)];
    const counted = (rowId: string) => countStatements(api, () => perform(api.system(), reviewOrder, { orderId: rowId }).then(() => undefined));
    await publishRules(api, [{ name: '一', outcome: 'LEAVE', groups: only('VALUE', 'AT_LEAST', '1') }]);
    const alone = await counted(built.rowId);
    await publishRules(api, [{ name: '二', outcome: 'LEAVE', groups: only('CATEGORY', 'NOT_IN', 'NONE') }]);
    expect(await counted(other.rowId)).toBe(alone + 2);
  });
});

describe('what was decided', () => {
  it('comes out the same from what was kept: 200 decisions by three versions', async () => {
    const given: GivenRule[] = [
      { name: '夜单', outcome: 'HOLD', reason: 'OTHER', groups: only('HOUR', 'AT_LEAST', '22') },
      { name: '多件或茶', outcome: 'FINANCE_REVIEW', groups: [{ match: 'ANY', conditions: [{ fact: 'QUANTITY', operator: 'AT_LEAST', values: ['4'] }, { fact: 'SKU', operator: 'IN', values: ['TEA-PE-357'] }] }] },
    ];
    for (let version = 0; version < 3; version += 1) {
      await publishRules(api, version === 1 ? given.toReversed() : given.slice(0, version + 1));
      for (let n = 0; n < 67; n += 1) await buildOrder(api, { quantity: 1 + (n % 5), skuCode: n % 3 === 0 ? 'TEA-PE-357' : 'CUP-CEL-1', placedAt: new Date(api.clock.now().getTime() + n * HOUR) });
      await api.house.runtime.jobs.drain();
    }
    const sets = new Map((await api.system().em.fork().find(RuleSet, {})).map((set) => [set.id, set]));
    const kept = await decisions();
    expect(kept.length).toBeGreaterThanOrEqual(200);
    expect(new Set(kept.map(({ outcome }) => outcome)).size).toBe(4);
    for (const { ruleSetId, facts, outcome, ruleKey, tried } of kept) {
      const again = decideReview(sets.get(ruleSetId)?.rules ?? [], facts);
      expect({ outcome: again.outcome, ruleKey: again.rule?.key ?? null, tried: again.tried }).toEqual({ outcome, ruleKey: ruleKey ?? null, tried });
    }
    const counts = new Map(Map.groupBy(kept.filter(({ ruleKey }) => ruleKey), ({ ruleKey }) => ruleKey));
    const [inForce] = await ruleSets(api);
    expect(inForce.hits.length).toBeGreaterThan(0);
    for (const { key, count } of inForce.hits) expect(count).toBe(counts.get(key)?.length);
  }, 120_000);
});

describe('a trial', () => {
  it('tells what would have gone another way, and changes no order', async () => {
    await publishRules(api, []);
    const built = await order({ quantity: 7, placedAt: new Date(api.clock.now().getTime() - HOUR) });
    const draft = await draftRules(api, [{ name: '七件', outcome: 'HOLD', reason: 'OTHER', groups: only('QUANTITY', 'AT_LEAST', '7') }]);
    await api.execute('mutation ($input: TryRuleSetInput!) { tryRuleSet(input: $input) { job { id } userErrors { code } } }', { as: 'admin', variables: { input: { ruleSetId: draft.id, days: 1 } } });
    await api.house.runtime.jobs.drain();
    const [{ trial }] = await ruleSets(api);
    expect(trial).toMatchObject({ revision: 2, days: 1, changed: 1 });
    expect(await trialChanges(api, draft.id)).toMatchObject({ totalCount: 1, nodes: [{ orderNo: built.orderNo, before: 'LEAVE', beforeRule: null, after: 'HOLD', afterRule: '七件', beforeFreight: null }] });
    await tryRules(api, draft.id, 1);
    expect(await trialChanges(api, draft.id)).toMatchObject({ totalCount: 1 });
    expect(trial.totals.reduce((sum: number, total: { after: number }) => sum + total.after, 0)).toBe(trial.orders);
    expect(await orderRow(api, built)).toMatchObject({ held: false, stage: 'AWAITING_REVIEW' });
    await api.execute('mutation ($input: DiscardRuleSetInput!) { discardRuleSet(input: $input) { userErrors { code } } }', { as: 'admin', variables: { input: { ruleSetId: draft.id } } });
  });
});
