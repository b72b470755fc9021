import type { TestApi } from './test-api.js';

export interface GivenRule {
  key?: string;
  name: string;
  outcome?: 'APPROVE' | 'HOLD' | 'FINANCE_REVIEW' | 'LEAVE';
  reason?: string;
  enabled?: boolean;
  warehouse?: { strategy: string; warehouses: string[] };
  clerk?: { strategy: string; teamId?: string; clerkIds: string[] };
  gift?: object;
  groups: { match: 'ALL' | 'ANY'; conditions: { fact: string; operator: string; values: string[] }[] }[];
}

const RESULT = '{ ruleSet { id number state version revision } userErrors { code message field } }';

/** Runs a command on a rule set; answers with its payload. */
export async function ruleCommand(api: TestApi, name: string, input: object, as: 'admin' | 'clerk' | 'finance' = 'admin') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${name}(input: $input) ${RESULT} }`, { as, variables: { input } });
  return data?.[name] ?? { errors };
}

export type Family = 'REVIEW' | 'WAREHOUSE' | 'CLERK' | 'GIFT';

/** The versions of a family's rules, newest first. */
export async function ruleSets(api: TestApi, family: Family = 'REVIEW') {
  const fields = 'id number state note copyOf version revision publishedBy rules { key name enabled outcome warehouse { strategy warehouses } clerk { strategy teamId clerkIds } gift { skuCode step stepSize total until } } hits { key count given } availableActions { action enabled } trial { revision against days orders changed totals { outcome before after } figures { key before { amount } after { amount } } pieces { skuCode before after available } }';
  return (await api.execute(`{ ruleSets(family: ${family}) { ${fields} } }`, { as: 'admin' })).data?.ruleSets;
}

/** A draft with these rules. */
export async function draftRules(api: TestApi, rules: readonly GivenRule[], family: Family = 'REVIEW'): Promise<{ id: string; number: number }> {
  const { ruleSet } = await ruleCommand(api, 'draftRuleSet', { family });
  const saved = await ruleCommand(api, 'saveRuleSet', { ruleSetId: ruleSet.id, rules: rules.map((rule) => ({ enabled: true, match: 'ALL', ...rule })) });
  if (saved.userErrors?.length !== 0) throw new Error(JSON.stringify(saved));
  return saved.ruleSet;
}

/** Has a draft tried over the orders of the last days. */
export async function tryRules(api: TestApi, ruleSetId: string, days = 30): Promise<void> {
  await api.execute('mutation ($input: TryRuleSetInput!) { tryRuleSet(input: $input) { userErrors { code } } }', { as: 'admin', variables: { input: { ruleSetId, days } } });
  await api.house.runtime.jobs.drain();
}

/** Puts these rules in force, the way that people do. */
export async function publishRules(api: TestApi, rules: readonly GivenRule[], family: Family = 'REVIEW'): Promise<{ id: string; number: number }> {
  const draft = await draftRules(api, rules, family);
  await tryRules(api, draft.id);
  const published = await ruleCommand(api, 'publishRuleSet', { ruleSetId: draft.id, note: '测试' });
  if (published.userErrors?.length !== 0) throw new Error(JSON.stringify(published));
  return published.ruleSet;
}

/** Where the last trial of a version found the rules to differ, newest first. */
export async function trialChanges(api: TestApi, ruleSetId: string, page = 'first: 100') {
  const query = `query ($id: ID!) { ruleTrialChanges(ruleSetId: $id, ${page}) { totalCount pageInfo { hasNextPage endCursor } nodes { orderNo before beforeRule after afterRule beforeFreight { amount } afterFreight { amount } } } }`;
  return (await api.execute(query, { as: 'clerk', variables: { id: ruleSetId } })).data?.ruleTrialChanges;
}
