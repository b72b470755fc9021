/** A sentence as a key of the message catalogue with its params, so that each reader gets it in his own language. */
export interface Said {
  key: string;
  params: Record<string, string | number>;
}

export interface RuleTrace {
  name: string;
  strategy: string;
  matched: boolean;
  why: Said;
}

export interface CandidateTrace {
  warehouseId: string;
  name: string;
  /** Everything asked for is there. */
  enough: boolean;
  available: { skuId: string; skuCode: string; available: number; needed: number }[];
  score: { region: number; stock: number; priority: number; total: number };
  /** What was looked at beside stock and region; what no rule looked at is left out. */
  distanceKm?: number | null;
  freight?: number | null;
  load?: number | null;
  capacity?: number | null;
  reasons: Said[];
}

/** Why an order was allocated as it was: kept with the allocation and shown on the order. */
export interface AllocationTrace {
  rules: RuleTrace[];
  candidates: CandidateTrace[];
  reason: Said;
  /** The nearest first. */
  wouldChange: Said[];
}
