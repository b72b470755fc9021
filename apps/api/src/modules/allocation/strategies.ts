import { fenToYuan } from '@ordo/kernel';
import type { AllocationStrategy, WarehouseAction } from '../rules/index.js';
import type { Said } from './allocation-trace.js';
import type { Candidate } from './weigh-warehouses.js';

interface Pick {
  fits: (candidate: Candidate) => boolean;
  /** The smaller is picked; among equals the better candidate. */
  cost: (candidate: Candidate, action: WarehouseAction) => number;
  /** Message keys: why it decided, and why it found nobody. */
  by: string;
  none: string;
  /** How far the next one was from being picked, as a sentence. */
  gap?: (difference: number) => Said;
}

/** A warehouse without a limit counts as one that takes so many orders a day. */
const NO_LIMIT = 10_000;
const FAR = 1_000_000;

const hasAll = (candidate: Candidate): boolean => candidate.enough;

/** How each strategy picks among the warehouses that a rule may pick, full ones aside. */
export const PICKS: Record<AllocationStrategy, Pick> = {
  SERVED_REGION: { fits: (candidate) => candidate.serves && candidate.enough, cost: () => 0, by: 'allocationByRegion', none: 'allocationNoneInRegion' },
  FULL_STOCK: { fits: hasAll, cost: () => 0, by: 'allocationByStock', none: 'allocationNoneInStock' },
  NEAREST: {
    fits: hasAll, cost: ({ distanceKm }) => distanceKm ?? FAR, by: 'allocationByDistance', none: 'allocationNoneInStock',
    gap: (difference) => ({ key: 'allocationIfNearer', params: { km: difference } }),
  },
  CHEAPEST: {
    fits: hasAll, cost: ({ freight }) => freight ?? FAR, by: 'allocationByFreight', none: 'allocationNoneInStock',
    gap: (difference) => ({ key: 'allocationIfCheaper', params: { amount: fenToYuan(difference) } }),
  },
  LEAST_LOAD: { fits: hasAll, cost: loadShare, by: 'allocationByLoad', none: 'allocationNoneInStock' },
  MOST_STOCK: { fits: hasAll, cost: stockShare, by: 'allocationByMostStock', none: 'allocationNoneInStock' },
  FIXED: { fits: hasAll, cost: ({ code }, { warehouses }) => warehouses.indexOf(code), by: 'allocationByList', none: 'allocationNoneInList' },
  PRIORITY: { fits: () => true, cost: () => 0, by: 'allocationByPriority', none: 'allocationNoneAtAll' },
};

/** Share of its day that is taken. */
function loadShare({ load, capacity }: Candidate): number {
  return (load ?? 0) / Math.max(capacity ?? NO_LIMIT, 1);
}

/** Share of the scarcest SKU that the order takes. */
function stockShare({ available }: Candidate): number {
  return Math.max(...available.map((line) => line.needed / Math.max(line.available, 1)), 0);
}

export interface Picked {
  winner: Candidate;
  /** How far behind the next one was. */
  next?: Said;
}

/** The candidate that a strategy picks; candidates come the better one first. */
export function pickBy(action: WarehouseAction, candidates: readonly Candidate[]): Picked | undefined {
  const { fits, cost, gap } = PICKS[action.strategy];
  const allowed = candidates.filter((each) => fits(each) && (action.warehouses.length === 0 || action.warehouses.includes(each.code)));
  // A stable sort: among equals the better candidate stays first.
  const [winner, second] = allowed.filter((each) => !each.full).toSorted((a, b) => cost(a, action) - cost(b, action));
  if (!winner) return undefined;
  if (!second || !gap || cost(second, action) >= FAR) return { winner };
  const { key, params } = gap(cost(second, action) - cost(winner, action));
  return { winner, next: { key, params: { ...params, warehouse: second.name } } };
}
