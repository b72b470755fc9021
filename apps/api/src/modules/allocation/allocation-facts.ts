import type { Facts } from '@ordo/kernel';

export interface WantedLine {
  skuId: string;
  skuCode: string;
  quantity: number;
}

export interface CandidateWarehouse {
  id: string;
  code: string;
  name: string;
  /** Provinces served. */
  provinces: readonly string[];
  /** The smaller goes first. */
  priority: number;
  /** Pieces by SKU id that allocation may take: without what is left there, with what this very order has reserved. */
  available: Readonly<Record<string, number>>;
  /** To the receiver's province; null when not known. */
  distanceKm: number | null;
  /** Fen by the table of rates; null when no rule looks at it. */
  freight: number | null;
  /** Orders that were allocated to it today; null when nothing looks at it. */
  load: number | null;
  /** Orders a day at most; null for no limit. */
  capacity: number | null;
}

/** Everything that the choice looks at: a snapshot, so that the same facts and rules always give the same answer. */
export interface AllocationFacts {
  province: string;
  /** What the rules' conditions ask for. */
  values: Facts;
  lines: readonly WantedLine[];
  warehouses: readonly CandidateWarehouse[];
  /** Warehouses whose day is full are passed over. An order that is only being placed reserves its goods all the same. */
  mindsCapacity: boolean;
}
