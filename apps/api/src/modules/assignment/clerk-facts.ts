import type { Facts } from '@ordo/kernel';

/** Why somebody cannot be given an order. */
export type WhyPassed = 'AWAY' | 'OUT_OF_SCOPE' | 'MAY_NOT';

/** Somebody whom a rule could pick. */
export interface CandidateClerk {
  id: string;
  name: string;
  /** Orders that wait for him. */
  open: number;
  /** Null: he can be given the order. */
  passed: WhyPassed | null;
}

export interface CandidateTeam {
  id: string;
  name: string;
  retired: boolean;
  memberIds: readonly string[];
}

/** Everything that the choice of a clerk looks at: a snapshot, so that the same always gives the same. */
export interface ClerkFacts {
  values: Facts;
  clerks: readonly CandidateClerk[];
  teams: readonly CandidateTeam[];
  /** Who last worked on an order of the same customer; null when nobody did, or no rule asks. */
  lastServedBy: string | null;
}

/** A sentence as a key of the message catalogue with its params, so that each reader gets it in his own language. */
export interface Said {
  key: string;
  params: Record<string, string | number>;
}

/** Why an order came to somebody: kept with the decision and shown on the order. */
export interface ClerkTrace {
  rules: { name: string; strategy: string; matched: boolean; why: Said }[];
  /** Whom the rule that decided could pick, the best first. */
  candidates: { name: string; reason: Said }[];
  reason: Said;
  /** The nearest first. */
  wouldChange: Said[];
}
