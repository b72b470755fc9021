import { describe, expect, it } from 'vitest';
import { draftRules, publishRules, ruleCommand, ruleSets, tryRules, type GivenRule } from '../../testing/rules.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const rule = (name: string, over: Partial<GivenRule> = {}): GivenRule => ({ name, outcome: 'LEAVE', groups: [], ...over });
const states = async () => (await ruleSets(api)).map(({ number, state }: { number: number; state: string }) => `${number} ${state}`);

// Shows S1.2.8 (operation draftRuleSet, operation saveRuleSet, operation tryRuleSet, operation publishRuleSet, operation rollBackRuleSet)
describe('a rule set', () => {
  it('is drafted once, from what is in force, by who may', async () => {
    const [one, two] = [await ruleCommand(api, 'draftRuleSet', { family: 'REVIEW' }), await ruleCommand(api, 'draftRuleSet', { family: 'REVIEW' })];
    expect(two.ruleSet.id).toBe(one.ruleSet.id);
    expect((await ruleCommand(api, 'draftRuleSet', { family: 'REVIEW' }, 'clerk')).errors[0].extensions.code).toBe('FORBIDDEN');
    expect(await states()).toEqual(['1 DRAFT']);
  });

  it('is published only when it was tried as it stands', async () => {
    const draft = await draftRules(api, [rule('一')]);
    const publish = () => ruleCommand(api, 'publishRuleSet', { ruleSetId: draft.id, note: '第一版' });
    expect((await publish()).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['ruleSetId'] }]);
    await tryRules(api, draft.id);
    await draftRules(api, [rule('一'), rule('二')]);
    expect((await publish()).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    await tryRules(api, draft.id);
    expect(await publish()).toMatchObject({ ruleSet: { state: 'PUBLISHED', number: 1 }, userErrors: [] });
    expect((await publish()).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await ruleCommand(api, 'saveRuleSet', { ruleSetId: draft.id, rules: [] })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('keeps the keys of its rules through the versions, supersedes, and comes back as a new version', async () => {
    const [before] = await ruleSets(api);
    const [kept] = before.rules;
    await publishRules(api, [{ ...rule('一改'), key: kept.key }]);
    const [now, older] = await ruleSets(api);
    expect(now.rules).toMatchObject([{ key: kept.key, name: '一改' }]);
    expect(await states()).toEqual(['2 PUBLISHED', '1 SUPERSEDED']);
    expect((await ruleCommand(api, 'rollBackRuleSet', { ruleSetId: now.id, note: '不该' })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await ruleCommand(api, 'rollBackRuleSet', { ruleSetId: older.id, note: '新规则拦得太多' }))).toMatchObject({ ruleSet: { number: 3, state: 'PUBLISHED' }, userErrors: [] });
    expect(await states()).toEqual(['3 PUBLISHED', '2 SUPERSEDED', '1 SUPERSEDED']);
    expect((await ruleSets(api))[0]).toMatchObject({ copyOf: 1, note: '新规则拦得太多', rules: before.rules });
  });

  it('is not published against another version than it was tried against', async () => {
    const draft = await draftRules(api, [rule('三')]);
    await tryRules(api, draft.id);
    const older = (await ruleSets(api)).find(({ number }: { number: number }) => number === 2);
    await ruleCommand(api, 'rollBackRuleSet', { ruleSetId: older.id, note: '又换' });
    expect((await ruleCommand(api, 'publishRuleSet', { ruleSetId: draft.id, note: '第五版' })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('重新试算') }]);
    expect(await ruleCommand(api, 'discardRuleSet', { ruleSetId: draft.id })).toMatchObject({ ruleSet: { state: 'DISCARDED' }, userErrors: [] });
  });

  it('tells where a rule is wrong, and changes nothing', async () => {
    const { ruleSet } = await ruleCommand(api, 'draftRuleSet', { family: 'REVIEW' });
    const wrong = { ...rule('错'), enabled: true, match: 'ALL', groups: [{ match: 'ALL', conditions: [{ fact: 'VALUE', operator: 'AT_LEAST', values: ['很多'] }] }] };
    expect((await ruleCommand(api, 'saveRuleSet', { ruleSetId: ruleSet.id, rules: [wrong] })).userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['rules', '0', 'groups', '0', 'conditions', '0', 'values'], message: expect.stringContaining('应付金额') }]);
    expect((await ruleSets(api))[0]).toMatchObject({ revision: 1, number: ruleSet.number });
    await ruleCommand(api, 'saveRuleSet', { ruleSetId: ruleSet.id, expectedVersion: ruleSet.version, rules: [{ ...wrong, groups: [] }] });
    expect((await ruleCommand(api, 'saveRuleSet', { ruleSetId: ruleSet.id, expectedVersion: ruleSet.version, rules: [] })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  it('is begun once and published once, however many do it at once', async () => {
    await ruleCommand(api, 'discardRuleSet', { ruleSetId: (await ruleSets(api))[0].id });
    const drafts = await Promise.all(Array.from({ length: 8 }, () => ruleCommand(api, 'draftRuleSet', { family: 'REVIEW' })));
    expect(new Set(drafts.map(({ ruleSet }) => ruleSet.id)).size).toBe(1);
    const { id } = drafts[0].ruleSet;
    await tryRules(api, id);
    const published = await Promise.all(Array.from({ length: 8 }, () => ruleCommand(api, 'publishRuleSet', { ruleSetId: id, note: '一次' })));
    expect(published.filter(({ userErrors }) => userErrors?.length === 0)).toHaveLength(1);
    expect((await states()).filter((each: string) => each.endsWith('PUBLISHED'))).toHaveLength(1);
  });
});
