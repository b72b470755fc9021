import type { Facts } from '@ordo/kernel';

/** A line of an order as gifts look at it: what was bought, never what was given. */
export interface BoughtLine {
  skuCode: string;
  quantity: number;
  /** Fen. */
  payable: number;
}

/** Everything that the choice of gifts looks at: a snapshot, so that the same always gives the same. */
export interface GiftFacts {
  values: Facts;
  lines: readonly BoughtLine[];
  /** When the order was placed, ISO. */
  placedAt: string;
  /** Pieces that a rule can still give, with what this order has of it; rules without a limit are not here. By the rule's key. */
  left: Readonly<Record<string, number>>;
  /** Pieces of each gift that can go along, by the SKU's code. */
  stock: Readonly<Record<string, number>>;
  /** The order may begin to wait for a gift; one that holds its goods already does not. */
  mayWait: boolean;
}

/** A sentence as a key of the message catalogue with its params, so that each reader gets it in his own language. */
export interface Said {
  key: string;
  params: Record<string, string | number>;
}

/** Why an order got what it got: kept with the decision and shown on the order. */
export interface GiftTrace {
  rules: { name: string; matched: boolean; why: Said }[];
  /** The nearest first. */
  wouldChange: Said[];
}

/** Pieces that a rule gave. */
export interface Given {
  ruleKey: string;
  rule: string;
  skuCode: string;
  quantity: number;
}
