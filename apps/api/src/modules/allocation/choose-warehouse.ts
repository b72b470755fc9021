import { fenToYuan, unmetOf, type Facts, type RuleCondition } from '@ordo/kernel';
import type { Rule, WarehouseAction } from '../rules/index.js';
import type { AllocationFacts, WantedLine } from './allocation-facts.js';
import type { AllocationTrace, RuleTrace, Said } from './allocation-trace.js';
import { pickBy, PICKS, type Picked } from './strategies.js';
import { mergeLines, shown, weighWarehouses, type Candidate } from './weigh-warehouses.js';

export interface WarehouseChoice {
  /** Null when there is no warehouse at all. */
  warehouseId: string | null;
  warehouseName: string | null;
  /** The chosen warehouse has everything that was asked for. */
  enough: boolean;
  /** A warehouse has everything, and its day is full: tomorrow it may be another answer. */
  full: boolean;
  /** What the chosen warehouse lacks first. */
  shortage: { skuCode: string; available: number; needed: number } | null;
  /** Of the rule that decided; null when none did. */
  ruleKey: string | null;
  trace: AllocationTrace;
}

interface Tried {
  rule: Rule;
  trace: RuleTrace;
  unmet: readonly RuleCondition[];
}

/**
 * Picks the warehouse for an order: the first rule whose conditions hold and whose strategy finds a warehouse decides.
 * Pure. The answer says why, what else was weighed, and what would have changed it.
 */
export function chooseWarehouse(facts: AllocationFacts, rules: readonly Rule[]): WarehouseChoice {
  const wanted = mergeLines(facts.lines);
  const candidates = weighWarehouses(facts, wanted);
  const tried: Tried[] = [];
  for (const rule of rules) {
    if (!rule.enabled || !rule.warehouse) continue;
    const { picked, why, unmet } = applyRule(rule, rule.warehouse, candidates, facts);
    tried.push({ rule, unmet, trace: { name: rule.name, strategy: rule.warehouse.strategy, matched: picked !== undefined, why } });
    if (picked) return answer(picked.winner, why, { tried, candidates, wanted, values: facts.values, ...(picked.next && { gap: picked.next }) });
  }
  return answer(undefined, { key: 'allocationNoWarehouse', params: {} }, { tried, candidates, wanted, values: facts.values });
}

function applyRule(rule: Rule, action: WarehouseAction, candidates: readonly Candidate[], { province, values }: AllocationFacts): { picked?: Picked; why: Said; unmet: readonly RuleCondition[] } {
  const unmet = unmetOf(rule, values);
  const [first] = unmet;
  if (first) return { why: { key: 'allocationRuleUnmet', params: conditionParams(first, values) }, unmet };
  const pick = PICKS[action.strategy];
  const picked = pickBy(action, candidates);
  if (!picked) return { why: { key: pick.none, params: { province } }, unmet };
  const { name: warehouse, distanceKm, freight, load } = picked.winner;
  return { picked, why: { key: pick.by, params: { warehouse, province, km: distanceKm ?? '–', amount: freight === null ? '–' : fenToYuan(freight), load: load ?? 0 } }, unmet };
}

interface Weighed {
  tried: readonly Tried[];
  candidates: readonly Candidate[];
  wanted: readonly WantedLine[];
  values: Facts;
  gap?: Said;
}

function answer(winner: Candidate | undefined, reason: Said, weighed: Weighed): WarehouseChoice {
  const { tried, candidates, wanted } = weighed;
  const enough = winner?.enough ?? false;
  return {
    warehouseId: winner?.warehouseId ?? null, warehouseName: winner?.name ?? null, enough, full: !enough && candidates.some((each) => each.full && each.enough),
    shortage: shortageOf(winner ?? candidates[0], winner ? [] : wanted), ruleKey: winner ? tried.at(-1)?.rule.key ?? null : null,
    trace: { rules: tried.map(({ trace }) => trace), candidates: candidates.map(shown), reason, wouldChange: wouldChange(winner, weighed) },
  };
}

function wouldChange(winner: Candidate | undefined, { tried, candidates, values, gap }: Weighed): Said[] {
  const said: Said[] = gap ? [gap] : [];
  for (const other of candidates) {
    if (other === winner) continue;
    if (other.full && other.enough) said.push({ key: 'allocationIfRoom', params: { warehouse: other.name, capacity: other.capacity ?? 0 } });
    if (other.enough || !(other.serves || !winner?.enough)) continue;
    const line = other.available.find((each) => each.available < each.needed);
    if (line) said.push({ key: 'allocationIfStocked', params: { warehouse: other.name, sku: line.skuCode, missing: line.needed - line.available } });
  }
  const [nearest] = tried.filter(({ unmet }) => unmet.length > 0).toSorted((a, b) => a.unmet.length - b.unmet.length);
  const [lacked] = nearest?.unmet ?? [];
  if (nearest && lacked) said.push({ key: 'allocationIfRule', params: { rule: nearest.rule.name, ...conditionParams(lacked, values) } });
  const next = candidates.find((other) => other !== winner && other.enough && !other.full);
  if (winner && next) said.push({ key: 'allocationIfShort', params: { warehouse: next.name, instead: winner.name } });
  return said;
}

function shortageOf(candidate: Candidate | undefined, wanted: readonly WantedLine[]): WarehouseChoice['shortage'] {
  const line = candidate?.available.find((each) => each.available < each.needed);
  if (line) return { skuCode: line.skuCode, available: line.available, needed: line.needed };
  const [first] = wanted;
  return !candidate && first ? { skuCode: first.skuCode, available: 0, needed: first.quantity } : null;
}

function conditionParams({ fact, operator, values }: RuleCondition, known: Facts): Said['params'] {
  const is = known[fact] ?? null;
  return { fact, operator, wanted: values.join('、'), is: is === null ? '–' : [is].flat().join('、') || '–' };
}
