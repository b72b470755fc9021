import { describe, expect, it } from 'vitest';
import { buildUser } from '../../testing/access.js';
import { assignmentCommand, buildTeam } from '../../testing/assignment.js';
import { buildOrder, type BuiltOrder } from '../../testing/orders.js';
import { draftRules, publishRules, ruleCommand, ruleSets, trialChanges, tryRules, type GivenRule } from '../../testing/rules.js';
import { testApi } from '../../testing/test-api.js';
import { RuleSet } from '../rules/index.js';
import { AssignmentDecision } from './assignment-decision.entity.js';
import { chooseClerk } from './choose-clerk.js';

const api = await testApi();
const SHOWN = `query ($number: String!) { orderByNumber(number: $number) { assignee { id } team { id } timeline { type message }
  assignmentDecisions { ruleSetNumber reason rules { name strategy matched reason } candidates { name reason } wouldChange } } }`;
const shown = async ({ orderNo }: BuiltOrder) => (await api.execute(SHOWN, { as: 'clerk', variables: { number: orderNo } })).data?.orderByNumber;
const order = async (wanted: Parameters<typeof buildOrder>[1] = {}): Promise<BuiltOrder> => {
  const built = await buildOrder(api, wanted);
  await api.house.runtime.jobs.drain();
  return built;
};
const given = (name: string, clerk: NonNullable<GivenRule['clerk']>, groups: GivenRule['groups'] = []): GivenRule => ({ name, clerk, groups });
const big: GivenRule['groups'] = [{ match: 'ALL', conditions: [{ fact: 'QUANTITY', operator: 'AT_LEAST', values: ['9'] }] }];
const publish = (rules: readonly GivenRule[]) => publishRules(api, rules, 'CLERK');
const [her, him] = [await buildUser(api, { role: 'clerk' }), await buildUser(api, { role: 'clerk' })];
const team = await buildTeam(api, [her, him]);

// Shows S1.2.4, S1.2.8 (operation saveRuleSet, operation publishRuleSet)
describe('an order that comes to a person', () => {
  it('waits in no hands without rules, and is balanced between the members of a team with them', async () => {
    expect(await shown(await order())).toMatchObject({ assignee: null, assignmentDecisions: [] });
    await publish([given('大单', { strategy: 'FIXED', clerkIds: [him.id] }, big), given('均衡', { strategy: 'FEWEST_OPEN', teamId: team.id, clerkIds: [] })]);
    const four = [await order(), await order(), await order(), await order({ quantity: 9 })];
    const seen = await Promise.all(four.map(shown));
    expect(new Set(seen.slice(0, 2).map(({ assignee }) => assignee.id))).toEqual(new Set([her.id, him.id]));
    expect(seen[3]).toMatchObject({ assignee: { id: him.id }, team: null });
    expect(seen[0]).toMatchObject({
      team: { id: team.id }, timeline: expect.arrayContaining([expect.objectContaining({ type: 'OrderAssignedByRule', message: expect.stringContaining('均衡') })]),
      assignmentDecisions: [{ rules: [{ name: '大单', matched: false, reason: expect.stringContaining('9') }, { name: '均衡', strategy: 'FEWEST_OPEN', matched: true }], wouldChange: expect.arrayContaining([expect.stringContaining('大单')]) }],
    });
  });

  it('goes to nobody who is away, stays with who has it, and finds another when that one is gone', async () => {
    await publish([given('指定', { strategy: 'FIXED', clerkIds: [her.id, him.id], teamId: team.id })]);
    const built = await order();
    expect((await shown(built)).assignee.id).toBe(her.id);
    const away = (userId: string, is: boolean) => assignmentCommand(api, 'setAbsence', { userId, away: is }, { as: 'admin' });
    const held = async (): Promise<void> => {
      await api.execute('mutation ($input: HoldOrderInput!) { holdOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: built.id, reason: 'OTHER' } } });
      await api.execute('mutation ($input: ReleaseOrderInput!) { releaseOrder(input: $input) { userErrors { code } } }', { as: 'clerk', variables: { input: { orderId: built.id, note: '好' } } });
      await api.house.runtime.jobs.drain();
    };
    await held();
    expect(await shown(built)).toMatchObject({ assignee: { id: her.id }, assignmentDecisions: [{}] });
    await away(her.id, true);
    await held();
    expect((await shown(built)).assignee.id).toBe(him.id);
    await away(him.id, true);
    const queued = await shown(await order());
    expect(queued).toMatchObject({ assignee: null, team: { id: team.id }, assignmentDecisions: [{ wouldChange: [expect.stringContaining('员工')] }] });
    for (const { id } of [her, him]) await away(id, false);
  });

  it('comes back to who served the customer last', async () => {
    await publish([given('跟人', { strategy: 'LAST_SERVED', clerkIds: [] }), given('队列', { strategy: 'QUEUE', teamId: team.id, clerkIds: [] })]);
    const first = await order({ ofDemoCustomer: true });
    expect(await shown(first)).toMatchObject({ assignee: null, team: { id: team.id } });
    await assignmentCommand(api, 'takeOrders', { orders: [{ orderId: first.id }] }, { headers: him.headers });
    expect((await shown(await order({ ofDemoCustomer: true }))).assignee.id).toBe(him.id);
  });
});

describe('what was decided', () => {
  it('comes out the same from what was kept, and is counted by rule', async () => {
    const em = api.system().em.fork();
    const sets = new Map((await em.find(RuleSet, { family: 'CLERK' as never })).map((set) => [set.id, set]));
    const kept = await em.find(AssignmentDecision, {}, { filters: false });
    expect(kept.length).toBeGreaterThanOrEqual(9);
    for (const { ruleSetId, facts, assigneeId, teamId, ruleKey, trace } of kept) {
      const again = chooseClerk(sets.get(ruleSetId)?.rules ?? [], facts);
      expect({ assigneeId: again.clerk?.id ?? null, teamId: again.team?.id ?? null, ruleKey: again.rule?.key ?? null, trace: again.trace }).toEqual({ assigneeId, teamId, ruleKey, trace });
    }
    expect((await ruleSets(api, 'CLERK'))[0].hits.map(({ count }: { count: number }) => count).toSorted()).toEqual([1, 1]);
  });
});

describe('a draft', () => {
  it('says where it names who may not, and what it would have done, and changes no order', async () => {
    const stranger = await buildUser(api, { role: 'warehouse' });
    const { ruleSet } = await ruleCommand(api, 'draftRuleSet', { family: 'CLERK' });
    const save = (clerk: object) => ruleCommand(api, 'saveRuleSet', { ruleSetId: ruleSet.id, rules: [{ enabled: true, match: 'ALL', groups: [], name: '错', clerk }] });
    expect((await save({ strategy: 'QUEUE', clerkIds: [] })).userErrors).toMatchObject([{ field: ['rules', '0', 'clerk', 'teamId'] }]);
    expect((await save({ strategy: 'FIXED', clerkIds: [] })).userErrors).toMatchObject([{ field: ['rules', '0', 'clerk', 'clerkIds'] }]);
    expect((await save({ strategy: 'FIXED', clerkIds: [her.id, stranger.id] })).userErrors).toMatchObject([{ field: ['rules', '0', 'clerk', 'clerkIds', '1'] }]);
    const built = await order({ placedAt: new Date(api.clock.now().getTime() - 1) });
    const before = await shown(built);
    const draft = await draftRules(api, [given('指定', { strategy: 'FIXED', clerkIds: [her.id] })], 'CLERK');
    await tryRules(api, draft.id, 1);
    const [{ trial, rules }] = await ruleSets(api, 'CLERK');
    expect(rules).toMatchObject([{ clerk: { strategy: 'FIXED', teamId: null, clerkIds: [her.id] } }]);
    expect(trial.totals).toEqual(expect.arrayContaining([{ outcome: team.name, before: trial.orders, after: 0 }]));
    expect((await trialChanges(api, draft.id)).totalCount).toBe(trial.orders);
    expect(await shown(built)).toEqual(before);
  });
});
