import { plainRegion } from '@ordo/kernel';
import { AllocationFact, type AllocationStrategy, type Rule } from './allocation-rules.js';
import type { AllocationTrace, CandidateTrace, RuleTrace, Said } from './allocation-trace.js';
import { unmetCondition, type FactValues } from './rule-conditions.js';

export interface WantedLine {
  skuId: string;
  skuCode: string;
  quantity: number;
  category?: string | null;
  /** Of one piece. */
  weightGrams?: number | null;
}

export interface CandidateWarehouse {
  id: string;
  name: string;
  /** Provinces served. */
  provinces: readonly string[];
  /** The smaller goes first. */
  priority: number;
  /** Available pieces by SKU id, with what this very order has reserved there counted as available. */
  available: Readonly<Record<string, number>>;
}

/** Everything that the choice looks at: a snapshot, so that the same facts and rules always give the same answer. */
export interface AllocationFacts {
  province: string;
  city: string;
  source: string;
  shopId: string;
  customerLevel: string | null;
  /** Fen. */
  value: number;
  lines: readonly WantedLine[];
  warehouses: readonly CandidateWarehouse[];
}

export interface WarehouseChoice {
  /** Null when there is no warehouse at all. */
  warehouseId: string | null;
  warehouseName: string | null;
  /** The chosen warehouse has everything that was asked for. */
  enough: boolean;
  /** What the chosen warehouse lacks first. */
  shortage: { skuCode: string; available: number; needed: number } | null;
  trace: AllocationTrace;
}

interface Candidate extends CandidateTrace {
  serves: boolean;
  rank: number;
}

// Full stock outweighs any region, a served region any share of stock; the order that `better` puts candidates in follows.
const REGION_SCORE = 500;
const FULL_STOCK_SCORE = 2_000;
const PARTIAL_STOCK_SCORE = 400;
const PRIORITY_SCORE = 99;

interface Pick {
  fits: (candidate: Candidate) => boolean;
  /** Message keys: why it decided, and why it found nobody. */
  by: string;
  none: string;
}

const PICKS: Record<AllocationStrategy, Pick> = {
  SERVED_REGION: { fits: (candidate) => candidate.serves && candidate.enough, by: 'allocationByRegion', none: 'allocationNoneInRegion' },
  FULL_STOCK: { fits: (candidate) => candidate.enough, by: 'allocationByStock', none: 'allocationNoneInStock' },
  PRIORITY: { fits: () => true, by: 'allocationByPriority', none: 'allocationNoneAtAll' },
};

/**
 * Picks the warehouse for an order: the first rule whose conditions hold and whose strategy finds a warehouse decides.
 * Pure. The answer says why, what else was weighed, and what would have changed it.
 */
export function chooseWarehouse(facts: AllocationFacts, rules: readonly Rule[]): WarehouseChoice {
  const wanted = mergeLines(facts.lines);
  const candidates = facts.warehouses.map((warehouse) => weigh(warehouse, wanted, facts)).sort(better);
  const values = factValues(facts);
  const tried: RuleTrace[] = [];
  for (const rule of rules) {
    const { winner, why } = applyRule(rule, candidates, values);
    tried.push({ name: rule.name, strategy: rule.strategy, matched: winner !== undefined, why });
    if (winner) return decided(winner, why, tried, candidates);
  }
  const reason: Said = { key: 'allocationNoWarehouse', params: {} };
  return {
    warehouseId: null, warehouseName: null, enough: false, shortage: shortageOf(candidates[0], wanted),
    trace: { rules: tried, candidates: candidates.map(shown), reason, wouldChange: wouldChange(undefined, candidates) },
  };
}

function applyRule(rule: Rule, candidates: readonly Candidate[], values: FactValues): { winner?: Candidate; why: Said } {
  const unmet = unmetCondition(rule.conditions, values);
  if (unmet) return { why: unmet };
  const allowed = candidates.filter((each) => !rule.warehouseIds?.length || rule.warehouseIds.includes(each.warehouseId));
  const pick = PICKS[rule.strategy];
  const winner = allowed.find(pick.fits);
  const province = String(values[AllocationFact.PROVINCE]);
  if (!winner) return { why: { key: pick.none, params: { province } } };
  return { winner, why: { key: pick.by, params: { warehouse: winner.name, province } } };
}

function decided(winner: Candidate, reason: Said, rules: RuleTrace[], candidates: readonly Candidate[]): WarehouseChoice {
  return {
    warehouseId: winner.warehouseId, warehouseName: winner.name, enough: winner.enough, shortage: shortageOf(winner, []),
    trace: { rules, candidates: candidates.map(shown), reason, wouldChange: wouldChange(winner, candidates) },
  };
}

function weigh(warehouse: CandidateWarehouse, wanted: readonly WantedLine[], facts: AllocationFacts): Candidate {
  const available = wanted.map(({ skuId, skuCode, quantity }) => (
    { skuId, skuCode, available: Math.max(warehouse.available[skuId] ?? 0, 0), needed: quantity }
  ));
  const needed = available.reduce((sum, line) => sum + line.needed, 0);
  const there = available.reduce((sum, line) => sum + Math.min(line.available, line.needed), 0);
  const enough = there === needed;
  const serves = warehouse.provinces.some((province) => plainRegion(province) === plainRegion(facts.province));
  const region = serves ? REGION_SCORE : 0;
  const stock = enough ? FULL_STOCK_SCORE : Math.floor((there / needed) * PARTIAL_STOCK_SCORE);
  const priority = PRIORITY_SCORE - Math.min(Math.max(warehouse.priority, 0), PRIORITY_SCORE);
  const lacking = available.filter((line) => line.available < line.needed);
  return {
    warehouseId: warehouse.id, name: warehouse.name, enough, available, serves, rank: warehouse.priority,
    score: { region, stock, priority, total: region + stock + priority },
    reasons: [
      { key: serves ? 'allocationServes' : 'allocationServesNot', params: { province: facts.province } },
      ...(enough ? [{ key: 'allocationHasAll', params: {} }] : lacking.map(lackOf)),
    ],
  };
}

/** The better one first: by score, then by priority, then by id, so that the order never depends on the input's. */
function better(a: Candidate, b: Candidate): number {
  return b.score.total - a.score.total || a.rank - b.rank || (a.warehouseId < b.warehouseId ? -1 : 1);
}

function wouldChange(winner: Candidate | undefined, candidates: readonly Candidate[]): Said[] {
  const said: Said[] = [];
  for (const other of candidates) {
    if (other === winner || other.enough || !(other.serves || !winner?.enough)) continue;
    const line = other.available.find((each) => each.available < each.needed);
    if (line) said.push({ key: 'allocationIfStocked', params: { warehouse: other.name, sku: line.skuCode, missing: line.needed - line.available } });
  }
  const next = candidates.find((other) => other !== winner && other.enough);
  if (winner && next) said.push({ key: 'allocationIfShort', params: { warehouse: next.name, instead: winner.name } });
  return said;
}

function shortageOf(candidate: Candidate | undefined, wanted: readonly WantedLine[]): WarehouseChoice['shortage'] {
  const line = candidate?.available.find((each) => each.available < each.needed);
  if (line) return { skuCode: line.skuCode, available: line.available, needed: line.needed };
  const [first] = wanted;
  return !candidate && first ? { skuCode: first.skuCode, available: 0, needed: first.quantity } : null;
}

function lackOf(line: CandidateTrace['available'][number]): Said {
  return { key: 'allocationLacks', params: { sku: line.skuCode, available: line.available, needed: line.needed } };
}

function shown({ serves: _serves, rank: _rank, ...trace }: Candidate): CandidateTrace {
  return trace;
}

/** Two lines of one SKU compete for the same pieces. */
function mergeLines(lines: readonly WantedLine[]): WantedLine[] {
  const merged = new Map<string, WantedLine>();
  for (const line of lines) {
    const known = merged.get(line.skuId);
    merged.set(line.skuId, known ? { ...known, quantity: known.quantity + line.quantity } : line);
  }
  return [...merged.values()];
}

function factValues(facts: AllocationFacts): FactValues {
  return {
    PROVINCE: facts.province,
    CITY: facts.city,
    SOURCE: facts.source,
    SHOP: facts.shopId,
    CUSTOMER_LEVEL: facts.customerLevel,
    CATEGORY: [...new Set(facts.lines.flatMap((line) => (line.category ? [line.category] : [])))],
    VALUE: facts.value,
    WEIGHT: facts.lines.reduce((sum, line) => sum + (line.weightGrams ?? 0) * line.quantity, 0),
  };
}
