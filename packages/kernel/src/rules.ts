/** What a condition can be held against: text, number, yes or no, several texts, or nothing known. */
export type FactValue = string | number | boolean | null | readonly string[];

/** A snapshot of what is known of one thing, by the name of the fact. */
export type Facts = Readonly<Record<string, FactValue>>;

export type RuleOperator = 'IN' | 'NOT_IN' | 'AT_LEAST' | 'AT_MOST';
export type RuleMatch = 'ALL' | 'ANY';

/** One comparison as data. */
export interface RuleCondition {
  fact: string;
  operator: RuleOperator;
  values: readonly string[];
}

/** Conditions that hold together, or of which one is enough. */
export interface RuleGroup {
  match: RuleMatch;
  conditions: readonly RuleCondition[];
}

/** A rule as data: an AND/OR tree of two levels. Without groups it always holds. */
export interface ConditionTree {
  match: RuleMatch;
  groups: readonly RuleGroup[];
}

/** A rule that decides when its conditions hold; the key stays the same through all versions. */
export interface DecisionRule extends ConditionTree {
  key: string;
  name: string;
  enabled: boolean;
}

/** A rule as it was tried: with the conditions that kept it from deciding, which are none when it decided. */
export interface TriedRule {
  key: string;
  name: string;
  matched: boolean;
  unmet: readonly RuleCondition[];
}

export interface Verdict<R extends DecisionRule> {
  /** The rule that decided; undefined when none did. */
  rule: R | undefined;
  tried: readonly TriedRule[];
  /** The tried rule that lacked least; undefined when every rule decided or there was none. */
  nearest: TriedRule | undefined;
}

const SUFFIX = /(壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市)$/;

/** Provinces and cities compare without their suffix: 浙江 is 浙江省. */
export function plainRegion(name: string): string {
  const trimmed = name.trim();
  return trimmed.length > 2 ? trimmed.replace(SUFFIX, '') : trimmed;
}

/** Whether a condition holds. What is not known fulfils no comparison but NOT_IN. */
export function holds({ fact, operator, values }: RuleCondition, facts: Facts): boolean {
  const value = facts[fact] ?? null;
  if (operator === 'AT_LEAST') return typeof value === 'number' && value >= Number(values[0]);
  if (operator === 'AT_MOST') return typeof value === 'number' && value <= Number(values[0]);
  const wanted = new Set(values.map(plainRegion));
  const given = Array.isArray(value) ? (value as readonly string[]) : [value as string | number | boolean | null];
  const among = given.some((each) => each !== null && wanted.has(plainRegion(String(each))));
  return operator === 'IN' ? among : !among;
}

/** The fewest conditions that keep a tree from holding; none when it holds. */
export function unmetOf({ match, groups }: ConditionTree, facts: Facts): readonly RuleCondition[] {
  const each = groups.map((group) => unmetOfGroup(group, facts));
  return match === 'ALL' ? each.flat() : shortest(each);
}

/** The first rule in force whose conditions hold, and why not those before it. Pure: the same rules and facts always give the same. */
export function decide<R extends DecisionRule>(rules: readonly R[], facts: Facts): Verdict<R> {
  const tried: TriedRule[] = [];
  let rule: R | undefined;
  for (const each of rules) {
    if (!each.enabled) continue;
    const unmet = unmetOf(each, facts);
    tried.push({ key: each.key, name: each.name, matched: unmet.length === 0, unmet });
    if (unmet.length > 0) continue;
    rule = each;
    break;
  }
  const missed = tried.filter(({ matched }) => !matched);
  const [nearest] = missed.toSorted((a, b) => a.unmet.length - b.unmet.length);
  return { rule, tried, nearest };
}

/** The facts that these rules look at: what none asks for need not be read. */
export function factsAskedFor(rules: readonly (ConditionTree & { enabled: boolean })[]): Set<string> {
  return new Set(conditionsOf(rules).map(({ fact }) => fact));
}

/** Every condition of the rules in force. */
export function conditionsOf(rules: readonly (ConditionTree & { enabled: boolean })[]): RuleCondition[] {
  return rules.filter(({ enabled }) => enabled).flatMap(({ groups }) => groups.flatMap(({ conditions }) => conditions));
}

function unmetOfGroup({ match, conditions }: RuleGroup, facts: Facts): readonly RuleCondition[] {
  const unmet = conditions.filter((condition) => !holds(condition, facts));
  return match === 'ANY' && unmet.length < conditions.length ? [] : unmet.slice(0, match === 'ANY' ? 1 : undefined);
}

function shortest(lists: readonly (readonly RuleCondition[])[]): readonly RuleCondition[] {
  return lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
