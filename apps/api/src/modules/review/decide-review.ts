import { decide, type Facts, type Verdict } from '@ordo/kernel';
import { RuleOutcome, type Rule } from '../rules/index.js';

/** What the rules look at, and which reasons have held the order before: a snapshot, so that the same always gives the same. */
export interface ReviewFacts {
  values: Facts;
  /** Reasons for which the order was held and released: the person who released it is not asked the same again. */
  releasedReasons: readonly string[];
}

export interface ReviewVerdict extends Verdict<Rule> {
  outcome: RuleOutcome;
}

/** What becomes of an order by these rules; while none holds, a person decides. Pure. */
export function decideReview(rules: readonly Rule[], { values, releasedReasons }: ReviewFacts): ReviewVerdict {
  const answered = (rule: Rule): boolean => rule.outcome === RuleOutcome.HOLD && releasedReasons.includes(rule.reason ?? '');
  const verdict = decide(rules.filter((rule) => !answered(rule)), values);
  return { ...verdict, outcome: verdict.rule?.outcome ?? RuleOutcome.LEAVE };
}
