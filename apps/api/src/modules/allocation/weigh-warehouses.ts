import { plainRegion } from '@ordo/kernel';
import type { AllocationFacts, CandidateWarehouse, WantedLine } from './allocation-facts.js';
import type { CandidateTrace, Said } from './allocation-trace.js';

/** A warehouse as it was weighed for an order. */
export interface Candidate extends CandidateTrace {
  code: string;
  serves: boolean;
  /** Its day is full. */
  full: boolean;
  rank: number;
  distanceKm: number | null;
  freight: number | null;
  load: number | null;
  capacity: number | null;
}

// Full stock outweighs any region, a served region any share of stock; the order that `better` puts candidates in follows.
const REGION_SCORE = 500;
const FULL_STOCK_SCORE = 2_000;
const PARTIAL_STOCK_SCORE = 400;
const PRIORITY_SCORE = 99;

/** Every warehouse weighed for an order, the better one first, in whatever order they come. */
export function weighWarehouses(facts: AllocationFacts, wanted: readonly WantedLine[]): Candidate[] {
  return facts.warehouses.map((warehouse) => weigh(warehouse, wanted, facts)).sort(better);
}

/** Two lines of one SKU compete for the same pieces. */
export function mergeLines(lines: readonly WantedLine[]): WantedLine[] {
  const merged = new Map<string, WantedLine>();
  for (const line of lines) {
    const known = merged.get(line.skuId);
    merged.set(line.skuId, known ? { ...known, quantity: known.quantity + line.quantity } : line);
  }
  return [...merged.values()];
}

/** What is kept of a candidate. */
export function shown({ code: _code, serves: _serves, full: _full, rank: _rank, ...trace }: Candidate): CandidateTrace {
  return trace;
}

/** The better one first: by score, then by priority, then by id, so that the order never depends on the input's. */
export function better(a: Candidate, b: Candidate): number {
  return b.score.total - a.score.total || a.rank - b.rank || (a.warehouseId < b.warehouseId ? -1 : 1);
}

function weigh(warehouse: CandidateWarehouse, wanted: readonly WantedLine[], { province, mindsCapacity }: AllocationFacts): Candidate {
  const available = wanted.map(({ skuId, skuCode, quantity }) => (
    { skuId, skuCode, available: Math.max(warehouse.available[skuId] ?? 0, 0), needed: quantity }
  ));
  const needed = available.reduce((sum, line) => sum + line.needed, 0);
  const there = available.reduce((sum, line) => sum + Math.min(line.available, line.needed), 0);
  const enough = there === needed;
  const serves = warehouse.provinces.some((each) => plainRegion(each) === plainRegion(province));
  const { id, code, name, priority: rank, distanceKm, freight, load, capacity } = warehouse;
  const full = mindsCapacity && capacity !== null && (load ?? 0) >= capacity;
  const region = serves ? REGION_SCORE : 0;
  const stock = enough ? FULL_STOCK_SCORE : Math.floor((there / needed) * PARTIAL_STOCK_SCORE);
  const priority = PRIORITY_SCORE - Math.min(Math.max(rank, 0), PRIORITY_SCORE);
  return {
    warehouseId: id, code, name, enough, available, serves, full, rank, distanceKm, freight, load, capacity, score: { region, stock, priority, total: region + stock + priority },
    reasons: [
      { key: serves ? 'allocationServes' : 'allocationServesNot', params: { province } },
      ...(enough ? [{ key: 'allocationHasAll', params: {} }] : available.filter((line) => line.available < line.needed).map(lackOf)),
      ...(full ? [{ key: 'allocationFull', params: { load: load ?? 0, capacity: capacity ?? 0 } }] : []),
    ],
  };
}

function lackOf(line: CandidateTrace['available'][number]): Said {
  return { key: 'allocationLacks', params: { sku: line.skuCode, available: line.available, needed: line.needed } };
}
