import { fenToYuan, unmetOf, type Facts, type RuleCondition } from '@ordo/kernel';
import { GiftShort, GiftStep, type GiftAction, type Rule } from '../rules/index.js';
import type { BoughtLine, GiftFacts, GiftTrace, Given, Said } from './gift-facts.js';

export interface GiftChoice {
  gifts: Given[];
  /** A gift is not there, and its rule has the order wait for it. */
  waits: boolean;
  trace: GiftTrace;
}

/** How the rules before this one left it. */
interface Before {
  gave: boolean;
  /** Name of the rule that gives alone and did. */
  alone: string | null;
  stock: Map<string, number>;
}

interface Verdict {
  pieces: number;
  waits?: boolean;
  why: Said;
  /** The conditions that do not hold. */
  unmet?: readonly RuleCondition[];
}

/** Chooses what is given with an order: every rule that holds gives, in their order. Pure. The answer says why, and what would have changed it. */
export function chooseGifts(rules: readonly Rule[], facts: GiftFacts): GiftChoice {
  const before: Before = { gave: false, alone: null, stock: new Map(Object.entries(facts.stock)) };
  const gifts: Given[] = [];
  const tried: GiftTrace['rules'] = [];
  const wouldChange: { lacks: number; said: Said }[] = [];
  let waits = false;
  for (const rule of rules) {
    if (!rule.enabled || !rule.gift) continue;
    const verdict = tryRule(rule, rule.gift, facts, before);
    tried.push({ name: rule.name, matched: verdict.pieces > 0, why: verdict.why });
    wouldChange.push(...nearly(rule, rule.gift, facts, verdict));
    if (verdict.pieces === 0) continue;
    const { skuCode, exclusive } = rule.gift;
    gifts.push({ ruleKey: rule.key, rule: rule.name, skuCode, quantity: verdict.pieces });
    before.stock.set(skuCode, (before.stock.get(skuCode) ?? 0) - verdict.pieces);
    before.gave = true;
    if (exclusive) before.alone = rule.name;
    waits ||= verdict.waits ?? false;
  }
  return { gifts, waits, trace: { rules: tried, wouldChange: wouldChange.toSorted((a, b) => a.lacks - b.lacks).slice(0, 2).map(({ said }) => said) } };
}

const none = (key: string, params: Said['params'] = {}): Verdict => ({ pieces: 0, why: { key, params } });

function tryRule(rule: Rule, action: GiftAction, facts: GiftFacts, { gave, alone, stock }: Before): Verdict {
  const unmet = unmetOf(rule, facts.values);
  const [first] = unmet;
  if (first) return { ...none('allocationRuleUnmet', conditionParams(first, facts.values)), unmet };
  if ((action.from && facts.placedAt < action.from) || (action.until && facts.placedAt >= action.until)) return none('giftOutsidePeriod');
  if (alone !== null) return none('giftAfterExclusive', { rule: alone });
  if (action.exclusive && gave) return none('giftNotWithOthers');
  const earned = earnedPieces(action, facts.lines);
  if (earned === 0) return none('giftStepNotReached');
  const left = facts.left[rule.key];
  const pieces = Math.min(earned, left ?? earned);
  if (pieces <= 0) return none('giftUsedUp');
  const missing = pieces - (stock.get(action.skuCode) ?? 0);
  if (missing > 0 && (action.whenShort === GiftShort.LEAVE_OUT || !facts.mayWait)) return none('giftShort', { sku: action.skuCode, missing });
  return { pieces, waits: missing > 0, why: missing > 0 ? { key: 'giftWaits', params: { sku: action.skuCode, pieces, missing } } : { key: pieces < earned ? 'giftLastOnes' : 'giftGiven', params: { sku: action.skuCode, pieces } } };
}

/** Pieces that an order has earned by a rule whose conditions hold, within what one order gets. */
export function earnedPieces(action: GiftAction, lines: readonly BoughtLine[]): number {
  const { step, stepSize, quantity, mostPerOrder } = action;
  const steps = step === GiftStep.ORDER ? 1 : Math.floor(reachedOf(action, lines) / (stepSize ?? Number.POSITIVE_INFINITY));
  return Math.min(steps * quantity, mostPerOrder ?? Number.POSITIVE_INFINITY);
}

/** How much there is of what a step counts. */
function reachedOf({ step, skus }: GiftAction, lines: readonly BoughtLine[]): number {
  const counted = skus.length > 0 ? lines.filter(({ skuCode }) => skus.includes(skuCode)) : lines;
  return counted.reduce((sum, { quantity, payable }) => sum + (step === GiftStep.PIECES ? quantity : payable), 0);
}

/** What would have given something, or more: a condition that was lacking alone, or the way to the next step. */
function nearly(rule: Rule, action: GiftAction, facts: GiftFacts, verdict: Verdict): { lacks: number; said: Said }[] {
  if (verdict.unmet?.length === 1) return verdict.unmet.map((unmet) => ({ lacks: 1, said: { key: 'allocationIfRule', params: { rule: rule.name, ...conditionParams(unmet, facts.values) } } }));
  const { stepSize, step, mostPerOrder, quantity, skuCode } = action;
  const waysOn = verdict.pieces > 0 || verdict.why.key === 'giftStepNotReached';
  const earned = earnedPieces(action, facts.lines);
  if (!waysOn || step === GiftStep.ORDER || !stepSize || (mostPerOrder && earned >= mostPerOrder)) return [];
  const more = stepSize - (reachedOf(action, facts.lines) % stepSize);
  const params = { rule: rule.name, sku: skuCode, pieces: quantity };
  return [{ lacks: more / stepSize, said: step === GiftStep.PIECES ? { key: 'giftIfMorePieces', params: { ...params, more } } : { key: 'giftIfMoreValue', params: { ...params, more: fenToYuan(more) } } }];
}

function conditionParams({ fact, operator, values }: RuleCondition, known: Facts): Said['params'] {
  const is = known[fact] ?? null;
  return { fact, operator, wanted: values.join('、'), is: is === null ? '–' : [is].flat().join('、') || '–' };
}
